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

/** The calendar day and clock of an instant in a zone. */
export interface ZonedParts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  /** 0 = Sunday. */
  weekday: number;
}

/** The calendar day and clock of an instant (ISO 8601) in an IANA zone; an unknown zone counts as UTC. */
export function zonedParts(instant: string, timeZone: string): ZonedParts {
  const { day: date, minutes } = wallClock(Date.parse(instant), knownOrUtc(timeZone));
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return {
    year,
    month,
    day,
    hour: Math.floor(minutes / 60),
    minute: minutes % 60,
    weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay(),
  };
}

/** The instant of a local day and clock (`HH:MM`) in a zone, ISO 8601 UTC; `null` for text that is no time. */
export function zonedTime(date: string, clock: string, timeZone: string): string | null {
  const asUtc = Date.parse(`${date}T${clock}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  const minutes = (asUtc - Date.parse(`${date}T00:00:00Z`)) / 60_000;
  return new Date(instantOf(date, minutes, knownOrUtc(timeZone))).toISOString();
}

function knownOrUtc(timeZone: string): string {
  return isZone(timeZone) ? timeZone : 'UTC';
}
