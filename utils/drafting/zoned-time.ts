export interface ZonedParts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  /** 0 = Sunday. */
  weekday: number;
}

/** The calendar day and clock of an instant in an IANA zone; an unknown zone counts as UTC. */
export function zonedParts(instant: string, timeZone: string): ZonedParts {
  const date = new Date(instant);
  const format = formatter(timeZone);
  const parts = Object.fromEntries(
    format.formatToParts(date).map((part) => [part.type, part.value]),
  );
  const [year, month, day] = [Number(parts.year), Number(parts.month), Number(parts.day)];
  return {
    year,
    month,
    day,
    hour: Number(parts.hour) % 24,
    minute: Number(parts.minute),
    weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay(),
  };
}

/** The instant of a local day and clock in a zone, ISO 8601 UTC; `null` for text that is no time. */
export function zonedTime(date: string, clock: string, timeZone: string): string | null {
  const guess = Date.parse(`${date}T${clock}:00Z`);
  if (Number.isNaN(guess)) return null;
  // Twice, because the offset at the guess may differ from the one at the result (change of the clocks).
  let instant = guess;
  for (let round = 0; round < 2; round++) {
    const at = zonedParts(new Date(instant).toISOString(), timeZone);
    const shown = Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute);
    instant += guess - shown;
  }
  return new Date(instant).toISOString();
}

/** True for a zone that this machine's `Intl` knows. */
export function isKnownZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone });
    return true;
  } catch {
    return false;
  }
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: isKnownZone(timeZone) ? timeZone : 'UTC',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formatters.set(timeZone, made);
  return made;
}
