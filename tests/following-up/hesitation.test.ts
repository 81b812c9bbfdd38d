import { expect, it } from 'vitest';
import { hesitationOf } from '../../utils/following-up/hesitation';
import { followUpOf } from './build';

it('says nothing of a fresh draft, and something of one that has lain for days', () => {
  expect(hesitationOf(null, [], '2026-11-22')).toBeNull();
  expect(hesitationOf('2026-11-20T12:00:00.000Z', [], '2026-11-22')).toBeNull();
  expect(hesitationOf('2026-11-19T12:00:00.000Z', [], '2026-11-22')).toEqual({
    sign: 'open-long',
    since: '2026-11-19',
  });
});

it('notices what was put off again and again, not what was put off once', () => {
  const once = followUpOf({ snoozedFrom: '2026-11-19' });
  expect(hesitationOf(null, [once], '2026-11-22')).toBeNull();
  const often = followUpOf({ snoozedFrom: '2026-11-10' });
  expect(hesitationOf('2026-11-01T12:00:00.000Z', [once, often], '2026-11-22')).toEqual({
    sign: 'put-off',
    since: '2026-11-10',
  });
  const done = followUpOf({ snoozedFrom: '2026-11-10', state: 'done' });
  expect(hesitationOf(null, [done], '2026-11-22')).toBeNull();
});
