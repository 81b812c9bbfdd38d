import { expect, it } from 'vitest';
import { hesitationOf } from '../../utils/following-up/hesitation';
import { followUpOf, touchOf } from './build';

const begun = (createdAt: string, change = {}) => ({
  createdAt,
  updatedAt: createdAt,
  attempt: 0,
  edited: false,
  body: 'Hi Ada,',
  ...change,
});

it('says nothing of a fresh draft, and something of one that has lain for days', () => {
  expect(hesitationOf(null, [], [], '2026-11-22')).toBeNull();
  expect(hesitationOf(begun('2026-11-20T12:00:00.000Z'), [], [], '2026-11-22')).toBeNull();
  expect(hesitationOf(begun('2026-11-19T12:00:00.000Z'), [], [], '2026-11-22')).toEqual({
    sign: 'open-long',
    since: '2026-11-19',
  });
});

it('notices what was put off again and again, not what was put off once', () => {
  const once = followUpOf({ snoozedFrom: '2026-11-19' });
  expect(hesitationOf(null, [once], [], '2026-11-22')).toBeNull();
  const often = followUpOf({ snoozedFrom: '2026-11-10' });
  expect(hesitationOf(begun('2026-11-01T12:00:00.000Z'), [once, often], [], '2026-11-22')).toEqual({
    sign: 'put-off',
    since: '2026-11-10',
  });
  const done = followUpOf({ snoozedFrom: '2026-11-10', state: 'done' });
  expect(hesitationOf(null, [done], [], '2026-11-22')).toBeNull();
});

it('counts how often something was put off', () => {
  const twice = followUpOf({ snoozedFrom: '2026-11-20', snoozes: 2 });
  expect(hesitationOf(null, [twice], [], '2026-11-22')).toBeNull();
  const early = followUpOf({ snoozedFrom: '2026-12-07', snoozes: 3 });
  expect(hesitationOf(null, [early], [], '2026-11-22')).toBeNull();
  // A month's rest, chosen once.
  const planned = followUpOf({ snoozedFrom: '2026-10-20', snoozes: 1 });
  expect(hesitationOf(null, [planned], [], '2026-11-22')).toBeNull();
  expect(hesitationOf(null, [{ ...twice, snoozes: 3 }], [], '2026-11-22')).toEqual({
    sign: 'put-off',
    since: '2026-11-20',
  });
});

it('notices versions thrown away one after the other, and a text left empty overnight', () => {
  const today = '2026-11-22T10:00:00.000Z';
  expect(hesitationOf(begun(today, { attempt: 4 }), [], [], '2026-11-22')).toBeNull();
  expect(hesitationOf(begun(today, { attempt: 5 }), [], [], '2026-11-22')?.sign).toBe(
    'started-over',
  );
  expect(hesitationOf(begun(today, { emptied: 1 }), [], [], '2026-11-22')).toBeNull();
  expect(hesitationOf(begun(today, { emptied: 2 }), [], [], '2026-11-22')?.sign).toBe(
    'started-over',
  );
  const emptied = { edited: true, body: ' ' };
  // Whoever has just cleared the field is about to write.
  expect(hesitationOf(begun(today, emptied), [], [], '2026-11-22')).toBeNull();
  expect(hesitationOf(begun('2026-11-21T10:00:00.000Z', emptied), [], [], '2026-11-22')?.sign).toBe(
    'started-over',
  );
});

it('leaves alone what was begun before the two last wrote or talked', () => {
  const old = begun('2026-11-10T12:00:00.000Z');
  const answered = [touchOf('reply', '2026-11-18T09:00:00.000Z')];
  expect(hesitationOf(old, [], answered, '2026-11-22')).toBeNull();
  // Worked on since: it counts from the answer on.
  const goneOn = { ...old, updatedAt: '2026-11-19T12:00:00.000Z' };
  expect(hesitationOf(goneOn, [], answered, '2026-11-20')).toBeNull();
  expect(hesitationOf(goneOn, [], answered, '2026-11-22')).toEqual({
    sign: 'open-long',
    since: '2026-11-18',
  });
});
