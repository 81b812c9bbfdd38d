import { addDays, daysBetween } from '../../model/local-date';
import type { Situation, Slot } from '../../model/situation';
import { isZone, wallClock } from '../../model/zoned-time';
import { findDays } from '../text/day-mentions';
import type { Support, SupportEntry } from './support';

/** An instant in milliseconds; an unreadable clock counts as the epoch rather than as the real one. */
export function asInstant(iso: string): number {
  const instant = Date.parse(iso);
  return Number.isNaN(instant) ? 0 : instant;
}

const DAYS_IN = [
  ['d', 1],
  ['w', 7],
  ['m', 30.44],
  ['y', 365.25],
] as const;

/** Numbers that follow from dates: years in a job, days since a message, hours between two clocks. */
export function countFromDates(s: Situation, today: string): Support['counted'] {
  const now = Number(today.slice(0, 4)) + (Number(today.slice(5, 7)) - 1) / 12;
  const theirYears = new Set<number>();
  const myYears = new Set<number>();
  for (const [years, jobs] of [
    [theirYears, s.person?.experience ?? []],
    [theirYears, s.intent.target?.experience ?? []],
    [myYears, s.user.employers],
  ] as const) {
    const points = jobs.flatMap((job) => [asYears(job.from), job.to ? asYears(job.to) : now]);
    addDifferences(years, points, now);
  }
  for (const [years, schools] of [
    [theirYears, s.person?.education ?? []],
    [myYears, s.user.education],
  ] as const) {
    addDifferences(
      years,
      schools.map((school) => asYears(school.year)),
      now,
    );
  }
  // "worked together 2014 to 2018": four years of both.
  for (const text of [s.relationship.how, s.notes]) {
    for (const [, from, to] of (text ?? '').matchAll(
      /\b((?:19|20)\d\d)\s?(?:–|-|to|bis|until)\s?((?:19|20)\d\d)\b/g,
    )) {
      theirYears.add(Number(to) - Number(from));
      myYears.add(Number(to) - Number(from));
    }
  }
  // The year of what the two wrote to each other: "you said in 2024 …".
  for (const date of [...s.history.map((entry) => entry.date), s.relationship.lastContact]) {
    if (date) theirYears.add(Number(date.slice(0, 4)));
  }
  // "ten days ago", "six weeks since": how long ago things happened.
  const ago = new Set<string>();
  const dates = [...s.history.map((entry) => entry.date), s.relationship.lastContact];
  for (const post of s.person?.posts ?? []) dates.push(post.date);
  for (const date of dates) {
    const days = date ? Math.abs(daysBetween(date.slice(0, 10), today)) : Number.NaN;
    if (Number.isNaN(days)) continue;
    for (const [unit, length] of DAYS_IN) {
      ago.add(`${Math.floor(days / length)} ${unit}`);
      ago.add(`${Math.round(days / length)} ${unit}`);
    }
  }
  const hours = new Set<number>();
  if (isZone(s.person?.timeZone ?? null) && isZone(s.user.timeZone)) {
    const instant = asInstant(s.asOf);
    const there = wallClock(instant, s.person?.timeZone ?? 'UTC');
    const here = wallClock(instant, s.user.timeZone);
    hours.add(
      Math.abs(daysBetween(there.day, here.day) * 24 + (here.minutes - there.minutes) / 60),
    );
  }
  return { theirYears, myYears, ago, hours };
}

function asYears(date: string | null): number | null {
  const match = /^(\d{4})(?:-(\d{2}))?/.exec(date ?? '');
  return match ? Number(match[1]) + (Number(match[2] ?? 1) - 1) / 12 : null;
}

/** Years themselves, and how many lie between any two of them: "sixteen years" may be said of 2009 to 2025. */
function addDifferences(numbers: Set<number>, found: (number | null)[], now: number): void {
  const years = found.filter((year): year is number => year !== null).slice(0, 60);
  for (const year of years) numbers.add(Math.floor(year));
  const points = [...years, now];
  for (const a of points) {
    for (const b of points) {
      if (b <= a) continue;
      numbers.add(Math.floor(b - a));
      numbers.add(Math.round(b - a));
      numbers.add(Math.floor(b) - Math.floor(a));
    }
  }
}

/** The calendar days that a draft may name, `YYYY-MM-DD`. */
export function collectDays(s: Situation, offered: Slot[] | undefined, today: string): Set<string> {
  const days = new Set([-1, 0, 1, 2].map((shift) => addDays(today, shift)));
  const zones = [s.user.timeZone, s.person?.timeZone ?? null].filter(isZone);
  const ranges = s.intent.slots.flatMap((slot) => {
    const [start, end] = slot.split('/');
    return start && end ? [{ start, end }] : [];
  });
  for (const slot of [...s.availability, ...(offered ?? []), ...ranges]) {
    for (const edge of [slot.start, slot.end]) {
      const instant = Date.parse(edge);
      if (Number.isNaN(instant)) continue;
      for (const zone of zones) days.add(wallClock(instant, zone).day);
    }
  }
  const dates = s.history.map((entry) => entry.date);
  for (const post of s.person?.posts ?? []) if (post.date) dates.push(post.date);
  if (s.relationship.lastContact) dates.push(s.relationship.lastContact);
  for (const date of dates) days.add(date.slice(0, 10));
  return days;
}

/** Day and month of the dates in captured text and of `days`, `M-D`; `*-D` where only the day is known. */
export function collectMonthDays(entries: readonly SupportEntry[], days: Set<string>): Set<string> {
  const monthDays = new Set<string>();
  for (const day of days) monthDays.add(`${Number(day.slice(5, 7))}-${Number(day.slice(8, 10))}`);
  for (const entry of entries) {
    for (const mention of findDays(entry.text)) {
      if (mention.day !== null) {
        monthDays.add(
          mention.month === null ? `*-${mention.day}` : `${mention.month}-${mention.day}`,
        );
      }
    }
  }
  return monthDays;
}
