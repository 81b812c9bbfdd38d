import type { SentMessage, Slot } from '../model/situation';
import type { Availability } from '../model/story';
import { zonedParts, zonedTime } from '../model/zoned-time';

export interface SlotWishes {
  /** The clock of the situation, ISO 8601. */
  asOf: string;
  /** IANA zone of the reader; `null` when it is not known: then only the user's own day counts. */
  readerZone: string | null;
  userZone: string;
  minutes: number;
  /** The reader's newest message: "next week", "after five", "not on Friday". */
  theirWords?: string;
  /** Times already offered to somebody else. */
  taken?: Slot[];
  sentLog?: SentMessage[];
  /** At least this many hours from now. */
  noticeHours?: number;
}

const DAY = 86_400_000;
/** Nobody is asked to talk before or after these hours of their day. */
const FIRST_HOUR = 8;
const LAST_HOUR = 19;

/**
 * Two or three times that may be offered: in the future, inside 8–19 where the reader is, long enough, on different
 * days where possible, and not offered to anybody else. Each slot begins when the conversation would.
 */
export function freeSlots(availability: Slot[], wishes: SlotWishes): Slot[] {
  const now = Date.parse(wishes.asOf);
  const earliest = now + (wishes.noticeHours ?? 2) * 3_600_000;
  const usable = availability
    .flatMap((slot) => usablePart(slot, wishes, earliest))
    .filter((slot) => !isTaken(slot, wishes))
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
  const fitting = usable.filter((slot) => fitsTheirWords(slot, wishes));
  const chosen = fitting.length > 0 ? fitting : usable;
  const zone = wishes.readerZone ?? wishes.userZone;
  const [only] = chosen;
  // One free morning is a choice too: its first hour and a later one.
  if (chosen.length === 1 && only) return [only, ...laterStart(only, wishes)];
  return spread(chosen, zone).slice(0, 3);
}

/** A second start an hour or more after the first, where the slot is long enough for both. */
function laterStart(slot: Slot, wishes: SlotWishes): Slot[] {
  const from = Math.max(
    Date.parse(slot.start) + 3_600_000,
    Date.parse(slot.start) + wishes.minutes * 60_000,
  );
  const later = usablePart({ start: new Date(from).toISOString(), end: slot.end }, wishes, from);
  return later.filter((part) => !isTaken(part, wishes) && fitsTheirWords(part, wishes));
}

/** The weekly hours of the user as slots for the next days, without the days on which they cannot and without conflicts. */
export function expandAvailability(
  availability: Availability,
  timeZone: string,
  asOf: string,
  busy: Slot[] = [],
  days = 14,
): Slot[] {
  const slots: Slot[] = [];
  const today = zonedParts(asOf, timeZone);
  for (let ahead = 0; ahead < days; ahead++) {
    const day = new Date(Date.UTC(today.year, today.month - 1, today.day + ahead));
    const date = day.toISOString().slice(0, 10);
    if (availability.exceptions.includes(date)) continue;
    const weekday = day.getUTCDay() || 7;
    for (const hours of availability.weekly) {
      if (hours.weekday !== weekday) continue;
      const start = zonedTime(date, hours.from, timeZone);
      const end = zonedTime(date, hours.to, timeZone);
      if (!start || !end || Date.parse(end) <= Date.parse(start)) continue;
      if (Date.parse(start) <= Date.parse(asOf)) continue;
      if (busy.some((other) => overlaps({ start, end }, other))) continue;
      slots.push({ start, end });
    }
  }
  return slots;
}

function usablePart(slot: Slot, wishes: SlotWishes, earliest: number): Slot[] {
  const length = wishes.minutes * 60_000;
  const end = Date.parse(slot.end);
  const zone = wishes.readerZone ?? wishes.userZone;
  if (Number.isNaN(end) || Number.isNaN(Date.parse(slot.start))) return [];
  let first: Slot | null = null;
  // Steps of a quarter of an hour: a slot that begins too early for them may end in their morning.
  for (let start = Date.parse(slot.start); start + length <= end; start += 15 * 60_000) {
    const from = new Date(start).toISOString();
    if (start < earliest || !insideDay(from, start + length, zone)) continue;
    const part = { start: from, end: slot.end };
    if (fitsTheirWords(part, wishes)) return [part];
    first ??= part;
  }
  return first ? [first] : [];
}

function insideDay(start: string, end: number, zone: string): boolean {
  const from = zonedParts(start, zone);
  const to = zonedParts(new Date(end).toISOString(), zone);
  const endMinutes = to.hour * 60 + to.minute;
  return from.day === to.day && from.hour >= FIRST_HOUR && endMinutes <= LAST_HOUR * 60;
}

function isTaken(slot: Slot, wishes: SlotWishes): boolean {
  const asked = {
    start: slot.start,
    end: new Date(Date.parse(slot.start) + wishes.minutes * 60_000).toISOString(),
  };
  if ((wishes.taken ?? []).some((other) => overlaps(asked, other))) return true;
  const own = zonedParts(slot.start, wishes.userZone);
  const month = MONTHS[own.month - 1];
  const clock = `${own.hour}:${String(own.minute).padStart(2, '0')}`;
  return (wishes.sentLog ?? []).some(
    (sent) =>
      sent.text.includes(`${own.day} ${month}`) && new RegExp(`\\b0?${clock}\\b`).test(sent.text),
  );
}

