import { expect, it } from 'vitest';
import { cutToday } from '../../utils/following-up/cut-today';
import type { QueueEntry } from '../../utils/following-up/queue';
import type { FollowUpReason } from '../../utils/model/follow-up';
import { contactOf, followUpOf } from './build';

const entry = (id: string, reason: FollowUpReason): QueueEntry => ({
  contact: contactOf({ tie: 'weak' }, {}, id),
  followUp: followUpOf({ id, contactId: id, reason }),
  more: [],
});
const listOf = (followUps: QueueEntry[]) => ({
  answers: ['a1', 'a2', 'a3'].map((id) => entry(id, 'answer-reply')),
  conversations: [],
  thanks: [entry('t1', 'thank')],
  followUps,
  peopleToWriteTo: [],
  leftThisWeek: 0,
});
const idsOf = (entries: QueueEntry[]) => entries.map((one) => one.contact.id);

it('shows all where all fit', () => {
  const cut = cutToday(listOf([entry('k1', 'keep-in-touch')]), 8);
  expect([idsOf(cut.answers), idsOf(cut.thanks), idsOf(cut.followUps), cut.more]).toEqual([
    ['a1', 'a2', 'a3'],
    ['t1'],
    ['k1'],
    0,
  ]);
});

it('keeps the last place for a quiet tie on a day with more than fits', () => {
  const cut = cutToday(listOf([entry('n1', 'no-reply-1'), entry('k1', 'keep-in-touch')]), 3);
  expect([idsOf(cut.answers), idsOf(cut.thanks), idsOf(cut.followUps), cut.more]).toEqual([
    ['a1', 'a2'],
    [],
    ['k1'],
    3,
  ]);
});
