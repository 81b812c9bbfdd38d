import type { DraftView } from '../draft-view';
import { sentenceAt } from '../draft-view';
import { contentStems } from '../text/content-stems';
import { fold } from '../text/fold';
import { readNumber } from '../text/number-words';
import { splitWords } from '../text/split-words';
import type { Token } from './capital-runs';
import { isCapital, POSSESSIVE } from './capital-runs';
import { isEverydayProduct } from './known-words';
import type { Support } from './support';
import { WELL_KNOWN_ORGANISATIONS } from './well-known-names';

/**
 * Whether a name or number that nothing captured holds is likely to be a slip, or may as well be the writer's own life.
 * Only the first is worth holding a message back for: people write of their bus, their class and their village every
 * day, and Kith cannot know them.
 */

const EMPLOYS =
  /(?<!\p{L})(?:at|for|from|with|by|in|into|join|joined|joining|left|leaving|via|to|near|bei|beim|von|für|mit|aus|nach|im|in|zu|zum|zur|am|an|Firma|Herrn?|Frau|Dr\.|Prof\.|Mr|Mrs|Ms|Universität|Hochschule|Uni|FH|TU)\.?\s(?:(?:the|der|die|das|dem|den)\s)?$/iu;
const READER =
  /(?<!\p{L})(?:you|your|yours|you['’]\p{L}+|Sie|Ihnen|Ihr(?:e[mnrs]?)?|du|dir|dich|dein(?:e[mnrs]?)?|euch|euer|eure[mnrs]?)(?!\p{L})/u;
const WRITER =
  /(?<!\p{L})(?:I|I['’]\p{L}+|my|me|we|our|us|ich|mein\p{L}*|mir|mich|wir|uns\p{L}*)(?!\p{L})/iu;
const ASKS = /[?？؟]["'”’»)\]]*$/;

/** How much a name without support weighs. */
export type Weight = 'sure' | 'likely' | 'slight';

/**
 * `sure` where it stands where an employer, a school, a person or a place of theirs would; `slight` where it is only
 * talked about: in quotation marks, as an acronym, in a list of tools, in a question about the world at large.
 */
export function weighName(draft: DraftView, piece: readonly Token[], isNear: boolean): Weight {
  const words = piece.filter(isCapital);
  const [first] = words;
  const last = words.at(-1);
  if (isNear || !first || !last) return 'sure';
  if (words.some((word) => draft.others.names.has(word.plain))) return 'sure';
  const before = draft.body.slice(Math.max(0, first.start - 24), first.start);
  const after = draft.body.slice(last.end, last.end + 24);
  const isQuoted = /["“„»«‘']\s*$/.test(before) && /^\s*["”“«»’']/.test(after);
  if (isQuoted || isBesideTool(before, after)) return 'slight';
  if (words.length === 1 && countries().has(first.plain) && !/\bat\s$/.test(before))
    return 'slight';
  const spelled = words.filter((word) => !/^\p{Lu}{2,}s?$/u.test(word.text));
  if (spelled.length > 1) return 'sure';
  const sentence = sentenceAt(draft, first.start);
  const isWondering =
    sentence !== null && ASKS.test(sentence.text) && !READER.test(sentence.text.slice(1));
  if (isWondering && !WRITER.test(sentence.text)) return 'slight';
  if (
    EMPLOYS.test(before) ||
    POSSESSIVE.test(last.text) ||
    words.some((word) => WELL_KNOWN_ORGANISATIONS.has(word.plain)) ||
    (first.opens && words.length === 1 && draft.language !== 'de')
  )
    return 'sure';
  return spelled.length === 0 ? 'slight' : 'likely';
}

let known: ReadonlySet<string> | null = null;

/** The countries of the world in English and German, from the platform: where things are done in general. */
function countries(): ReadonlySet<string> {
  if (known) return known;
  const names = new Set<string>();
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const language of ['en', 'de']) {
    const regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const a of letters) {
      for (const b of letters) {
        const name = regions.of(a + b);
        if (name) names.add(fold(name));
      }
    }
  }
  known = names;
  return names;
}

/** "SAP, Kinaxis or plain Excel": a tool among tools. */
function isBesideTool(before: string, after: string): boolean {
  const earlier = /(\p{L}[\p{L}\d+#]*)(?:,| or| and| oder| und|\/)\s*$/u.exec(before)?.[1];
  const later = /^(?:,| or| and| oder| und|\/)\s*(?:\p{Ll}+ )?(\p{Lu}[\p{L}\d+#]*)/u.exec(
    after,
  )?.[1];
  return [earlier, later].some((word) => word !== undefined && isEverydayProduct(fold(word)));
}

/** True where a number without support contradicts a captured one, or is said of the reader, or is a sum or a code. */
export function isSureNumber(
  draft: DraftView,
  { text, start, end }: { text: string; start: number; end: number },
): boolean {
  if (/[%€£$]|percent|prozent|\p{L}\d|\d\p{L}{2,}|-\d/iu.test(text)) return true;
  const number = readNumber(text);
  const told = sentenceAt(draft, start);
  // A year is a claim about the past, unless it is asked about.
  if (number !== null && number >= 1900 && number <= 2100)
    return told !== null && !ASKS.test(told.text);
  if (number !== null && number >= 1000) return true;
  const unit = unitAfter(draft.body.slice(end, end + 40));
  if (unit && unitsOf(draft.support).has(unit)) return true;
  if (told === null || ASKS.test(told.text)) return false;
  // "You lead 40 people" is said of them; "I told 30 people of you" is the writer's own.
  const before = draft.body.slice(told.start, start);
  return READER.test(before) && !WRITER.test(before);
}

const UNITS = new WeakMap<Support, Set<string>>();

/** What captured text counts: "years" and "screens" of "nine years" and "214 screens". */
function unitsOf(support: Support): Set<string> {
  const known = UNITS.get(support);
  if (known) return known;
  const units = new Set<string>();
  for (const entry of support.entries) {
    for (const word of splitWords(entry.text)) {
      if (readNumber(word.text) === null) continue;
      const unit = unitAfter(entry.text.slice(word.end, word.end + 40));
      if (unit) units.add(unit);
    }
  }
  UNITS.set(support, units);
  return units;
}

/** The stem of the word that a number counts. */
function unitAfter(after: string): string | null {
  const word = /^[\s-]+(\p{L}{3,})/u.exec(after)?.[1];
  if (!word) return null;
  return /^(?:years?|jahr\p{L}*)$/iu.test(word) ? 'year' : (contentStems(word)[0] ?? null);
}