/** As a sent message names them; a formatter of dates made for each slot took a tenth of a draft's time. */
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function overlaps(a: Slot, b: Slot): boolean {
  return Date.parse(a.start) < Date.parse(b.end) && Date.parse(b.start) < Date.parse(a.end);
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Whether a slot keeps to what they wrote of their time. */
function fitsTheirWords(slot: Slot, wishes: SlotWishes): boolean {
  const words = inEnglish((wishes.theirWords ?? '').toLowerCase());
  if (!words) return true;
  const zone = wishes.readerZone ?? wishes.userZone;
  const at = zonedParts(slot.start, zone);
  const now = zonedParts(wishes.asOf, zone);
  const daysAhead = Math.round(
    (Date.UTC(at.year, at.month - 1, at.day) - Date.UTC(now.year, now.month - 1, now.day)) / DAY,
  );
  const leftThisWeek = 7 - (now.weekday || 7);
  if (/\bthis week or next\b/.test(words) && daysAhead > leftThisWeek + 7) return false;
  if (
    /\bnext week\b/.test(words) &&
    !/\bthis week\b/.test(words) &&
    (daysAhead <= leftThisWeek || daysAhead > leftThisWeek + 7)
  )
    return false;
  if (/\bthis week\b/.test(words) && !/\bnext\b/.test(words) && daysAhead > leftThisWeek)
    return false;

  const weekday = WEEKDAYS[at.weekday] ?? '';
  const named = WEEKDAYS.filter((name) => new RegExp(`\\b${name}s?\\b`).test(words));
  const excluded = named.filter((name) =>
    new RegExp(`\\b(?:not|except|but|can['’]t(?: do)?|away|no)\\s+(?:on\\s+|for\\s+)?${name}`).test(
      words,
    ),
  );
  if (excluded.includes(weekday)) return false;
  const wanted = named.filter((name) => !excluded.includes(name));
  if (wanted.length > 0 && !wanted.includes(weekday)) return false;

  const minutes = at.hour * 60 + at.minute;
  if (
    /\bmornings?\b/.test(words) &&
    !/\bafternoons?|evenings?\b/.test(words) &&
    !/\bnot\b[^.]*\bmornings?\b/.test(words) &&
    at.hour >= 12
  )
    return false;
  if (
    /\bafternoons?\b/.test(words) &&
    !/\bmornings?\b/.test(words) &&
    !/\bnot\b[^.]*\bafternoons?\b/.test(words) &&
    at.hour < 12
  )
    return false;
  const after = clockIn(
    words.match(/\b(?:after|from)\s+(noon|lunch|\w+(?::\d\d)?)\s*(am|pm|o['’]clock)?/),
  );
  if (after !== null && minutes < after) return false;
  const before = clockIn(
    words.match(/\bbefore\s+(noon|lunch|\w+(?::\d\d)?)\s*(am|pm|o['’]clock)?/),
  );
  return before === null || minutes + wishes.minutes <= before;
}

const GERMAN_TIMES: readonly [RegExp, string][] = [
  [/\bdiese(?:r)? (?:oder nächste(?:r)?) woche\b/g, 'this week or next'],
  [/\b(?:nächste[rn]?|kommende[rn]?) woche\b/g, 'next week'],
  [/\bdiese[rn]? woche\b/g, 'this week'],
  [/\b(?:vormittags?|morgens)\b/g, 'mornings'],
  [/\b(?:nachmittags?)\b/g, 'afternoons'],
  [/\babends?\b/g, 'evenings'],
  [/\b(?:nicht|außer|kein|nie)\s+(?:am\s+)?(?=\p{L}+tag|mittwoch|sonnabend)/gu, 'not '],
  [/\bmontags?\b/g, 'monday'],
  [/\bdienstags?\b/g, 'tuesday'],
  [/\bmittwochs?\b/g, 'wednesday'],
  [/\bdonnerstags?\b/g, 'thursday'],
  [/\bfreitags?\b/g, 'friday'],
  [/\b(?:samstags?|sonnabends?)\b/g, 'saturday'],
  [/\bsonntags?\b/g, 'sunday'],
  [/\b(?:nach|ab) (\d{1,2}(?::\d\d)?) uhr\b/g, 'after $1'],
  [/\bvor (\d{1,2}(?::\d\d)?) uhr\b/g, 'before $1'],
];

/** What a German answer says of times, in the words that the rules below read. */
function inEnglish(words: string): string {
  return GERMAN_TIMES.reduce((text, [pattern, english]) => text.replace(pattern, english), words);
}

const CLOCK_WORDS = [
  'twelve',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
];

/** Minutes since midnight for "five", "17:00", "2 pm"; small hours without am are afternoons. */
function clockIn(match: RegExpMatchArray | null): number | null {
  const text = match?.[1];
  if (!text) return null;
  if (text === 'noon') return 720;
  if (text === 'lunch') return 780;
  const [hourText = '', minuteText = '0'] = text.split(':');
  const word = CLOCK_WORDS.indexOf(hourText);
  const hour = word >= 0 ? word : /^\d{1,2}$/.test(hourText) ? Number(hourText) : Number.NaN;
  if (Number.isNaN(hour) || hour > 24) return null;
  const afternoon = match?.[2] === 'pm' ? hour < 12 : match?.[2] !== 'am' && hour < 8;
  return (hour + (afternoon ? 12 : 0)) * 60 + Number(minuteText);
}

/** One per day first, so that the choice is a real one; then more of the same days. */
function spread(slots: Slot[], zone: string): Slot[] {
  const days = new Set<string>();
  const first: Slot[] = [];
  const rest: Slot[] = [];
  for (const slot of slots) {
    const at = zonedParts(slot.start, zone);
    const day = `${at.year}-${at.month}-${at.day}`;
    if (days.has(day)) rest.push(slot);
    else first.push(slot);
    days.add(day);
  }
  return [...first, ...rest].slice(0, 3).sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
}
