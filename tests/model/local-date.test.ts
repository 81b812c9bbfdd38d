import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addWorkingDays,
  daysBetween,
  isLocalDate,
  isWeekend,
  localDateOf,
  mondayOf,
  offWeekend,
  offWeekendEarlier,
  weekdayOf,
  workingDaysBetween,
} from '../../utils/model/local-date';
import { zonedInstant } from '../../utils/model/zoned-instant';

const anyDay = fc
  .date({ min: new Date('1980-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the day of an instant', () => {
  it('depends on where one is', () => {
    const instant = new Date('2026-11-02T23:30:00Z');
    expect(localDateOf(instant, 'Europe/Berlin')).toBe('2026-11-03');
    expect(localDateOf(instant, 'America/New_York')).toBe('2026-11-02');
    expect(localDateOf(instant, 'Pacific/Kiritimati')).toBe('2026-11-03');
    expect(localDateOf(new Date('2026-11-02T10:30:00Z'), 'Pacific/Pago_Pago')).toBe('2026-11-01');
  });

  it('is that of the browser where the zone is unknown', () => {
    const instant = new Date('2026-11-02T12:00:00Z');
    expect(localDateOf(instant, 'Mars/Olympus')).toBe(localDateOf(instant));
  });
});

it.each([
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2026-11-22', 3, '2027-02-22'],
  ['2026-01-31', -2, '2025-11-30'],
  ['2026-12-31', 12, '2027-12-31'],
])('%s and %i months', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});

it('goes forth and back', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -3000, max: 3000 }), (day, days) => {
      expect(isLocalDate(addDays(day, days))).toBe(true);
      expect(daysBetween(day, addDays(day, days))).toBe(days);
    }),
  );
});

it('counts working days as one would on a calendar', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (day, count) => {
      const end = addWorkingDays(day, count);
      expect(isWeekend(end)).toBe(false);
      expect(workingDaysBetween(day, end)).toBe(count);
    }),
  );
  expect(workingDaysBetween('2026-11-03', '2026-11-10')).toBe(5);
  expect(workingDaysBetween('2026-11-10', '2026-11-03')).toBe(0);
});

it('moves a weekend to the Monday after, or to the Friday before', () => {
  expect(['2026-11-06', '2026-11-07', '2026-11-08'].map(offWeekend)).toEqual([
    '2026-11-06',
    '2026-11-09',
    '2026-11-09',
  ]);
  expect(['2026-11-07', '2026-11-08', '2026-11-09'].map(offWeekendEarlier)).toEqual([
    '2026-11-06',
    '2026-11-06',
    '2026-11-09',
  ]);
});

describe('a time in a zone', () => {
  const at = (day: string, time: string, zone: string) =>
    zonedInstant(day, time, zone)?.toISOString() ?? null;

  it('is an instant', () => {
    expect(at('2026-11-12', '16:00', 'Europe/Berlin')).toBe('2026-11-12T15:00:00.000Z');
    expect(at('2026-07-12', '16:00', 'Europe/Berlin')).toBe('2026-07-12T14:00:00.000Z');
    expect(at('2026-11-12', '00:00', 'Pacific/Kiritimati')).toBe('2026-11-11T10:00:00.000Z');
    expect(at('2026-11-12', '12:00', 'Asia/Kathmandu')).toBe('2026-11-12T06:15:00.000Z');
  });

  it('is none where the clocks skip it, and the first where it comes twice', () => {
    expect(at('2027-03-28', '02:30', 'Europe/Berlin')).toBeNull();
    expect(at('2027-03-28', '03:00', 'Europe/Berlin')).toBe('2027-03-28T01:00:00.000Z');
    expect(at('2026-10-25', '02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('is shown there as it was asked for', () => {
    const zones = ['Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Apia'];
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 23 }),
        fc.constantFrom(...zones),
        (day, hour, timeZone) => {
          const time = `${String(hour).padStart(2, '0')}:15`;
          const instant = zonedInstant(day, time, timeZone);
          fc.pre(instant !== null);
          const shown = new Intl.DateTimeFormat('sv-SE', {
            timeZone,
            dateStyle: 'short',
            timeStyle: 'short',
          }).format(instant);
          expect(shown).toBe(`${day} ${time}`);
        },
      ),
    );
  });
});

describe('the week', () => {
  it('begins on Monday', () => {
    expect(mondayOf('2026-11-09')).toBe('2026-11-09');
    expect(mondayOf('2026-11-15')).toBe('2026-11-09');
    expect(mondayOf('1969-12-31')).toBe('1969-12-29');
    expect(['2026-11-09', '2026-11-14', '2026-11-15'].map(weekdayOf)).toEqual([1, 6, 7]);
  });
});
