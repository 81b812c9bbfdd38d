import { expect, it } from 'vitest';
import { hesitationOf } from '../../utils/following-up/hesitation';
import type { FollowUp } from '../../utils/model/follow-up';

const followUp = (changes: Partial<FollowUp>): FollowUp => ({
  id: 'f',
  contactId: 'c',
  reason: 'no-reply-1',
  dueOn: '2026-11-25',
  suggests: 'follow_up_1',
  fromId: null,
  note: '',
  state: 'pending',
  snoozedFrom: null,
  madeBy: 'rule',
  createdAt: '2026-11-01T09:00:00.000Z',
  updatedAt: '2026-11-01T09:00:00.000Z',
  ...changes,
});

it('says nothing of a fresh draft, and something of one that has lain for days', () => {
  expect(hesitationOf(null, [], '2026-11-22')).toBeNull();
  expect(hesitationOf('2026-11-20T12:00:00.000Z', [], '2026-11-22')).toBeNull();
  expect(hesitationOf('2026-11-19T12:00:00.000Z', [], '2026-11-22')).toEqual({
    sign: 'open-long',
    since: '2026-11-19',
  });
});

it('notices what was put off again and again, not what was put off once', () => {
  const once = followUp({ snoozedFrom: '2026-11-19' });
  expect(hesitationOf(null, [once], '2026-11-22')).toBeNull();
  const often = followUp({ snoozedFrom: '2026-11-10' });
  expect(hesitationOf('2026-11-01T12:00:00.000Z', [once, often], '2026-11-22')).toEqual({
    sign: 'put-off',
    since: '2026-11-10',
  });
  const done = followUp({ snoozedFrom: '2026-11-10', state: 'done' });
  expect(hesitationOf(null, [done], '2026-11-22')).toBeNull();
});
