import { expect, it } from 'vitest';
import { weekSoFar, weeksBefore } from '../../utils/progress/week-so-far';
import { conversationOf, touchOf } from '../following-up/build';

const TODAY = '2026-11-25';
const wrote = (...days: string[]) => days.map((day) => touchOf('message', `${day}T10:00:00.000Z`));
const held = (day: string) => conversationOf({ startsAt: `${day}T10:00:00Z`, state: 'held' });

it('counts who was written to for the first time, and what was held, since Monday', () => {
  const histories = [wrote('2026-11-23'), wrote('2024-01-10', '2026-11-24'), wrote('2026-11-22')];
  const talks = [held('2026-11-24'), held('2026-11-20'), conversationOf({ state: 'planned' })];
  expect(weekSoFar(histories, talks, TODAY, 'UTC')).toEqual({ newPeople: 1, conversations: 1 });
});

it('counts the weeks before, the last first, none before the first day', () => {
  const histories = [wrote('2026-11-10', '2026-11-18'), wrote('2026-11-17'), wrote('2026-11-24')];
  expect(weeksBefore(histories, [held('2026-11-18')], '2026-11-10', TODAY, 8)).toEqual([
    { monday: '2026-11-16', newPeople: 1, conversations: 1 },
    { monday: '2026-11-09', newPeople: 1, conversations: 0 },
  ]);
  expect(weeksBefore([], [], '2025-01-01', TODAY, 8)).toHaveLength(8);
});
