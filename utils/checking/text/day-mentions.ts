import { addDays, isLocalDate } from '../../model/local-date';
import { allMatches } from './all-matches';
import { fold } from './fold';
import { nextWeekday } from './next-weekday';

/** A calendar day that a text names, by date, weekday or both. */
export interface DayMention {
  start: number;
  end: number;
  text: string;
  /** 1 = Monday … 7 = Sunday. */
  weekday: number | null;
  day: number | null;
  month: number | null;
  year: number | null;
  /** Days from today, for "tomorrow". */
  relative: number | null;
  /** "next Thursday": this week's or next week's. */
  next: boolean;
}

const WEEKDAYS =
  '[Mm]ondays?|[Tt]uesdays?|[Ww]ednesdays?|[Tt]hursdays?|[Ff]ridays?|[Ss]aturdays?|[Ss]undays?|Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun|Montags?|Dienstags?|Mittwochs?|Donnerstags?|Freitags?|Samstags?|Sonnabends?|Sonntags?|Mo|Di|Mi|Do|Fr|Sa|So';
const MONTHS =
  '[Jj]anuary|[Ff]ebruary|[Mm]arch|[Aa]pril|[Mm]ay|[Jj]une|[Jj]uly|[Aa]ugust|[Ss]eptember|[Oo]ctober|[Nn]ovember|[Dd]ecember|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Januar|Jänner|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Okt|Dez';
const WEEKDAY_BEFORE = `(?:\\b(${WEEKDAYS})\\b\\.?,?\\s+(?:(?:the|den|dem|der)\\s+)?)?`;
const YEAR = '(?:,?\\s+(\\d{4})\\b)?';

const FORMS: readonly RegExp[] = [
  // 1 weekday, 2 day, 3 month, 4 year: "Wednesday 2 December 2026", "Mittwoch, 2. Dezember"
  new RegExp(
    `${WEEKDAY_BEFORE}\\b(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?(${MONTHS})\\b\\.?${YEAR}`,
    'g',
  ),
  // "Wednesday, December 2nd, 2026"
  new RegExp(
    `${WEEKDAY_BEFORE}\\b(${MONTHS})\\.?\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\b(?![:.]\\d|\\d|\\s?(?:min|Min|Stunden|hours|people|Leute))${YEAR}`,
    'g',
  ),
  // ISO
  new RegExp(`${WEEKDAY_BEFORE}\\b(\\d{4})-(\\d{2})-(\\d{2})\\b`, 'g'),
  // "2.12." and "2.12.2026"
  new RegExp(`${WEEKDAY_BEFORE}\\b(\\d{1,2})\\.\\s?(\\d{1,2})\\.(\\d{4}|\\d{2}(?!\\d))?`, 'g'),
  // "2/12" with a weekday or a year, else it may be a fraction
  new RegExp(`${WEEKDAY_BEFORE}\\b(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?\\b`, 'g'),
  // "Wednesday the 18th", "Wed 2", "Mittwoch, den 18."
  new RegExp(
    `\\b(${WEEKDAYS})\\b\\.?,?\\s+(?:(?:the|den|dem|der)\\s+)?(\\d{1,2})(?:st|nd|rd|th|\\.)(?!\\d)`,
    'g',
  ),
  // "the 18th"
  /\b(?:[Tt]he|[Aa]m|[Dd]en|[Bb]is zum)\s+(\d{1,2})(?:st|nd|rd|th|\.(?=\s\p{Ll}|[,)]))(?!\s*(?:century|floor|time|grade|birthday))/gu,
  // a weekday alone; German short forms only beside a date, above
  new RegExp(
    `\\b(?:([Nn]ext|[Tt]his|[Cc]oming|[Kk]ommenden?|[Nn]ächsten?|[Dd]iesen?)\\s+)?\\b(${WEEKDAYS.replace('|Mo|Di|Mi|Do|Fr|Sa|So', '')})\\b`,
    'g',
  ),
  /\b([Tt]oday|[Tt]onight|[Tt]omorrow|[Hh]eute|morgen|übermorgen)\b/gu,
];

