import { shortCompany } from '../short-company';

/** Words that end a common noun for an organisation, by gender; what is none of them is a name without an article. */
const FEMININE =
  /(?:bibliothek|schule|verwaltung|gesellschaft|agentur|akademie|stiftung|klinik|sparkasse|werkstatt|buchhandlung|handlung|universität|zeitung|redaktion|apotheke|bäckerei|konditorei|kanzlei|praxis|stadt|gemeinde|druckerei|brauerei|genossenschaft|kirche|kammer|behörde|fabrik|gärtnerei|tischlerei|firma|kita|bücherei)$/i;
const NEUTER =
  /(?:institut|museum|amt|archiv|haus|klinikum|theater|zentrum|gymnasium|ministerium|netzwerk|hotel|büro|studio|atelier|labor|unternehmen|werk|restaurant|café|cafe|kino|heim)$/i;
const MASCULINE =
  /(?:verlag|verein|verband|betrieb|hof|kindergarten|hort|landkreis|kreis|dienst|bund|konzern|laden)$/i;

type Gender = 'f' | 'n' | 'm' | null;

/** Only a generic noun before a name has an article: "Stadtbibliothek Halle", but not "Bauhaus" or "Volkswerk AG". */
function genderOf(name: string): Gender {
  const words = name.split(/\s+/);
  const first = words[0] ?? '';
  const isGeneric =
    words.length > 1 ||
    /^(?:Stadt|Landes|Universitäts|Kreis|Gemeinde|Haupt|Volkshoch)\p{Ll}/u.test(first);
  if (!isGeneric || !/^\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)*$/u.test(first)) return null;
  if (/^Technische$/.test(first)) return 'f';
  if (FEMININE.test(first)) return 'f';
  if (NEUTER.test(first)) return 'n';
  return MASCULINE.test(first) ? 'm' : null;
}

interface Places {
  /** "bei Kieselwerk", "bei der Stadtbibliothek Halle", "im Café Immergrün". */
  at: string;
  /** "von Kieselwerk", "vom Verlag Linde". */
  from: string;
  /** "zu Kieselwerk", "zur Stadt Fulda", "zum Museum". */
  to: string;
  /** After "vor": "der Stadt Fulda". */
  dative: string;
}

/** An organisation in the four ways in which German sentences need it. */
export function placesOf(name: string): Places {
  const short = shortCompany(name);
  switch (genderOf(short)) {
    case 'f': {
      const inside = /(?:schule|universität|akademie)$/i.test(short.split(/\s+/)[0] ?? '')
        ? 'an der'
        : /(?:handlung|bibliothek|bücherei|klinik|bäckerei|konditorei|apotheke|werkstatt|praxis|kanzlei|redaktion|druckerei|fabrik|kita|gärtnerei|tischlerei|brauerei|verwaltung)$/i.test(
              short.split(/\s+/)[0] ?? '',
            )
          ? 'in der'
          : 'bei der';
      const inflected = short.replace(/^Technische (?=Universität|Hochschule)/, 'Technischen ');
      return {
        at: `${inside} ${inflected}`,
        from: `von der ${inflected}`,
        to: `zur ${inflected}`,
        dative: `der ${inflected}`,
      };
    }
    case 'n':
    case 'm':
      return {
        at: /^(?:Café|Cafe|Hotel|Restaurant|Gasthof|Gasthaus|Museum|Theater|Klinikum|Krankenhaus)/.test(
          short,
        )
          ? `im ${short}`
          : `beim ${short}`,
        from: `vom ${short}`,
        to: `zum ${short}`,
        dative: `dem ${short}`,
      };
    default:
      return { at: `bei ${short}`, from: `von ${short}`, to: `zu ${short}`, dative: short };
  }
}
