import { zonedParts } from '../../model/zoned-time';

/** "9 November", with the year where it is not this one. */
export function sayDate(date: string, asOf: string): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return '';
  const thisYear = day.getUTCFullYear() === new Date(asOf).getUTCFullYear();
  return day.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(thisYear ? {} : { year: 'numeric' }),
  });
}

/** " yesterday", " on Wednesday", " last week"; empty where it would sound odd or is not known. */
export function sayWhen(date: string | null, asOf: string, zone: string): string {
  if (!date) return '';
  const now = zonedParts(asOf, zone);
  const then = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  const days = Math.round(
    (Date.UTC(now.year, now.month - 1, now.day) - then.getTime()) / 86_400_000,
  );
  if (days === 0) return ' today';
  if (days === 1) return ' yesterday';
  if (days >= 2 && days <= 6)
    return ` on ${then.toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' })}`;
  if (days >= 7 && days <= 13) return ' last week';
  return '';
}

const NUMBERS = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** "three years", "eight months": how long nobody wrote; `null` when it is not known or short. */
export function sayGap(last: string | null, asOf: string): string | null {
  if (!last) return null;
  const days = (Date.parse(asOf) - Date.parse(last.slice(0, 10))) / 86_400_000;
  if (Number.isNaN(days) || days < 60) return null;
  const years = Math.floor((days + 20) / 365.25);
  const count = years >= 1 ? years : Math.round(days / 30.4);
  const word = NUMBERS[count] ?? String(count);
  const unit = years >= 1 ? 'year' : 'month';
  const exact = years >= 1 && days / 365.25 - years > 0.3;
  return `${exact ? 'more than ' : ''}${count === 1 ? `a ${unit}` : `${word} ${unit}s`}`;
}
