import { allMatches } from './all-matches';
import { findSpokenClocks } from './spoken-clocks';

/** A time of day that a text names; `readings` are the minutes since midnight that it may mean. */
export interface ClockMention {
  start: number;
  end: number;
  text: string;
  readings: { from: number; to: number | null }[];
  /** Said in words: as often of the writer's life as of a time to meet. */
  isSpoken?: true;
}

/** Nobody offers more times than this; a page of digits must not be weighed pair by pair. */
const MOST_CLOCKS = 60;
const SUFFIX = '(a\\.?m\\.?|p\\.?m\\.?|AM|PM|Uhr|h(?![\\p{L}]))';
const DASH = '\\s*(?:–|—|-|to|until|till|bis|and|und)\\s*';

const RANGE = new RegExp(
  `(?<![\\d.:/-])(\\d{1,2})(?:[:.](\\d{2}))?\\s?${SUFFIX}?${DASH}(\\d{1,2})(?:[:.](\\d{2}))?(?:\\s?${SUFFIX})?(?![\\d:/-]|\\.\\d)`,
  'gu',
);
const SINGLE = new RegExp(
  `(?<![\\d.:/-])(\\d{1,2})(?:([:.])(\\d{2}))?(?:\\s?${SUFFIX})?(?![\\d:/-]|\\.\\d)`,
  'gu',
);
/** "between 2 and 4", "Wednesday the 26th, 14 to 16". */
const RANGE_CUE =
  /\b(?:between|from|zwischen|von)\s*$|(?:day|tag|woch|\d(?:st|nd|rd|th)|\d\.),?\s*$/iu;
/** "(9 to 11 in Halifax)", "10 to 13 for you". */
const SAYS_WHOSE =
  /^\s(?:for (?:you|me)\b|(?:your|my) (?:time|clock)\b|(?:in|bei) (?:\p{Lu}|dir|Ihnen|mir)|(?:hier|dort|here|there)\b)/u;
const BEFORE_CLOCK =
  /(?:\b(?:at|from|by|between|after|before|around|till|until|um|ab|von|gegen|zwischen|nach|vor)|[,–-])\s*$/iu;
const UNIT_AFTER =
  /^\s*(?:-?\s?(?:min|hour|day|week|month|year|percent|minuten|stunde|tag|woche|monat|jahr|prozent|times|people|of)|%|\p{L}*\s?(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember)|st\b|nd\b|rd\b|th\b|\.\s)/iu;
const NAMED_HOUR = /\b(?:noon|midday|midnight|mittags)\b/gi;
const WORDS: Record<string, number> = { noon: 720, midday: 720, midnight: 0, mittags: 720 };

