import type { LocalDate } from './local-date';

/**
 * The instant of a day and a clock time (`HH:MM`) in a zone. `null` for a time that the clocks skip there on that day
 * (02:30 in a spring night); of a time that comes twice in autumn, the first. Day, time and zone must exist.
 */
export function zonedInstant(day: LocalDate, time: string, timeZone: string): Date | null {
  const wall = Date.parse(`${day}T${time}:00Z`);
  // The offset before and after any change of the clocks that day: no zone changes twice within two days.
  const offsets = [-24, 24].map((hours) => offsetOf(wall + hours * 3_600_000, timeZone));
  const instants = offsets
    .map((offset) => wall - offset)
    .filter((instant) => instant + offsetOf(instant, timeZone) === wall)
    .sort((a, b) => a - b);
  return instants[0] === undefined ? null : new Date(instants[0]);
}

/** What the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
function offsetOf(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(new Date(instant));
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return shown - Math.floor(instant / 1000) * 1000;
}
