import { currentLanguage } from '../../utils/words/translate';

/** "Thu 26 Nov, 16:00" in a zone. The instant is ISO 8601 UTC. */
export function formatMoment(instant: string, timeZone: string): string {
  return new Date(instant).toLocaleString(locale(), {
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
  return new Date(instant).toLocaleTimeString(locale(), {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    ...(isOtherDay ? { weekday: 'short' } : {}),
  });
}

function locale(): string {
  const language = currentLanguage();
  // English of the 24-hour kind: with two zones in one line, "4:00" twice is a mistake waiting.
  return language === 'en' ? 'en-GB' : language;
}
