import type { LocalDate } from '../../model/local-date';
import { isLocalDate } from '../../model/local-date';

/** In which order a file writes dates with slashes; `null` = its dates fit both, so none of them can be told. */
export type DateOrder = 'month-first' | 'day-first' | null;

/** A moment as an export writes it: a calendar day, and a time of day where there is one (`HH:MM:SS`). */
export interface ArchiveMoment {
  day: LocalDate;
  time: string | null;
}

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})(?:,?\s+(.+))?$/;

/**
 * Learns the order of slashed dates from all of a file's dates. LinkedIn writes the month first and always a time with
 * it ("3/9/26, 7:35 AM"); a spreadsheet writes its own country's order and leaves the time away.
 */
export function learnDateOrder(texts: Iterable<string>): DateOrder {
  let monthFirst = false;
  for (const text of texts) {
    const match = SLASHED.exec(text.trim());
    if (!match) continue;
    if (Number(match[1]) > 12) return 'day-first';
    if (Number(match[2]) > 12 || /[ap]\.?m\.?$/i.test(match[4] ?? '')) monthFirst = true;
  }
  return monthFirst ? 'month-first' : null;
}

/** The one shape that messages have had since 2018; tried first, because there are a hundred thousand of them. */
const MESSAGE_TIME = /^(\d{4}-\d\d-\d\d) ((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d) UTC$/;

/**
 * Reads every shape that exports and their re-saves have: `02 Mar 2026`, `2-Mar-26`, `3/2/18, 6:14 PM`, `2026-03-02`,
 * `2026-02-10 20:33:10 UTC`, `2.3.2026`. `null` for anything else, and for a day that does not exist.
 */
export function readMoment(text: string, order: DateOrder): ArchiveMoment | null {
  const exact = MESSAGE_TIME.exec(text);
  if (exact?.[1] && isDay(exact[1], Number(exact[1].slice(5, 7)), Number(exact[1].slice(8)))) {
    return { day: exact[1], time: exact[2] ?? null };
  }
  // Exports of 2024 and later put a narrow no-break space before AM and PM.
  const plain = text.trim().replace(/[\u00a0\u202f]/g, ' ');
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]+(.+))?$/.exec(plain);
  if (iso) return moment(iso[1], iso[2], iso[3], iso[4]);

  const slashed = SLASHED.exec(plain);
  if (slashed) {
    if (order === null && slashed[1] !== slashed[2]) return null;
    const [first, second] = [slashed[1], slashed[2]];
    return order === 'day-first'
      ? moment(slashed[3], second, first, slashed[4])
      : moment(slashed[3], first, second, slashed[4]);
  }

  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2}|\d{4})(?:,?\s+(.+))?$/.exec(plain);
  if (dotted) return moment(dotted[3], dotted[2], dotted[1], dotted[4]);

  const named = /^(\d{1,2})\.?[\s-]+(?:de )?([^\s\d-]+?)\.?[\s-]+(?:de )?(\d{2}|\d{4})$/.exec(
    plain,
  );
  if (named) return moment(named[3], monthNumber(named[2] ?? ''), named[1], undefined);
  return null;
}

/** The instant, ISO 8601 UTC. A moment without a zone is taken as UTC: its day is right, its hour may not be. */
export function instantOf(found: ArchiveMoment): string {
  return `${found.day}T${found.time ?? '12:00:00'}.000Z`;
}

/** A month or year of a position: `Jun 2018` → `2018-06`, `2012` → `2012`; `null` for anything else. */
export function readMonth(text: string): string | null {
  const plain = text.trim();
  if (/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(plain)) return plain;
  const named = /^([^\s\d-]+?)\.?[\s-]+(\d{4}|\d{2})$/.exec(plain);
  const month = named && monthNumber(named[1] ?? '');
  // A spreadsheet makes "Jun-18" of "Jun 2018".
  return named && month ? `${fullYear(named[2] ?? '')}-${month}` : null;
}

function moment(
  year: string | undefined,
  month: string | null | undefined,
  day: string | undefined,
  time: string | undefined,
): ArchiveMoment | null {
  if (!year || !month || !day) return null;
  const date = `${fullYear(year)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isDay(date, Number(month), Number(day))) return null;
  if (time === undefined) return { day: date, time: null };
  const clock = readClock(time);
  return clock ? { day: date, time: clock } : null;
}

/** Asks the calendar only where months differ: a Date for each of 100,000 messages is most of reading them. */
function isDay(date: LocalDate, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 28 ? true : isLocalDate(date);
}

function readClock(text: string): string | null {
  const match =
    /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap])?\.?(?:m\.?)?\s*(?:utc|gmt|z)?$/i.exec(text);
  if (!match) return null;
  let hour = Number(match[1]);
  const half = match[4]?.toLowerCase();
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half === 'p' ? 12 : 0);
  }
  if (hour > 23 || Number(match[2]) > 59 || Number(match[3] ?? 0) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${match[2]}:${match[3] ?? '00'}`;
}

/** LinkedIn began in 2003, so a year of two digits is of this century. */
function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

/** Languages whose month names a spreadsheet may have put in; LinkedIn itself writes English. */
const MONTH_LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'sv', 'da', 'nb', 'fi', 'pl'];

let months: Map<string, string> | null = null;

function monthNumber(name: string): string | null {
  months ??= nameMonths();
  return months.get(foldMonth(name)) ?? null;
}

function nameMonths(): Map<string, string> {
  const names = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const language of MONTH_LANGUAGES) {
    for (const style of ['short', 'long'] as const) {
      const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
      for (let month = 0; month < 12; month += 1) {
        const name = foldMonth(format.format(Date.UTC(2026, month, 1)));
        const number = String(month + 1).padStart(2, '0');
        if (language !== 'en' && names.has(name) && names.get(name) !== number) ambiguous.add(name);
        else names.set(name, number);
      }
    }
  }
  for (const name of ambiguous) names.delete(name);
  return names;
}

function foldMonth(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\.$/, '').toLowerCase();
}
