import { oncePer } from '../../model/once-per';
import type { Situation } from '../../model/situation';
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
  const found: ForeignPlace[] = compoundNamesakes(draft, tokens);
  const heads = headsOf(draft.situation);
  if (heads.size === 0) return found;
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

/** What German houses end in: of two that end alike, one may be meant for the other. */
const TAIL =
  /^(\p{L}{3,})[-]?(werke?|apotheke|klinik|schule|verlag|bank|brauerei|bäckerei|backerei|gärtnerei|gartnerei|druckerei|kellerei|molkerei|käserei|kaserei|theater|museum|archiv|stiftung|spedition|werft|hütte|hutte|mühle|muhle|kanzlei|praxis|buchhandlung|akademie|werkstatt|hof|haus|bad|bau|technik|zentrum|verein|bühne|buhne|presse|garten|küche|kuche|post|bahn|bergwerk|kraftwerk|kloster|stift)$/u;

/** "Linsenwerk" for Erbsenwerk, "Bären-Apotheke" for Löwen-Apotheke: one word, another beginning. */
function compoundNamesakes(draft: DraftView, tokens: readonly Token[]): ForeignPlace[] {
  if (draft.language !== 'de') return [];
  const tails = tailsOf(draft.situation);
  if (tails.size === 0) return [];
  return tokens.flatMap((token) => {
    if (!isCapital(token) || token.plain.length < 7 || isKnownWord(draft, token.plain)) return [];
    const tail = TAIL.exec(token.plain)?.[2];
    const whole = tail === undefined ? undefined : tails.get(tail);
    // "Kraftwerk", "Rathaus": what one says of any, and not what theirs is called.
    if (whole === undefined || ANY_HOUSE.test(token.plain)) return [];
    const before = draft.body.slice(Math.max(0, token.start - 8), token.start);
    if (
      !/(?<!\p{L})(?:bei|beim|zum|zur|vom|von|im|in|am|der|die|das|dem|den|ins|nach|aus)\s$/iu.test(
        before,
      )
    )
      return [];
    return [{ text: token.text, start: token.start, end: token.end, nearest: whole, owner: null }];
  });
}

const ANY_HOUSE =
  /^(?:kraft|berg|stock|rat|kranken|fach|hand|back|tage|feuer|kauf|hoch|eltern|treppen|schul|garten|park|kinder|grund|haupt|berufs|fahr|volks|musik|meister|abend|bahn|fried|bauern|schwimm|hallen|frei|haus|tief|maschinen|straßen|strassen|lehr|not|sport|wohn|gewachs|uhr|netz|bei|mauer|fest|fahrrad|auto|holz)(?:s|er|en)?(?:werke?|haus|hof|bad|bau|schule|technik|garten|post|bahn|werk|apotheke|klinik|verein|zentrum|theater|werkstatt|küche|kuche)$/u;

/** The employers and schools of both, as captured. */
const housesOf = oncePer(({ person, user }: Situation): string[] => [
  ...(person?.experience ?? []).map((job) => job.org),
  ...(person?.education ?? []).map((school) => school.school),
  ...user.employers.map((job) => job.org),
  ...user.education.map((school) => school.school),
]);

/** The endings of captured employers and schools of one word → the word as captured. */
const tailsOf = oncePer((situation: Situation): Map<string, string> => {
  const words = housesOf(situation).flatMap((name) => name.split(/\s+/));
  return new Map(
    words.flatMap((word): [string, string][] => {
      const tail = TAIL.exec(fold(word))?.[2];
      return tail ? [[tail, word]] : [];
    }),
  );
});

/** The first words of captured employers and schools of two words → the whole name. */
const headsOf = oncePer((situation: Situation): Map<string, string> => {
  const heads = new Map<string, string>();
  for (const name of housesOf(situation)) {
    const [head = '', second = ''] = name.split(' ');
    if (/^\p{Lu}\p{Ll}{3,}/u.test(head) && /^\p{Lu}/u.test(second) && HEAD.test(head)) {
      heads.set(fold(head), name);
    }
  }
  return heads;
});

/** What houses are, and not what they are called: "Hotel", "Klinikum", "Radio". */
const HEAD =
  /^(?:Hotel|Gasthof|Gasthaus|Restaurant|Café|Klinik(?:um)?|Hochschule|Universität|Schule|Terminal|Tagebau|Radio|Teatro|Theater|Museum|Weingut|Kellerei|Genossenschaft|Buchbinderei|Bäckerei|Brauerei|Verlag|Stadtarchiv|Archiv|Bildungswerk|Praxis|Kanzlei|Spedition|Werft|Huta|Park|Klinika|Hospital|University|Universidad|Université|Kita|Stiftung|Akademie|Institut|Zeche|Hafen|Flughafen|Kreis|Landkreis|Stadtwerke|Verein|\p{Lu}\p{L}{2,}(?:haus|werk|verlag|klinik|schule|archiv|bank|hof|betrieb|kreis|zentrum))$/u;
