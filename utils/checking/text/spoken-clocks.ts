import { allMatches } from './all-matches';
import { readNumber } from './number-words';

/** A time of day in words; `readings` are the minutes since midnight that it may mean. */
export interface SpokenClock {
  start: number;
  end: number;
  readings: number[];
}

const HOUR = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9]';
const PART = "(?: (in the (?:morning|afternoon|evening)|at night|o['’]clock|sharp))?";
/** "a quarter to ten", "twenty past four", "half six", "six in the evening". */
const ENGLISH: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}-])(?:a )?(quarter|half|twenty-five|twenty|ten|five) (past|to) (${HOUR})${PART}(?![\\p{L}\\d-])`,
    'giu',
  ),
  // British: half past. Behind a day, a comma or "at", so that "half ten apples" is none.
  new RegExp(
    `(?<=(?:[,;(]|\\b(?:at|by|around|about|for|from|till|until|or|and|day)) )(half) ((?:${HOUR}))${PART}(?=[.,;:?!)]|$| (?:in|on|at|or|and|then|would|is|for|here|there|your|my)\\b)`,
    'giu',
  ),
  /(?<![\p{L}-])(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (in the (?:morning|afternoon|evening)|at night|o['’]clock)(?!\p{L})/giu,
];

const STUNDE = 'eins?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|1[0-2]|[1-9]';
const TEIL =
  '(?:(?: Uhr)? (morgens|früh|vormittags|nachmittags|abends|am (?:Morgen|Vormittag|Nachmittag|Abend)))?';
/** "halb sechs", "Viertel vor acht", "zehn nach drei", "sechs Uhr". */
const GERMAN: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}-])(viertel|zwanzig|zehn|fünf) (vor|nach) (${STUNDE})${TEIL}(?![\\p{L}\\d-])`,
    'giu',
  ),
  new RegExp(`(?<![\\p{L}-])(halb|dreiviertel) (${STUNDE})${TEIL}(?![\\p{L}\\d-])`, 'giu'),
  new RegExp(
    `(?<![\\p{L}-])(eins?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf) Uhr${TEIL}(?!\\p{L})`,
    'giu',
  ),
];

const MINUTES: Record<string, number> = { quarter: 15, viertel: 15, half: 30 };

/** The times of day that a text says in words, English or German, in order of their forms. */
export function findSpokenClocks(body: string): SpokenClock[] {
  const found: SpokenClock[] = [];
  const add = (match: RegExpExecArray, hour: string, minutes: number, part: string | undefined) => {
    const whole = readNumber(hour);
    if (whole === null) return;
    const start = match.index;
    const end = start + match[0].length;
    // "Four in the afternoon" of "half past four in the afternoon" was read with it.
    if (found.some((other) => start < other.end && end > other.start)) return;
    found.push({
      start,
      end,
      readings: halves(((whole % 12) * 60 + minutes + 720) % 720, part),
    });
  };
  const minutesOf = (word: string) => MINUTES[word.toLowerCase()] ?? readNumber(word) ?? 0;
  const [past, half, whole] = ENGLISH as [RegExp, RegExp, RegExp];
  for (const match of allMatches(past, body)) {
    const minutes = minutesOf(match[1] ?? '');
    // "Half to ten" is nothing, and "ten to twelve" may be a stretch or a count.
    const isCount = !/quarter|half/iu.test(match[1] ?? '') && /to/iu.test(match[2] ?? '');
    if (isCount && !match[4]) continue;
    add(match, match[3] ?? '', /to/iu.test(match[2] ?? '') ? -minutes : minutes, match[4]);
  }
  for (const match of allMatches(half, body)) add(match, match[2] ?? '', 30, match[3]);
  for (const match of allMatches(whole, body)) add(match, match[1] ?? '', 0, match[2]);
  const [vor, halb, uhr] = GERMAN as [RegExp, RegExp, RegExp];
  for (const match of allMatches(vor, body)) {
    const minutes = minutesOf(match[1] ?? '');
    add(match, match[3] ?? '', /vor/iu.test(match[2] ?? '') ? -minutes : minutes, match[4]);
  }
  for (const match of allMatches(halb, body))
    add(match, match[2] ?? '', /halb/iu.test(match[1] ?? '') ? -30 : -15, match[3]);
  for (const match of allMatches(uhr, body)) add(match, match[1] ?? '', 0, match[2]);
  return found;
}

/** Morning, afternoon or either. */
function halves(minutes: number, part: string | undefined): number[] {
  if (part && /morning|morgen|früh|vormittag/iu.test(part)) return [minutes];
  if (part && /afternoon|evening|night|mittag|abend/iu.test(part)) return [minutes + 720];
  return [minutes, minutes + 720];
}
