/** A local calendar day, `YYYY-MM-DD`: does not shift with time zones or daylight saving. */
export type LocalDate = string;

/** Making one costs more than using it a hundred times. Only for named zones: the browser's own may change on a journey. */
const formatters = new Map<string, Intl.DateTimeFormat | null>();

/** The calendar day that an instant falls on in a zone (the browser's own when none, or none that it knows, is given). */
export function localDateOf(instant: Date, timeZone?: string): LocalDate {
  const formatter = timeZone === undefined ? null : formatterOf(timeZone);
  if (formatter === null) {
    return isoDay(instant.getFullYear(), instant.getMonth() + 1, instant.getDate());
  }
  const parts = formatter.formatToParts(instant);
  const part = (type: string) => Number(parts.find((p) => p.type === type)?.value);
  return isoDay(part('year'), part('month'), part('day'));
}

function formatterOf(timeZone: string): Intl.DateTimeFormat | null {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const made = isTimeZone(timeZone)
    ? new Intl.DateTimeFormat('en-CA', {
        timeZone,
        calendar: 'gregory',
        numberingSystem: 'latn',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
      })
    : null;
  formatters.set(timeZone, made);
  return made;
}

/** True for an IANA zone that this browser knows. */
export function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }) !== null;
  } catch {
    // `Intl` has no way to ask but to try.
    return false;
  }
}

function isoDay(year: number, month: number, day: number): LocalDate {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** The day `days` later (negative: earlier). Calendar arithmetic in UTC, so that no clock change is in the way. */
export function addDays(day: LocalDate, days: number): LocalDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The same day of the month `months` later, or that month's last day where it has no such day (30 November + 3 → 28 February). */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const date = new Date(`${day}T00:00:00Z`);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0);
  date.setUTCDate(Math.min(dayOfMonth, date.getUTCDate()));
  return date.toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** True for a day that exists in the calendar ("2026-02-30" does not). */
export function isLocalDate(text: string): text is LocalDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: LocalDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** The Monday of the week that a day lies in. */
export function mondayOf(day: LocalDate): LocalDate {
  return addDays(day, 1 - weekdayOf(day));
}

/** Saturday or Sunday. */
export function isWeekend(day: LocalDate): boolean {
  return weekdayOf(day) >= 6;
}

/** The day itself, or the Monday after where it falls on a weekend. */
export function offWeekend(day: LocalDate): LocalDate {
  return isWeekend(day) ? addWorkingDays(day, 1) : day;
}

/** The day itself, or the Friday before where it falls on a weekend: for what must not be late. */
export function offWeekendEarlier(day: LocalDate): LocalDate {
  let result = day;
  while (isWeekend(result)) result = addDays(result, -1);
  return result;
}

/** The day `count` working days (Monday to Friday) later. */
export function addWorkingDays(day: LocalDate, count: number): LocalDate {
  let result = day;
  for (let left = count; left > 0; ) {
    result = addDays(result, 1);
    if (!isWeekend(result)) left -= 1;
  }
  return result;
}

/** Working days (Monday to Friday) after `from`, up to and with `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: LocalDate, to: LocalDate): number {
  const days = Math.max(0, daysBetween(from, to));
  const wholeWeeks = Math.floor(days / 7);
  let count = wholeWeeks * 5;
  for (let day = addDays(from, wholeWeeks * 7); day < to; ) {
    day = addDays(day, 1);
    if (!isWeekend(day)) count += 1;
  }
  return count;
}
