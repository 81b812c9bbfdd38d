import { addDays, weekdayOf } from '../../model/local-date';

const FORMATS = new Map<string, Intl.DateTimeFormat | null>();

/** Building a formatter costs 0.1 ms or more, so there is one per zone; `null` for a zone that the browser does not know. */
function formatOf(zone: string): Intl.DateTimeFormat | null {
  const known = FORMATS.get(zone);
  if (known !== undefined) return known;
  let format: Intl.DateTimeFormat | null = null;
  try {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  } catch {
    // An unknown zone name in a file is "not known", as the case format says of every missing value.
    format = null;
  }
  FORMATS.set(zone, format);
  return format;
}

/** True for a zone that times can be computed in. */
export function isZone(zone: string | null): zone is string {
  return zone !== null && formatOf(zone) !== null;
}

/** The wall clock of an instant in a zone: day `YYYY-MM-DD` and minutes since midnight. */
export function wallClock(instant: number, zone: string): { day: string; minutes: number } {
  const key = `${instant} ${zone}`;
  const known = CLOCKS.get(key);
  if (known) return known;
  const clock = readClock(instant, zone);
  if (CLOCKS.size >= MOST_CLOCKS) CLOCKS.clear();
  CLOCKS.set(key, clock);
  return clock;
}

/** The same few times stand in a message at every key stroke, and a formatter takes its time. */
const CLOCKS = new Map<string, { day: string; minutes: number }>();
const MOST_CLOCKS = 2000;

function readClock(instant: number, zone: string): { day: string; minutes: number } {
  const parts = formatOf(zone)?.formatToParts(instant) ?? [];
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '00';
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    minutes: Number(part('hour')) * 60 + Number(part('minute')),
  };
}

/** Minutes that a zone is ahead of UTC at an instant. */
export function offsetMinutes(instant: number, zone: string): number {
  const { day, minutes } = wallClock(instant, zone);
  return Math.round((Date.parse(`${day}T00:00:00Z`) + minutes * 60_000 - instant) / 60_000);
}

/** The instant at which a zone's clock shows this day and time (the first, where it is shown twice). */
export function instantOf(day: string, minutes: number, zone: string): number {
  const asUtc = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000;
  const guess = asUtc - offsetMinutes(asUtc, zone) * 60_000;
  return asUtc - offsetMinutes(guess, zone) * 60_000;
}

/** The next day, today included, that is this weekday. */
export function nextWeekday(today: string, weekday: number): string {
  return addDays(today, (weekday - weekdayOf(today) + 7) % 7);
}
