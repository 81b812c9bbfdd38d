import { describe, expect, it } from 'vitest';
import {
  learnDateOrder,
  readMoment,
  readMonth,
} from '../../../utils/transfer/archive/archive-dates';

describe('dates of exports and of their re-saves', () => {
  it.each([
    ['02 Mar 2026', '2026-03-02', null],
    ['2-Mar-26', '2026-03-02', null],
    ['2 mars 2026', '2026-03-02', null],
    ['2. März 2026', '2026-03-02', null],
    ['2 de março de 2026', '2026-03-02', null],
    ['2026-03-02', '2026-03-02', null],
    ['02.03.2026', '2026-03-02', null],
    ['2026-02-10 20:33:10 UTC', '2026-02-10', '20:33:10'],
    ['3/2/18, 6:14 PM', '2018-03-02', '18:14:00'],
    ['3/2/18, 6:14\u202fPM', '2018-03-02', '18:14:00'],
    ['12/31/25, 12:00 AM', '2025-12-31', '00:00:00'],
    ['12/31/25, 12:00 PM', '2025-12-31', '12:00:00'],
    ['29 Feb 2024', '2024-02-29', null],
  ])('reads %s', (text, day, time) => {
    expect(readMoment(text, 'month-first')).toEqual({ day, time });
  });

  it.each([
    '',
    'soon',
    '29 Feb 2025',
    '31-Apr-26',
    '13/13/26',
    '2026-02-10 25:00:00 UTC',
    '2 Foo 2026',
  ])('says that "%s" is no date', (text) => {
    expect(readMoment(text, 'month-first')).toBeNull();
  });

  it('learns from the whole file whether the day or the month comes first, and does not guess', () => {
    expect(learnDateOrder(['3/2/2026', '27/2/2026'])).toBe('day-first');
    expect(learnDateOrder(['3/2/2026', '2/27/2026'])).toBe('month-first');
    expect(learnDateOrder(['3/2/18, 6:14 PM'])).toBe('month-first');
    expect(learnDateOrder(['3/2/2026', '4/5/2026'])).toBeNull();
    expect(readMoment('3/2/2026', 'day-first')?.day).toBe('2026-02-03');
    expect(readMoment('3/2/2026', null)).toBeNull();
    expect(readMoment('3/3/2026', null)?.day).toBe('2026-03-03');
  });

  it('reads months and years of positions', () => {
    expect(['Jun 2018', 'Jun-18', '2012', '2012-05', 'Present', ''].map(readMonth)).toEqual([
      ...['2018-06', '2018-06', '2012', '2012-05', null, null],
    ]);
  });
});
