import { expect, it } from 'vitest';
import {
  checkConversationEntry,
  checkTouchEntry,
  dueDayProblem,
} from '../../utils/following-up/validate-entry';
import { say } from '../../utils/words/translate';
import { touchOf } from './build';

const ZONE = 'Europe/Berlin';
const NOW = new Date('2026-11-10T12:00:00Z');
const sent = touchOf('message', '2026-11-05T10:00:00Z');

const touch = (day: string, time: string, rest = {}) => {
  const checked = checkTouchEntry(
    { day, time, dir: 'in', type: 'reply', ...rest },
    [sent],
    NOW,
    ZONE,
  );
  return checked.status === 'fine'
    ? checked.at
    : checked.problems.map((one) => `${one.field}: ${say(one.problem)}`).join(' ');
};

it.each([
  ['2026-11-09', '09:30', '2026-11-09T08:30:00.000Z'],
  ['2026-02-30', '09:30', 'day: This day does not exist in the calendar.'],
  ['yesterday', '09:30', 'day: This day does not exist in the calendar.'],
  ['2026-11-09', '24:00', 'time: A time of day goes from 00:00 to 23:59.'],
  ['2026-11-09', '', 'time: A time of day goes from 00:00 to 23:59.'],
  ['2026-11-11', '09:30', 'day: This lies in the future.'],
  ['2026-11-10', '13:30', 'day: This lies in the future.'],
  ['2026-11-05', '10:59', 'day: This is before your first message. Did they write first?'],
])('a reply of %s at %s', (day, time, expected) => {
  expect(touch(day, time)).toBe(expected);
});

it('says everything that is wrong at once', () => {
  expect(touch('2026-13-01', '25:00')).toMatch(/^day: .* time: /);
});

it('does not ask of a message that it came after one', () => {
  expect(touch('2026-11-04', '10:00', { type: 'message', dir: 'out' })).toBe(
    '2026-11-04T09:00:00.000Z',
  );
});

const talk = (rest = {}, state: 'planned' | 'held' = 'planned') => {
  const entry = {
    day: '2026-11-12',
    time: '16:00',
    minutes: 20,
    timeZone: ZONE,
    theirTimeZone: 'America/New_York',
    ...rest,
  };
  const checked = checkConversationEntry(entry, state, NOW);
  return checked.status === 'fine'
    ? checked.at
    : checked.problems.map((one) => `${one.field}: ${one.problem.key.split('.')[2]}`).join(' ');
};

it.each([
  [{}, '2026-11-12T15:00:00.000Z'],
  [{ minutes: 0 }, 'minutes: length'],
  [{ minutes: 600 }, 'minutes: length'],
  [{ minutes: 20.5 }, 'minutes: length'],
  [{ minutes: Number.NaN }, 'minutes: length'],
  [{ day: '2026-11-31', minutes: 0 }, 'day: noSuchDay minutes: length'],
  [{ day: '2026-11-09' }, 'day: past'],
  [{ timeZone: 'Mars/Olympus' }, 'timeZone: noSuchZone'],
  [{ theirTimeZone: 'Mars/Olympus' }, 'timeZone: noSuchZone'],
  [{ day: '2027-03-28', time: '02:30' }, 'time: skippedTime'],
  [{ day: '2027-10-31', time: '02:30' }, '2027-10-31T00:30:00.000Z'],
])('a planned conversation with %o', (rest, expected) => {
  expect(talk(rest)).toBe(expected);
});

it('a conversation that was held lies behind', () => {
  expect(talk({}, 'held')).toBe('day: future');
  expect(talk({ day: '2026-11-09' }, 'held')).toBe('2026-11-09T15:00:00.000Z');
});

it('a follow-up is not put off into the past', () => {
  expect(dueDayProblem('2026-11-09', '2026-11-10')?.key).toBe('followUps.entry.past');
  expect(dueDayProblem('2026-02-30', '2026-11-10')?.key).toBe('followUps.entry.noSuchDay');
  expect(dueDayProblem('2026-11-10', '2026-11-10')).toBeNull();
});
