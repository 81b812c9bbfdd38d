import { oncePer } from '../../model/once-per';
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
import { clauseAt } from './whose-clause';

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
  /(?<!\p{L})(?:I|I['’]\p{L}+|my|me|we|our|us|ich|mein\p{L}*|mir|mich|wir|uns(?:(?:er|re)\p{L}*)?)(?!\p{L})/iu;
const ASKS = /[?？؟]["'”’»)\]]*$/;

/** What says that an employer, a school or a person is named, and not the weather. */
const WORKS =
  /(?<!\p{L})(?:work(?:s|ed|ing)?|employ\p{L}*|stud(?:y|ied|ying)|degree|certificate|trained|job|role|position|stelle|opening|apply(?:ing)?|applied|joined|research|team|years? (?:at|with)|as an? [\p{L} -]{3,40} (?:at|for)|arbeite\p{L}*|gearbeitet|studier\p{L}*|Ausbildung|Studium|beworben|bewerbe|Stelle|Jahre (?:bei|beim|am|an))(?!\p{L})/iu;
const HOUSE =
  /^(?:hospital|clinic|university|college|school|institute|academy|bank|museum|trust|foundation|ltd|gmbh|ag|inc|group|labs?|analytics|systems|power|arbitration|foundation|agency|council|society|association|singers|weather|klinik|klinikum|hochschule|verlag|werke?|stiftung|akademie|bibliothek|archiv|gruppe)$/u;

const TITLE =
  /(?<!\p{L})(?:Frau|Herrn?|Dr\.|Prof\.|Professor(?:in)?|Mr\.?|Mrs\.?|Ms\.?|Schwester|Pfarrer(?:in)?|Father|Sister|Coach)\s$/u;

/** "Fintan Mulcahy, Dublin Bus": what a signature says of the writer stands in their story. */
function isBehindOwnName(draft: DraftView, before: string): boolean {
  const own = splitWords(draft.situation.user.name).at(-1)?.text;
  return own !== undefined && before.trimEnd().endsWith(`${own},`);
}

function isHouse(words: readonly Token[]): boolean {
  return words.some((word) => HOUSE.test(word.plain));
}

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
  if (words.length === 1 && worldWords().has(first.plain) && !/\bat\s$/.test(before))
    return 'slight';
  const spelled = words.filter((word) => !/^\p{Lu}{2,}s?$/u.test(word.text));
  const clause = clauseAt(draft, first.start);
  const isWhere = /(?<!\p{L})(?:in|to|near|around|through|outside|nach|durch)\s$/iu.test(before);
  // Of their own street, village and race people write every day; where they work stands in their story.
  if (!clause.ofReader && !WORKS.test(clause.text)) {
    const mayBeSlip =
      (spelled.length > 1 && !isWhere) ||
      isHouse(words) ||
      /(?<!\p{L})(?:at|for|bei|beim|für)\s$/iu.test(before) ||
      TITLE.test(before) ||
      words.some((word) => WELL_KNOWN_ORGANISATIONS.has(word.plain)) ||
      isBehindOwnName(draft, before);
    return mayBeSlip ? 'likely' : 'slight';
  }
  if (spelled.length > 1) return 'sure';
  const sentence = sentenceAt(draft, first.start);
  const isWondering =
    sentence !== null && ASKS.test(sentence.text) && !READER.test(sentence.text.slice(1));
  if (isWondering && !WRITER.test(sentence.text)) return 'slight';
  // "Does somebody go to Ota market?": what is asked may be there.
  if (sentence !== null && ASKS.test(sentence.text) && !WORKS.test(clause.text) && isWhere)
    return 'likely';
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

/** The countries and languages of the world in English and German, from the platform: where and how things are done in general. */
function worldWords(): ReadonlySet<string> {
  if (known) return known;
  const names = new Set<string>();
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const language of ['en', 'de']) {
    const tongues = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });
    const regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const a of letters) {
      for (const b of letters) {
        const name = regions.of(a + b);
        if (name) names.add(fold(name));
        const tongue = tongues.of((a + b).toLowerCase());
        if (tongue) names.add(fold(tongue));
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

/**
 * True where a number without support contradicts a captured one, is said of the reader, or is a reference. Sums, years
 * and counts of the writer's own life are theirs to know.
 */
export function isSureNumber(
  draft: DraftView,
  { text, start, end }: { text: string; start: number; end: number },
): boolean {
  const told = sentenceAt(draft, start);
  const clause = clauseAt(draft, start);
  if (/\p{L}-?\d{2}|\d{2}\p{L}{2,}|-\d{2}/iu.test(text)) return true;
  const asks = told === null || ASKS.test(told.text);
  const unit = unitAfter(draft.body.slice(end, end + 40));
  const number = readNumber(text);
  // A year is a claim about the past, unless it is asked about: of them, or of a place that Kith knows of.
  if (number !== null && number >= 1900 && number <= 2100)
    return (
      !asks &&
      (TURN.test(clause.text) || !isWithinJob(draft, number)) &&
      (clause.ofReader || namesKnown(draft, clause))
    );
  if (unit && number !== null && isCountedAlike(draft, unit, number, clause.text)) return true;
  // "If your team wants somebody who was shouted at at 11,000 metres": what is imagined is no claim.
  if (asks || /(?<!\p{L})(?:if|whenever|falls|wenn)(?!\p{L})/iu.test(clause.text)) return false;
  return clause.ofReader && !(clause.ofWriter && /[%€£$]|percent|prozent/iu.test(text))
    ? !WRITER.test(draft.body.slice(told.start, start)) || /[%€£$]|percent|prozent/iu.test(text)
    : false;
}

/** A year within a job of theirs or the user's: what happened in it may well be true. */
function isWithinJob(draft: DraftView, year: number): boolean {
  const { person, user } = draft.situation;
  return [...(person?.experience ?? []), ...user.employers].some(
    ({ from, to }) =>
      from !== null &&
      Number(from.slice(0, 4)) < year &&
      year < Number((to ?? draft.support.today).slice(0, 4)),
  );
}

/** "I left Radio Umhlanga in 2014": a date beside a captured employer or school is one that Kith can know. */
function namesKnown(draft: DraftView, clause: { text: string }): boolean {
  return draft.support.entries.some(
    (entry) =>
      ['job', 'school', 'employer', 'education'].includes(entry.kind) &&
      entry.text.split(/, /).some((part) => part.length > 3 && clause.text.includes(part)),
  );
}

/** When something began or ended, or was written, is a matter of one year. */
const TURN =
  /(?<!\p{L})(?:wrote|said|told|left|leaving|joined|joining|since|started|began|became|finished|graduated|seit|schrieb\p{L}*|verlassen|begann\p{L}*|angefangen|gewechselt)(?!\p{L})/iu;
const OFTEN_COUNTED =
  /^(?:year|month|week|day|hour|minut|min|time|percent|prozent|people|person|monat|woch|tag|stund|mal|per|cent|kilo|kwh|meter|metre|euro|pound|line|word|question|frag|zeil|satz|leut)/u;

/**
 * "Seventeen years on stroke wards", where seven are captured: the same unit, and a word beside it that the captured
 * count has too. "Three times in four years" counts something else.
 */
function isCountedAlike(draft: DraftView, unit: string, number: number, clause: string): boolean {
  const captured = unitsOf(draft.support).get(unit);
  if (!captured) return false;
  // Hives, screens and pupils are counted of one thing; years, minutes and per cent of many.
  if (!OFTEN_COUNTED.test(unit)) return true;
  // Seventeen for seven, 27 for 17: a slip of the pen.
  if (
    unit === 'year' &&
    number > 3 &&
    [...captured].some((own) => own > 3 && own % 10 === number % 10)
  )
    return true;
  const stems = contentStems(clause).filter((stem) => stem !== unit && stem.length > 2);
  return draft.support.entries.some((entry) => {
    if (!entry.stems.has(unit) && !(unit === 'year' && /\byears?\b|Jahre?n?/u.test(entry.text)))
      return false;
    return stems.some(
      (stem) =>
        entry.stems.has(stem) ||
        (stem.length >= 4 && [...entry.stems].some((own) => own.startsWith(stem))),
    );
  });
}

/** What captured text counts, and how many: "years" of "nine years", "screens" of "214 screens". */
const unitsOf = oncePer((support: Support): Map<string, Set<number>> => {
  const units = new Map<string, Set<number>>();
  for (const entry of support.entries) {
    for (const word of splitWords(entry.text)) {
      const number = readNumber(word.text);
      if (number === null) continue;
      const unit = unitAfter(entry.text.slice(word.end, word.end + 40));
      if (unit) units.set(unit, (units.get(unit) ?? new Set()).add(number));
    }
  }
  return units;
});

/** The stem of the word that a number counts. */
function unitAfter(after: string): string | null {
  const word = /^[\s-]+(\p{L}{3,})/u.exec(after)?.[1];
  if (!word) return null;
  return /^(?:years?|jahr\p{L}*)$/iu.test(word) ? 'year' : (contentStems(word)[0] ?? null);
}