/** The times of day that a text names, in order. Bare numbers count only where the words around say so ("at 3"). */
export function findClocks(
  body: string,
  taken: readonly { start: number; end: number }[],
): ClockMention[] {
  const found: ClockMention[] = [];
  const free = (start: number, end: number) =>
    found.length < MOST_CLOCKS &&
    !taken.some((other) => start < other.end && end > other.start) &&
    !found.some((other) => start < other.end && end > other.start);

  for (const match of allMatches(RANGE, body)) {
    const [text, h1, m1, s1, h2, m2, s2] = match;
    const end = match.index + text.trimEnd().length;
    if (!free(match.index, end)) continue;
    const before = body.slice(Math.max(0, match.index - 12), match.index);
    // "15:00 and 10:00" are two times, "between 3 and 4 pm" is a stretch.
    if (/\s(?:and|und)\s/u.test(text) && !/\b(?:between|zwischen)\s*$/i.test(before)) continue;
    if (
      !m1 &&
      !m2 &&
      !s1 &&
      !s2 &&
      !RANGE_CUE.test(before) &&
      !SAYS_WHOSE.test(body.slice(end, end + 16))
    )
      continue;
    if (!m1 && !m2 && !s1 && !s2 && UNIT_AFTER.test(body.slice(end, end + 24))) continue;
    const first = readings(h1, m1, s1 ?? s2, s1 === undefined && s2 !== undefined);
    const last = readings(h2, m2, s2 ?? s1, false);
    // "23:30-00:30" runs over midnight.
    const pairs = first.flatMap((from) =>
      last
        .map((to) => (to < from && h2?.startsWith('0') ? to + 1440 : to))
        .flatMap((to) => (to > from && to - from <= 720 ? [{ from, to }] : [])),
    );
    const [shortest] = [...pairs].sort((a, b) => a.to - a.from - (b.to - b.from));
    // "11–1 pm" is eleven in the morning, "3–4 pm" three in the afternoon: the shorter reading.
    const readingsOfRange = s2 && !s1 && shortest ? [shortest] : pairs;
    if (readingsOfRange.length) {
      found.push({
        start: match.index,
        end,
        text: body.slice(match.index, end),
        readings: readingsOfRange,
      });
    }
  }
  for (const match of allMatches(SINGLE, body)) {
    const [text, hour, colon, minutes, suffix] = match;
    const end = match.index + text.trimEnd().length;
    if (!free(match.index, end)) continue;
    const before = body.slice(Math.max(0, match.index - 12), match.index);
    const after = body.slice(end, end + 24);
    const saysClock =
      suffix !== undefined ||
      colon === ':' ||
      (colon === '.' &&
        BEFORE_CLOCK.test(before) &&
        !/^\s*(?:%|million|km|m\b|€|£|\$)/.test(after)) ||
      PART_OF_DAY.test(after) ||
      (!colon &&
        /\b(?:at|um)\s*$/i.test(before) &&
        !UNIT_AFTER.test(after) &&
        !/^\s*\p{L}+(?:s|en)\b/u.test(after));
    if (!saysClock) continue;
    const from = readings(hour, minutes, suffix ?? halfOf(after), false);
    if (from.length) {
      found.push({
        start: match.index,
        end,
        text: body.slice(match.index, end),
        readings: from.map((value) => ({ from: value, to: null })),
      });
    }
  }
  for (const match of allMatches(NAMED_HOUR, body)) {
    const minutes = WORDS[match[0].toLowerCase()];
    const end = match.index + match[0].length;
    if (minutes === undefined || !free(match.index, end)) continue;
    found.push({
      start: match.index,
      end,
      text: match[0],
      readings: [{ from: minutes, to: null }],
    });
  }
  for (const { start, end, readings } of findSpokenClocks(body)) {
    if (!free(start, end)) continue;
    found.push({
      start,
      end,
      text: body.slice(start, end),
      readings: readings.map((from) => ({ from, to: null })),
      isSpoken: true,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "11 in the morning", "4 in the afternoon" */
const PART_OF_DAY = /^ (?:in the (morning|afternoon|evening)|at night|o['’]clock)(?!\p{L})/u;

function halfOf(after: string): string | undefined {
  const part = PART_OF_DAY.exec(after)?.[1];
  return part && (part === 'morning' ? 'am' : 'pm');
}

/** "3:30 pm" is one time; "3:30" and "at 3" may be two. "15:30", "08:00" and "8 Uhr" are one. */
function readings(
  hourText: string | undefined,
  minuteText: string | undefined,
  suffix: string | undefined,
  eitherHalf: boolean,
): number[] {
  const hour = Number(hourText);
  const minute = Number(minuteText ?? 0);
  if (!(hour >= 0 && hour <= 24) || minute > 59) return [];
  const plain = hour * 60 + minute;
  const half = suffix?.[0]?.toLowerCase();
  if ((half === 'a' || half === 'p') && !eitherHalf) {
    if (hour > 12) return [plain];
    return [(hour % 12) * 60 + minute + (half === 'p' ? 720 : 0)];
  }
  const ambiguous =
    hour >= 1 &&
    hour < 12 &&
    !hourText?.startsWith('0') &&
    (eitherHalf || (half !== 'u' && half !== 'h'));
  return ambiguous ? [plain, plain + 720] : [plain % 1440];
}
