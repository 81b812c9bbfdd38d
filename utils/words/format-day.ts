import { dateInASentence, weekdayInASentence } from '../model/date-in-a-sentence';
import type { LocalDate } from '../model/local-date';
import { addDays, daysBetween } from '../model/local-date';
import { currentLanguage } from './translate';

/** What `Intl` writes dates and times by: day before month and 24 hours, as everywhere in Kith's English. */
export function dateLocale(): string {
  return currentLanguage() === 'en' ? 'en-GB' : currentLanguage();
}

/** A calendar day as one says it: "today", "tomorrow", "Tuesday" within a week, else "3 December" (with the year if another). */
export function formatDay(day: LocalDate, today: LocalDate): string {
  const language = dateLocale();
  const distance = daysBetween(today, day);
  if (Math.abs(distance) <= 1) {
    return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(distance, 'day');
  }
  const date = new Date(`${day}T12:00:00Z`);
  if (distance > 1 && day <= addDays(today, 6)) {
    const weekday = date.toLocaleDateString(language, { weekday: 'long', timeZone: 'UTC' });
    return weekdayInASentence(weekday, language);
  }
  return dateOf(day, language, day.slice(0, 4) !== today.slice(0, 4));
}

/** A calendar day with its year, for what is read on any other day: "3 December 2026". */
export function formatDate(day: LocalDate): string {
  return dateOf(day, dateLocale(), true);
}

function dateOf(day: LocalDate, language: string, withYear: boolean): string {
  const said = new Date(`${day}T12:00:00Z`).toLocaleDateString(language, {
    day: 'numeric',
    month: 'long',
    ...(withYear ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  });
  return dateInASentence(said, language);
}
