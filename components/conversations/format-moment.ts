import { dateLocale } from '../../utils/words/format-day';

/** "Thu 26 Nov, 16:00" in a zone. The instant is ISO 8601 UTC. */
export function formatMoment(instant: string, timeZone: string): string {
  return new Date(instant).toLocaleString(dateLocale(), {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** "16:00" in a zone; with the weekday where the day is another one there. */
export function formatClock(instant: string, timeZone: string, besideZone?: string): string {
  const day = (zone: string) => new Date(instant).toLocaleDateString('en-CA', { timeZone: zone });
  const isOtherDay = besideZone !== undefined && day(timeZone) !== day(besideZone);
  return new Date(instant).toLocaleTimeString(dateLocale(), {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    ...(isOtherDay ? { weekday: 'short' } : {}),
  });
}
