import { describe, expect, it } from 'vitest';
import { followUpsAfter } from '../../utils/following-up/follow-ups-after';
import { followUpsAfterConversation } from '../../utils/following-up/follow-ups-after-conversation';
import type { ContactRecords } from '../../utils/following-up/records';
import type { HeldConversation } from '../../utils/model/conversation';
import { DEFAULT_FOLLOW_UP_SETTINGS as SETTINGS } from '../../utils/model/settings';
import {
  applied,
  contactOf,
  conversationOf,
  followUpOf,
  pendingOf,
  recordsOf,
  touchOf,
} from './build';

const ZONE = 'Europe/Berlin';

function save(
  records: ContactRecords,
  conversation: HeldConversation,
  today: string,
): ContactRecords {
  const changes = followUpsAfterConversation(conversation, records, SETTINGS, today, ZONE);
  const conversations = [
    ...records.conversations.filter((one) => one.id !== conversation.id),
    conversation,
  ];
  return applied({ ...records, conversations }, changes, `${today}T12:00:00.000Z`);
}

// Thursday 12 November 2026, 16:00 in Berlin.
const planned = conversationOf();
const held = conversationOf({ state: 'held' });

describe('planned', () => {
  it('is prepared the day before, and asked about the day after', () => {
    expect(pendingOf(save(recordsOf(), planned, '2026-11-05'))).toEqual([
      'prepare-conversation 2026-11-11',
      'how-did-it-go 2026-11-13',
    ]);
  });

  it('on a Monday it is prepared on Friday: later would be too late', () => {
    const monday = conversationOf({ startsAt: '2026-11-16T15:00:00.000Z' });
    expect(pendingOf(save(recordsOf(), monday, '2026-11-05'))[0]).toBe(
      'prepare-conversation 2026-11-13',
    );
    expect(pendingOf(save(recordsOf(), monday, '2026-11-15'))[0]).toBe(
      'prepare-conversation 2026-11-15',
    );
  });

  it('for the same day it is prepared today', () => {
    expect(pendingOf(save(recordsOf(), planned, '2026-11-12'))[0]).toBe(
      'prepare-conversation 2026-11-12',
    );
  });

  it('in the past it is only asked about', () => {
    expect(pendingOf(save(recordsOf(), planned, '2026-11-14'))).toEqual([
      'how-did-it-go 2026-11-13',
    ]);
  });

  it('takes its day from the zone in which it was planned, wherever the user is now', () => {
    const lateEvening = conversationOf({
      startsAt: '2026-11-12T22:30:00.000Z',
      myTimeZone: 'America/New_York',
    });
    const changes = (zone: string) =>
      followUpsAfterConversation(lateEvening, recordsOf(), SETTINGS, '2026-11-05', zone);
    expect(changes('Pacific/Kiritimati')).toEqual(changes('Pacific/Pago_Pago'));
    expect(pendingOf(save(recordsOf(), lateEvening, '2026-11-05'))[0]).toBe(
      'prepare-conversation 2026-11-11',
    );
  });

  it('ends what waited for it', () => {
    const followUps = (['offer-times', 'no-reply-1', 'accepted-write-now'] as const).map((reason) =>
      followUpOf({ id: reason, reason }),
    );
    const timesOffered = followUpOf({
      id: 'offered',
      reason: 'answer-reply',
      suggests: 'reply_times',
    });
    const question = followUpOf({ id: 'asked', reason: 'answer-reply', dueOn: '2026-11-06' });
    const records = recordsOf({ followUps: [...followUps, timesOffered, question] });
    expect(pendingOf(save(records, planned, '2026-11-05'))).toEqual([
      'answer-reply 2026-11-06',
      'prepare-conversation 2026-11-11',
      'how-did-it-go 2026-11-13',
    ]);
  });

  it('moved to another day, takes its follow-ups with it, but not those that the user put off', () => {
    const once = save(recordsOf(), planned, '2026-11-05');
    const later = conversationOf({ startsAt: '2026-11-19T15:00:00.000Z' });
    expect(pendingOf(save(once, later, '2026-11-06'))).toEqual([
      'prepare-conversation 2026-11-18',
      'how-did-it-go 2026-11-20',
    ]);
    const followUps = once.followUps.map((one) => ({ ...one, snoozedFrom: one.dueOn }));
    expect(pendingOf(save({ ...once, followUps }, later, '2026-11-06'))[0]).toBe(
      'prepare-conversation 2026-11-11',
    );
  });
});

