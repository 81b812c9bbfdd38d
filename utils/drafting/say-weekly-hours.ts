import type { Availability } from '../model/story';

/** A Monday: the weekdays of the week that begins with it have names. */
const MONDAY = Date.UTC(2024, 0, 1);

/**
 * The hours that come every week, as one would write them in a post: "Tuesdays, 17:00 to 18:00 (Brussels time)".
 * One string a weekday, Monday first; the zone stands with the last.
 */
export function sayWeeklyHours(
  { weekly }: Pick<Availability, 'weekly'>,
  timeZone: string,
  language: 'en' | 'de',
): string[] {
  const days = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => {
    const hours = weekly
      .filter((entry) => entry.weekday === weekday && entry.from < entry.to)
      .toSorted((a, b) => a.from.localeCompare(b.from))
      .map(({ from, to }) => (language === 'de' ? `${from} bis ${to} Uhr` : `${from} to ${to}`));
    if (hours.length === 0) return [];
    const name = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
      MONDAY + (weekday - 1) * 86_400_000,
    );
    const each = language === 'de' ? `${name.toLowerCase()}s` : `${name}s,`;
    const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(hours);
    return [`${each} ${list}`];
  });
  const place = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone;
  const zone = language === 'de' ? `(Zeit in ${place})` : `(${place} time)`;
  return days.map((day, index) => (index === days.length - 1 ? `${day} ${zone}` : day));
}
