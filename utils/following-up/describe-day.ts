import { dateInASentence, weekdayInASentence } from '../model/date-in-a-sentence';
import type { LocalDate } from '../model/local-date';
import { daysBetween } from '../model/local-date';

/** "on" before a weekday or date, where a language needs it and `Intl` does not give it. */
const ON: Record<string, string> = { en: 'on ', de: 'am ' };

/** A day as one would say it: "yesterday", "Monday" (within six days), "3 November", "3 November 2024". */
export function describeDay(day: LocalDate, today: LocalDate, language = 'en'): string {
  const distance = daysBetween(today, day);
  if (Math.abs(distance) <= 1) {
    return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(distance, 'day');
  }
  const date = new Date(`${day}T00:00:00Z`);
  if (Math.abs(distance) <= 6) {
    return weekdayInASentence(format(date, language, { weekday: 'long' }), language);
  }
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  const said = format(date, language, {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
  return dateInASentence(said, language);
}

/** The same as it stands after a verb: "yesterday", "on Monday", "on 3 November". */
export function onDay(day: LocalDate, today: LocalDate, language = 'en'): string {
  const said = describeDay(day, today, language);
  if (Math.abs(daysBetween(today, day)) <= 1) return said;
  return `${ON[language.slice(0, 2)] ?? ''}${said}`;
}

/** The clock time of an instant in a zone (the browser's own when none is given): "16:00". */
export function describeTime(instant: Date, language = 'en', timeZone?: string): string {
  return new Intl.DateTimeFormat(inBritish(language), {
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(instant);
}

function format(date: Date, language: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(inBritish(language), { ...options, timeZone: 'UTC' }).format(date);
}

/** English without a country writes the day before the month, which no reader takes for another date. */
function inBritish(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