/** Nobody names more days than this; a page of dates must not be weighed pair by pair. */
const MOST_DAYS = 60;
const WEEKDAY_STARTS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const GERMAN_WEEKDAY_STARTS = ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'];
const MONTH_STARTS = [
  ['jan'],
  ['feb'],
  ['mar'],
  ['apr'],
  ['may', 'mai'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dez'],
];

/** The days that a text names, in order, without overlaps. `dayFirst` decides what "2/12" means. */
export function findDays(body: string, dayFirst = true): DayMention[] {
  const found: DayMention[] = [];
  const taken = (start: number, end: number) =>
    found.some((other) => start < other.end && end > other.start);
  FORMS.forEach((form, index) => {
    for (const match of allMatches(form, body)) {
      const end = match.index + match[0].trimEnd().length;
      if (found.length >= MOST_DAYS) return;
      if (taken(match.index, end)) continue;
      const parts = readForm(index, match, dayFirst);
      if (parts) {
        found.push({ start: match.index, end, text: body.slice(match.index, end), ...parts });
      }
    }
  });
  return found.sort((a, b) => a.start - b.start);
}

type Parts = Omit<DayMention, 'start' | 'end' | 'text'>;

function readForm(index: number, match: RegExpMatchArray, dayFirst: boolean): Parts | null {
  const none: Parts = {
    weekday: null,
    day: null,
    month: null,
    year: null,
    relative: null,
    next: false,
  };
  const number = (group: number) => (match[group] ? Number(match[group]) : null);
  const weekday = readWeekday(match[1]);
  switch (index) {
    case 0:
      return valid({
        ...none,
        weekday,
        day: number(2),
        month: readMonth(match[3]),
        year: number(4),
      });
    case 1:
      return valid({
        ...none,
        weekday,
        day: number(3),
        month: readMonth(match[2]),
        year: number(4),
      });
    case 2:
      return valid({ ...none, weekday, year: number(2), month: number(3), day: number(4) });
    case 3:
      return valid({
        ...none,
        weekday,
        day: number(2),
        month: number(3),
        year: fullYear(number(4)),
      });
    case 4: {
      if (!match[1] && !match[4]) return null;
      const [day, month] = dayFirst ? [number(2), number(3)] : [number(3), number(2)];
      return valid({ ...none, weekday, day, month, year: fullYear(number(4)) });
    }
    case 5:
      return valid({ ...none, weekday, day: number(2) });
    case 6:
      return valid({ ...none, day: number(1) });
    case 7:
      // "Wednesdays" is a habit, not a day.
      if (/(?:days|tags)$/i.test(match[2] ?? '')) return null;
      return {
        ...none,
        weekday: readWeekday(match[2]),
        next:
          /^(?:next|kommend|nächst)/i.test(match[1] ?? '') ||
          /^,? (?:next week|nächster? Woche|the week after)/.test(
            (match.input ?? '').slice(
              (match.index ?? 0) + match[0].length,
              (match.index ?? 0) + match[0].length + 18,
            ),
          ),
      };
    default: {
      const word = fold(match[1] ?? '');
      return { ...none, relative: /^(?:tom|morgen)/.test(word) ? 1 : /^uber/.test(word) ? 2 : 0 };
    }
  }
}

function valid(parts: Parts): Parts | null {
  const { day, month } = parts;
  if (day === null || day < 1 || day > 31) return null;
  return month !== null && (month < 1 || month > 12) ? null : parts;
}

function fullYear(year: number | null): number | null {
  return year !== null && year < 100 ? 2000 + year : year;
}

/** 1 = Monday … 7 = Sunday, for the name of a weekday in English or German, whole or shortened. */
export function readWeekday(word: string | undefined): number | null {
  if (!word) return null;
  // Saturday by another name, which begins as Sunday does.
  const start = fold(word).replace('sonnab', 'sa').slice(0, 2);
  const english = WEEKDAY_STARTS.indexOf(start);
  return (english >= 0 ? english : GERMAN_WEEKDAY_STARTS.indexOf(start)) + 1 || null;
}

/** 1 to 12, for the name of a month in English or German, whole or shortened. */
export function readMonth(word: string | undefined): number | null {
  if (!word) return null;
  const start = fold(word).slice(0, 3);
  return MONTH_STARTS.findIndex((starts) => starts.includes(start)) + 1 || null;
}

/** The calendar days that a mention may mean, seen from `today`; empty for a date that does not exist. */
export function daysMeant(mention: DayMention, today: string): string[] {
  const { weekday, day, month, year, relative } = mention;
  if (relative !== null) return [addDays(today, relative)];
  if (day !== null && month !== null) {
    if (year !== null) return [iso(year, month, day)].filter(isLocalDate);
    return [nearest(today, month, day)].filter(isLocalDate);
  }
  if (day !== null) return nearestDayOfMonth(today, day);
  if (weekday === null) return [];
  const soonest = nextWeekday(today, weekday);
  const first = soonest === today && mention.next ? addDays(today, 7) : soonest;
  return mention.next ? [first, addDays(first, 7)] : [first];
}

/** Without a year, people mean the date that lies up to two months back or else ahead. */
function nearest(today: string, month: number, day: number): string {
  const year = Number(today.slice(0, 4));
  const oldest = addDays(today, -61);
  const newest = addDays(today, 304);
  const candidates = [year - 1, year, year + 1].map((y) => iso(y, month, day));
  return candidates.find((date) => date >= oldest && date <= newest) ?? iso(year, month, day);
}

/** "The 14th": of the last month, this one, the next ones. */
function nearestDayOfMonth(today: string, day: number): string[] {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const oldest = addDays(today, -31);
  const newest = addDays(today, 45);
  return [month - 2, month - 1, month, month + 1, month + 2]
    .map((months) => iso(year + Math.floor((months - 1) / 12), ((months + 11) % 12) + 1, day))
    .filter((date) => isLocalDate(date) && date >= oldest && date <= newest);
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
