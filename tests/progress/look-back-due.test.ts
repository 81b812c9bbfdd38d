import { expect, it } from 'vitest';
import type { LookBack } from '../../utils/model/look-back';
import { firstDayToLookBackOn, nextLookBack } from '../../utils/progress/look-back-due';
import { conversationOf } from '../following-up/build';

const TODAY = '2026-11-22';
const held = (day: string) => conversationOf({ startsAt: `${day}T10:00:00Z`, state: 'held' });
const made = (to: string) => ({ to }) as LookBack;

it('is due two weeks after the first day, not before', () => {
  expect(nextLookBack([], [], '2026-11-09', TODAY).isDue).toBe(false);
  expect(nextLookBack([], [], '2026-11-08', TODAY)).toMatchObject({
    isDue: true,
    from: '2026-11-08',
    to: TODAY,
  });
});

it('is due two weeks after the last one, on the same weekday', () => {
  expect(nextLookBack([made('2026-11-09')], [], '2026-01-01', TODAY).isDue).toBe(false);
  expect(nextLookBack([made('2026-11-08')], [], '2026-01-01', TODAY)).toMatchObject({
    isDue: true,
    from: '2026-11-09',
  });
});

it('is due after eight conversations, however soon', () => {
  const eight = Array.from({ length: 8 }, (_, day) => held(`2026-11-1${day + 1}`));
  expect(nextLookBack([made('2026-11-10')], eight, '2026-01-01', TODAY)).toMatchObject({
    isDue: true,
    from: '2026-11-11',
  });
  expect(nextLookBack([made('2026-11-10')], eight.slice(1), '2026-01-01', TODAY).isDue).toBe(false);
});

it('begins after the last one, and has nothing on the day it was made', () => {
  const next = nextLookBack([made(TODAY)], [held(TODAY)], '2026-01-01', TODAY);
  expect(next).toMatchObject({ from: TODAY, isDue: false, conversations: [] });
});

it('is never due before anything happened', () => {
  expect(nextLookBack([], [], null, TODAY).isDue).toBe(false);
});

it('looks back on nothing from before Kith, whatever an archive brought', () => {
  const began = '2026-11-20T09:00:00.000Z';
  expect(firstDayToLookBackOn('2012-03-14T09:00:00.000Z', began, 'UTC')).toBe('2026-11-20');
  expect(firstDayToLookBackOn('2026-11-21T09:00:00.000Z', began, 'UTC')).toBe('2026-11-21');
  expect(firstDayToLookBackOn('2026-11-21T09:00:00.000Z', null, 'UTC')).toBe('2026-11-21');
  expect(firstDayToLookBackOn(null, began, 'UTC')).toBeNull();
});
