import { oncePer } from '../../model/once-per';
import type { DraftView } from '../draft-view';
import { contentStems } from '../text/content-stems';
import { editDistance } from '../text/edit-distance';
import { readNumber } from '../text/number-words';
import { splitWords } from '../text/split-words';
import type { Support } from './support';
import { clauseAt } from './whose-clause';

/** The units that many things are counted in, so that two counts of them need not be of one thing. */
const MANY_THINGS =
  /^(?:year|month|week|day|hour|minut|min|second|time|mal|percent|prozent|people|person|monat|woch|tag|stund|jahr|per|cent|kilo|kwh|met|meter|metre|euro|pound|line|word|question|frag|zeil|satz|sätz|wort|wört|leut|thing|ding|page|seit|name|step|schritt|kind|child|hand|händ|finger)/u;
/** "One of the three", "two more", "a third": what is a part of a count contradicts none. */
const PART_OF =
  /(?<!\p{L})(?:of|other|another|more|further|additional|about|von|weitere|andere|noch|of the|maybe|my|our|mein\p{L}*|unser\p{L}*|I['’]ve|I have|ich|next|last|first|only|at least|under|over|another|these|those|diese|jene)\s$/iu;

/** "Zwölf Reklamationen", where two are captured; "six years in army signals", where sixteen are: the same thing, another count. */
export function isOtherCount(
  draft: DraftView,
  number: number,
  start: number,
  end: number,
): boolean {
  if (!Number.isInteger(number) || number < 4 || (number >= 1900 && number <= 2100)) return false;
  const unit = unitBehind(draft.body.slice(end, end + 40));
  if (!unit) return false;
  // "Seven thin layers", where eleven thin layers are captured: two words of the same thing.
  const pair = pairBehind(draft.body.slice(end, end + 40));
  const ofPair = pair === null ? undefined : countsOf(draft.support).get(pair);
  if (ofPair && !ofPair.some((own) => own.number === number || own.all.has(number))) return true;
  const counts = countsOf(draft.support).get(unit);
  if (!counts || counts.some((own) => own.number === number || own.all.has(number))) return false;
  const before = draft.body.slice(Math.max(0, start - 16), start);
  if (PART_OF.test(before)) return false;
  const { text: clause, ofWriter, ofReader } = clauseAt(draft, start);
  if (!MANY_THINGS.test(unit))
    return counts.some(
      (own) => isLike(own.number, number) || (ofReader && !ofWriter && own.number > 1),
    );
  const beside = contentStems(clause).filter(
    (stem) => stem !== unit && stem.length > 3 && !/\d/.test(stem),
  );
  return counts.some(
    (own) => isLike(own.number, number) && beside.filter((stem) => own.stems.has(stem)).length > 0,
  );
}

/** Six and sixteen, 13 and 31, forty and fourteen, 400 and 4,000: what a pen or a memory puts in place of the other. */
function isLike(own: number, said: number): boolean {
  if (own < 2 || own === said) return false;
  const a = String(own);
  const b = String(said);
  const sorted = (digits: string) => [...digits].sort().join('');
  return (
    sorted(a) === sorted(b) ||
    a.replace(/0+$/, '') === b.replace(/0+$/, '') ||
    (a.length <= 2 &&
      b.length <= 2 &&
      (own % 10 === said % 10 ||
        own === (Math.floor(said / 10) % 10) + 10 ||
        said === (Math.floor(own / 10) % 10) + 10)) ||
    (own >= 10 && said >= 10 && editDistance(a, b, 1) <= 1)
  );
}

interface Count {
  number: number;
  /** All numbers of the same captured text: "23 wigs. We have 21". */
  all: ReadonlySet<number>;
  stems: ReadonlySet<string>;
}

/** What captured text counts, and among which words: "years" of "Army signals for sixteen years". */
const countsOf = oncePer((support: Support): Map<string, Count[]> => {
  const counts = new Map<string, Count[]>();
  for (const { text, stems } of support.entries) {
    const all = new Set<number>();
    for (const word of splitWords(text)) {
      const number = readNumber(word.text);
      if (number === null) continue;
      all.add(number);
      const unit = unitBehind(text.slice(word.end, word.end + 40));
      const pair = pairBehind(text.slice(word.end, word.end + 40));
      for (const of of [unit, pair])
        if (of) counts.set(of, [...(counts.get(of) ?? []), { number, all, stems }]);
    }
  }
  return counts;
});

/** "thin layer" behind "seven": an adjective and its noun, where nothing that is counted of many things. */
function pairBehind(behind: string): string | null {
  const [, first = '', second = ''] = /^ (\p{Ll}{3,}) (\p{L}{4,})(?!\p{L})/u.exec(behind) ?? [];
  const stems = contentStems(`${first} ${second}`);
  return stems.length === 2 && !MANY_THINGS.test(first) && !MANY_THINGS.test(second)
    ? stems.join(' ')
    : null;
}

/** The stem of the word that a number counts: of measures of time without its ending, "year" and "jahr" being two. */
function unitBehind(behind: string): string | null {
  const word = /^[\s-]+(\p{L}{3,})/u.exec(behind)?.[1]?.toLowerCase();
  if (!word) return null;
  const time = /^(year|month|week|day|hour|minute|jahr|monat|woche|tag|stunde)(?:s|e|en|n)?$/u.exec(
    word,
  )?.[1];
  return time ?? contentStems(word)[0] ?? null;
}