describe('held', () => {
  const rich = conversationOf({
    state: 'held',
    promises: [
      { id: 'p1', by: 'me', text: 'send the X7 notes', dueOn: '2026-11-18' },
      { id: 'p2', by: 'me', text: 'read the paper', dueOn: null },
      { id: 'p3', by: 'them', text: 'send the workings', dueOn: null },
    ],
    suggestedPeople: ['Sam Okafor', ' Sam Okafor', ''],
  });

  it('is thanked for the next day; every promise and every suggested person is remembered once', () => {
    const before = save(recordsOf(), planned, '2026-11-05');
    expect(pendingOf(save(before, rich, '2026-11-12'))).toEqual([
      'thank 2026-11-13',
      'my-promise 2026-11-18',
      'my-promise 2026-11-19',
      'suggested-person 2026-11-19',
      'their-promise 2026-12-03',
    ]);
  });

  it('saved again, doubles nothing and wakes nothing up', () => {
    const once = save(recordsOf(), rich, '2026-11-12');
    const followUps = once.followUps.map((one) => ({ ...one, state: 'done' as const }));
    expect(
      save({ ...once, followUps }, rich, '2026-11-12').followUps.slice(0, followUps.length),
    ).toEqual(followUps);
    expect(save(once, rich, '2026-11-20').followUps).toEqual(once.followUps);
  });

  it('a promise that is taken out again is no longer owed', () => {
    const once = save(recordsOf(), rich, '2026-11-12');
    expect(pendingOf(save(once, { ...rich, promises: [] }, '2026-11-12'))).toEqual([
      'thank 2026-11-13',
      'suggested-person 2026-11-19',
    ]);
  });

  it('is followed by the update three weeks after the thanks', () => {
    const once = save(recordsOf(), held, '2026-11-12');
    const thanks = touchOf('message', '2026-11-13T09:00:00.000Z', { kind: 'thank_you' });
    const changes = followUpsAfter(thanks, once, SETTINGS, '2026-11-13', ZONE);
    expect(pendingOf(applied(once, changes))).toEqual(['send-update 2026-12-04']);
  });

  it('needs no second thanks when the call was logged before, or thanks were sent already', () => {
    const call = touchOf('call', '2026-11-12T15:30:00.000Z');
    const logged = recordsOf({ touches: [call] });
    const thanked = applied(logged, followUpsAfter(call, logged, SETTINGS, '2026-11-12', ZONE));
    expect(pendingOf(save(thanked, held, '2026-11-12'))).toEqual(['thank 2026-11-13']);
    const sent = recordsOf({ touches: [touchOf('thanks', '2026-11-12T18:00:00.000Z')] });
    expect(pendingOf(save(sent, held, '2026-11-12'))).not.toContain('thank 2026-11-13');
  });
});

describe('called off', () => {
  it('takes its date along and asks for new times, once', () => {
    const before = save(recordsOf(), planned, '2026-11-05');
    const off = save(before, conversationOf({ state: 'cancelled' }), '2026-11-09');
    expect(pendingOf(off)).toEqual(['offer-times 2026-11-10']);
    expect(save(off, conversationOf({ state: 'cancelled' }), '2026-11-12').followUps).toEqual(
      off.followUps,
    );
  });
});

it('somebody whom the user would rather not meet is left alone', () => {
  const records = recordsOf({
    contact: contactOf({ ratherNot: true }),
    followUps: [followUpOf({ id: 'a' })],
  });
  expect(followUpsAfterConversation(planned, records, SETTINGS, '2026-11-05', ZONE)).toEqual([
    { type: 'drop', id: 'a' },
  ]);
});
