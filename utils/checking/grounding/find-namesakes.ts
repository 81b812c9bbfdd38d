import type { DraftView } from '../draft-view';
import { fold } from '../text/fold';
import type { Token } from './capital-runs';
import { isCapital } from './capital-runs';
import type { ForeignPlace } from './find-foreign-places';
import { isOrdinaryCapital, isOrdinaryStart } from './known-words';
import { isKnownWord } from './supported-words';

/**
 * "Hotel Atlantic", where a Hotel Fördeblick is known: the head of a captured name with another word behind it. It is
 * the likeliest slip of all, and in German the only sign that two nouns are a name.
 */
export function findNamesakes(draft: DraftView, tokens: readonly Token[]): ForeignPlace[] {
  const heads = headsOf(draft);
  if (heads.size === 0) return [];
  const found: ForeignPlace[] = [];
  tokens.forEach((token, index) => {
    const whole = heads.get(token.plain);
    const next = tokens[index + 1];
    if (!whole || !next || !isCapital(token) || !isCapital(next)) return;
    if (next.start - token.end !== 1 || isKnownWord(draft, next.plain)) return;
    if (isOrdinaryCapital(next.plain) || isOrdinaryStart(next.plain)) return;
    const text = draft.body.slice(token.start, next.end);
    found.push({ text, start: token.start, end: next.end, nearest: whole, owner: null });
  });
  return found;
}

/** The first words of captured employers and schools of two words → the whole name. */
function headsOf(draft: DraftView): Map<string, string> {
  const { person, user } = draft.situation;
  const heads = new Map<string, string>();
  const names = [
    ...(person?.experience ?? []).map((job) => job.org),
    ...(person?.education ?? []).map((school) => school.school),
    ...user.employers.map((job) => job.org),
    ...user.education.map((school) => school.school),
  ];
  for (const name of names) {
    const [head = '', second = ''] = name.split(' ');
    if (/^\p{Lu}\p{Ll}{3,}/u.test(head) && /^\p{Lu}/u.test(second) && HEAD.test(head)) {
      heads.set(fold(head), name);
    }
  }
  return heads;
}

/** What houses are, and not what they are called: "Hotel", "Klinikum", "Radio". */
const HEAD =
  /^(?:Hotel|Gasthof|Gasthaus|Restaurant|Café|Klinik(?:um)?|Hochschule|Universität|Schule|Terminal|Tagebau|Radio|Teatro|Theater|Museum|Weingut|Kellerei|Genossenschaft|Buchbinderei|Bäckerei|Brauerei|Verlag|Stadtarchiv|Archiv|Bildungswerk|Praxis|Kanzlei|Spedition|Werft|Huta|Park|Klinika|Hospital|University|Universidad|Université|Kita|Stiftung|Akademie|Institut|Zeche|Hafen|Flughafen|Kreis|Landkreis|Stadtwerke|Verein|\p{Lu}\p{L}{2,}(?:haus|werk|verlag|klinik|schule|archiv|bank|hof|betrieb|kreis|zentrum))$/u;
