import { addDays, weekdayOf } from '../../model/local-date';

/** The next day, today included, that is this weekday (1 = Monday … 7 = Sunday). */
export function nextWeekday(today: string, weekday: number): string {
  return addDays(today, (weekday - weekdayOf(today) + 7) % 7);
}
