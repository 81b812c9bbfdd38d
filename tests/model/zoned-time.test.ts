import { expect, it } from 'vitest';
import { instantOf, isZone, wallClock, zonedParts, zonedTime } from '../../utils/model/zoned-time';

it('knows the day and the clock of an instant on another clock', () => {
  expect(zonedParts('2026-11-22T23:30:00Z', 'Asia/Tokyo')).toEqual({
    year: 2026,
    month: 11,
    day: 23,
    hour: 8,
    minute: 30,
    weekday: 1,
  });
  expect(wallClock(Date.parse('2026-11-22T23:30:00Z'), 'America/Lima')).toEqual({
    day: '2026-11-22',
    minutes: 18 * 60 + 30,
  });
});

it('finds the instant of a local time on both sides of a change of the clocks', () => {
  expect(zonedTime('2026-10-24', '10:00', 'Europe/Berlin')).toBe('2026-10-24T08:00:00.000Z');
  expect(zonedTime('2026-10-26', '10:00', 'Europe/Berlin')).toBe('2026-10-26T09:00:00.000Z');
  expect(instantOf('2026-03-29', 3 * 60, 'Europe/Berlin')).toBe(Date.parse('2026-03-29T01:00Z'));
});

it('takes an unknown zone for UTC, and says that it is none', () => {
  expect(isZone('Europe/Nowhere')).toBe(false);
  expect(isZone(null)).toBe(false);
  expect(zonedParts('2026-11-22T12:00:00Z', 'Europe/Nowhere').hour).toBe(12);
  expect(zonedTime('2026-11-22', '12:00', 'Europe/Nowhere')).toBe('2026-11-22T12:00:00.000Z');
});

it('is null for text that is no time', () => {
  expect(zonedTime('tomorrow', '10:00', 'Europe/Berlin')).toBeNull();
  expect(zonedTime('2026-11-22', 'ten', 'Europe/Berlin')).toBeNull();
});
