import { zonedParts } from '../../model/zoned-time';

/** "9. November", with the year where it is not this one. */
export function sayDateGerman(date: string, asOf: string): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return '';
  const sameYear = day.getUTCFullYear() === new Date(asOf).getUTCFullYear();
  return day.toLocaleDateString('de-DE', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

/** " gestern", " am Mittwoch"; empty where it would sound odd or is not known. */
export function sayWhenGerman(date: string, asOf: string, zone: string): string {
  const now = zonedParts(asOf, zone);
  const then = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  const days = Math.round(
    (Date.UTC(now.year, now.month - 1, now.day) - then.getTime()) / 86_400_000,
  );
  if (days === 0) return ' heute';
  if (days === 1) return ' gestern';
  if (days >= 2 && days <= 6)
    return ` am ${then.toLocaleDateString('de-DE', { weekday: 'long', timeZone: 'UTC' })}`;
  return '';
}

const NUMBERS = [
  '',
  '',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];

/** How long nobody wrote: "fünf Jahre", and after "nach" "fünf Jahren"; `null` when it is short or not known. */
export function sayGapGerman(
  last: string,
  asOf: string,
): { accusative: string; dative: string } | null {
  const days = (Date.parse(asOf) - Date.parse(last.slice(0, 10))) / 86_400_000;
  if (Number.isNaN(days) || days < 60) return null;
  const years = Math.floor((days + 20) / 365.25);
  if (years === 1) return { accusative: 'ein Jahr', dative: 'einem Jahr' };
  if (years > 1) {
    const word = NUMBERS[years] || String(years);
    return { accusative: `${word} Jahre`, dative: `${word} Jahren` };
  }
  const months = Math.max(2, Math.round(days / 30.4));
  const word = NUMBERS[months] || String(months);
  return { accusative: `${word} Monate`, dative: `${word} Monaten` };
}
