import { describe, expect, it } from 'vitest';
import { followUpsAfter, followUpsAfterEdit } from '../../utils/following-up/follow-ups-after';
import type { ContactRecords } from '../../utils/following-up/records';
import { localDateOf } from '../../utils/model/local-date';
import { DEFAULT_FOLLOW_UP_SETTINGS as SETTINGS } from '../../utils/model/settings';
import type { Touch } from '../../utils/model/touch';
import {
  applied,
  contactOf,
  conversationOf,
  followUpOf,
  introductionOf,
  pendingOf,
  recordsOf,
  touchOf,
} from './build';

const ZONE = 'Europe/Berlin';

/** Logs a touch, on the day it happens where no other is given, as the store does. */
function log(
  records: ContactRecords,
  touch: Touch,
  settings = SETTINGS,
  today = localDateOf(new Date(touch.at), ZONE),
): ContactRecords {
  const changes = followUpsAfter(touch, records, settings, today, ZONE);
  const touches = [...records.touches.filter((one) => one.id !== touch.id), touch];
  return applied({ ...records, touches }, changes, touch.at);
}

function pendingAfter(...touches: Touch[]): string[] {
  return pendingOf(touches.reduce((records, touch) => log(records, touch), recordsOf()));
}

// Monday 2 November 2026 and after.
const invitation = touchOf('invitation', '2026-11-02T10:00:00Z');
const accepted = touchOf('invitation-accepted', '2026-11-05T10:00:00Z');
const message = touchOf('message', '2026-11-02T10:00:00Z', { kind: 'informational_interview' });
const followUp1 = touchOf('message', '2026-11-09T10:00:00Z', { kind: 'follow_up_1' });
const followUp2 = touchOf('message', '2026-11-23T10:00:00Z', { kind: 'follow_up_2' });
const reply = (answer: Touch['answer'], at = '2026-11-04T10:00:00Z') =>
  touchOf('reply', at, { answer });

it('an answer to a question in writing is thanked for; a question back is answered', () => {
  const question = touchOf('message', '2026-11-02T10:00:00Z', { kind: 'question' });
  const suggested = (answer: Touch['answer']) =>
    log(log(recordsOf(), question), reply(answer)).followUps.at(-1)?.suggests;
  expect(suggested('unclear')).toBe('thank_you');
  expect(suggested('question')).toBe(null);
});

describe('the table of design.md', () => {
  it.each<[string, Touch[], string[]]>([
    ['an invitation is looked at after 7 days', [invitation], ['invitation-pending 2026-11-09']],
    [
      'an acceptance asks for a first message the next day',
      [invitation, accepted],
      ['accepted-write-now 2026-11-06'],
    ],
    ['a message is followed up after 5 working days', [message], ['no-reply-1 2026-11-09']],
    [
      'follow-up 1 is followed after 10 working days',
      [message, followUp1],
      ['no-reply-2 2026-11-23'],
    ],
    ['follow-up 2 is the last', [message, followUp1, followUp2], ['let-it-rest 2026-12-07']],
    ['a reply wants an answer the next day', [message, reply(null)], ['answer-reply 2026-11-05']],
    ['a question wants an answer', [message, reply('question')], ['answer-reply 2026-11-05']],
    ['a yes wants times', [message, reply('yes')], ['offer-times 2026-11-05']],
    [
      'asked for times, one offers them',
      [message, reply('times-asked')],
      ['offer-times 2026-11-05'],
    ],
    [
      'times that they offered want an answer',
      [message, reply('times-offered')],
      ['answer-reply 2026-11-05'],
    ],
    [
      'a no wants a kind closing and a later date',
      [message, reply('no')],
      ['answer-reply 2026-11-05', 'later 2027-02-04'],
    ],
    [
      'a call is thanked for the next day',
      [touchOf('call', '2026-11-03T10:00:00Z')],
      ['thank 2026-11-04'],
    ],
    [
      'thanks are followed by what came of it, three weeks later',
      [touchOf('call', '2026-11-03T10:00:00Z'), touchOf('thanks', '2026-11-04T10:00:00Z')],
      ['send-update 2026-11-25'],
    ],
    [
      'an introduction is thanked for at once, and told of later',
      [touchOf('introduction', '2026-11-03T10:00:00Z', { dir: 'in' })],
      ['thank-introducer 2026-11-03', 'tell-introducer 2026-11-24'],
    ],
  ])('%s', (_, touches, expected) => {
    expect(pendingAfter(...touches)).toEqual(expected);
  });
});

it('moves what would fall on a weekend to Monday, unless the user works then', () => {
  const friday = reply('question', '2026-11-06T10:00:00Z');
  expect(pendingOf(log(recordsOf(), friday))).toEqual(['answer-reply 2026-11-09']);
  expect(pendingOf(log(recordsOf(), friday, { ...SETTINGS, skipWeekends: false }))).toEqual([
    'answer-reply 2026-11-07',
  ]);
});

it('takes the day of a touch where the user is: late on Monday in Berlin is not yet Tuesday', () => {
  const lateMonday = touchOf('call', '2026-11-02T22:30:00Z');
  expect(pendingAfter(lateMonday)).toEqual(['thank 2026-11-03']);
  const earlyTuesday = touchOf('call', '2026-11-02T23:30:00Z');
  expect(pendingAfter(earlyTuesday)).toEqual(['thank 2026-11-04']);
});

it('takes every number from the settings', () => {
  const settings = { ...SETTINGS, noReplyWorkingDays: 7, invitationDays: 10, letItRestMonths: 0 };
  expect(pendingOf(log(recordsOf(), message, settings))).toEqual(['no-reply-1 2026-11-11']);
  expect(pendingOf(log(recordsOf(), invitation, settings))).toEqual([
    'invitation-pending 2026-11-12',
  ]);
  expect(pendingOf(log(log(recordsOf(), message, settings), reply('no'), settings))).toEqual([
    'answer-reply 2026-11-05',
  ]);
});

describe('nothing is chased that asked for nothing', () => {
  it.each(['thank_you', 'update', 'appreciation', 'offering', 'closing'] as const)('%s', (kind) => {
    const pending = pendingAfter(touchOf('message', '2026-11-02T10:00:00Z', { kind }));
    expect(pending.filter((line) => line.startsWith('no-reply'))).toEqual([]);
  });

  it('the answer to a no', () => {
    expect(
      pendingAfter(message, reply('not-now'), touchOf('message', '2026-11-05T10:00:00Z')),
    ).toEqual(['later 2027-02-04']);
  });

  it('an answer that was only seen on the page', () => {
    const seen = touchOf('message', '2026-11-05T10:00:00Z', { source: 'page' });
    expect(pendingAfter(message, reply('question'), seen)).toEqual(['keep-in-touch 2027-02-03']);
  });

  it('a message to somebody with whom a conversation is agreed', () => {
    const records = recordsOf({ conversations: [conversationOf()] });
    expect(pendingOf(log(records, followUp1))).toEqual([]);
  });
});

it('takes a postscript on the same day for no second attempt', () => {
  const postscript = touchOf('message', '2026-11-02T10:05:00Z');
  expect(pendingAfter(message, postscript)).toEqual(['no-reply-1 2026-11-09']);
});

it('begins anew after a long rest', () => {
  const muchLater = touchOf('message', '2027-03-01T10:00:00Z', { kind: 'reconnect' });
  expect(pendingAfter(message, followUp1, followUp2, muchLater)).toEqual(['no-reply-1 2027-03-08']);
});

it('never suggests a third follow-up', () => {
  const third = touchOf('message', '2026-12-07T10:00:00Z');
  expect(pendingAfter(message, followUp1, followUp2, third)).toEqual(['let-it-rest 2026-12-21']);
});

it('asks for one answer to two messages in a row, and the clearer one says which', () => {
  expect(pendingAfter(message, reply('unclear'), reply(null, '2026-11-06T08:00:00Z'))).toEqual([
    'answer-reply 2026-11-05',
  ]);
  expect(pendingAfter(message, reply('unclear'), reply('yes', '2026-11-06T08:00:00Z'))).toEqual([
    'offer-times 2026-11-05',
  ]);
});

it('completes what a touch answers and leaves what it does not', () => {
  const promise = followUpOf({ id: 'mine', reason: 'own', madeBy: 'you', dueOn: '2026-11-20' });
  const kept = followUpOf({ id: 'promise', reason: 'my-promise', dueOn: '2026-11-18' });
  const records = recordsOf({ followUps: [promise, kept] });
  expect(pendingOf(log(log(records, message), reply('yes')))).toEqual([
    'offer-times 2026-11-05',
    'my-promise 2026-11-18',
    'own 2026-11-20',
  ]);
});

it('keeps the later date when the kind closing is sent', () => {
  const closing = touchOf('message', '2026-11-05T10:00:00Z', { kind: 'closing' });
  expect(pendingAfter(message, reply('not-now'), closing)).toEqual(['later 2027-02-04']);
});

it('takes a withdrawn invitation off the list', () => {
  const withdrawn = touchOf('invitation-withdrawn', '2026-11-09T10:00:00Z');
  expect(pendingAfter(invitation, withdrawn)).toEqual([]);
});

describe('what was logged late or twice', () => {
  it('logged twice, nothing is doubled, moved or woken up', () => {
    const once = log(log(recordsOf(), message), reply('yes'));
    expect(log(once, reply('yes')).followUps).toEqual(once.followUps);
    expect(log(once, message, SETTINGS, '2026-11-05').followUps).toEqual(once.followUps);
  });

  it('a message that was answered before it was logged is not chased', () => {
    const replied = log(recordsOf(), reply('yes'));
    expect(pendingOf(log(replied, message, SETTINGS, '2026-11-05'))).toEqual([
      'offer-times 2026-11-05',
    ]);
  });

  it('a reply that the user has answered since asks for nothing', () => {
    const answered = log(recordsOf(), touchOf('message', '2026-11-05T10:00:00Z'));
    const owed = pendingOf(log(answered, reply('question'), SETTINGS, '2026-11-06'));
    expect(owed.filter((line) => line.startsWith('answer-reply'))).toEqual([]);
  });

  it('an edited date moves what followed from it, unless the user has snoozed it', () => {
    const once = log(recordsOf(), message);
    const edited = { ...message, at: '2026-11-03T10:00:00Z' };
    const edit = (records: ContactRecords) =>
      pendingOf(
        applied(records, followUpsAfterEdit(edited, records, SETTINGS, '2026-11-04', ZONE)),
      );
    expect(edit(once)).toEqual(['no-reply-1 2026-11-10']);
    const followUps = once.followUps.map((one) => ({
      ...one,
      dueOn: '2026-11-16',
      snoozedFrom: one.dueOn,
    }));
    expect(edit({ ...once, followUps })).toEqual(['no-reply-1 2026-11-16']);
  });

  it('logged again on the other side of the world, it keeps its day', () => {
    const once = log(recordsOf(), message);
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      expect(followUpsAfter(message, once, SETTINGS, '2026-11-03', zone)).toEqual([]);
    }
  });

  it('an archive of old threads brings no old reproaches', () => {
    const old = touchOf('message', '2019-05-06T10:00:00Z', { source: 'archive' });
    expect(followUpsAfter(old, recordsOf(), SETTINGS, '2026-11-22', ZONE)).toEqual([]);
    const recent = touchOf('message', '2026-11-10T10:00:00Z', { source: 'archive' });
    expect(followUpsAfter(recent, recordsOf(), SETTINGS, '2026-11-22', ZONE)).toMatchObject([
      { type: 'add', followUp: { reason: 'no-reply-1', dueOn: '2026-11-17' } },
    ]);
  });
});

it('thanks for an introduction are followed by how it went, not by a second update', () => {
  const records = recordsOf({ introductions: [introductionOf()] });
  const thanks = touchOf('thanks', '2026-11-05T10:00:00Z');
  expect(pendingOf(log(records, thanks))).not.toContain('send-update 2026-11-26');
});

it('a call that is also a recorded conversation is thanked for once', () => {
  const held = conversationOf({ state: 'held' });
  const records = recordsOf({ conversations: [held] });
  const call = touchOf('call', '2026-11-12T15:30:00Z');
  expect(followUpsAfter(call, records, SETTINGS, '2026-11-12', ZONE)).not.toContainEqual(
    expect.objectContaining({ followUp: expect.objectContaining({ reason: 'thank' }) }),
  );
});

it('a chat on Monday leaves the conversation of Thursday prepared', () => {
  const prepare = followUpOf({
    id: 'talk:prepare-conversation',
    reason: 'prepare-conversation',
    fromId: 'talk',
    dueOn: '2026-11-11',
  });
  const records = recordsOf({ conversations: [conversationOf()], followUps: [prepare] });
  const call = touchOf('call', '2026-11-09T15:30:00Z');
  expect(pendingOf(log(records, call))).toContain('prepare-conversation 2026-11-11');
});

it('"could we move it?" wants times although a conversation is planned', () => {
  const records = recordsOf({ conversations: [conversationOf()], touches: [message] });
  const asked = reply('times-asked', '2026-11-10T10:00:00Z');
  expect(pendingOf(log(records, asked))).toEqual(['offer-times 2026-11-11']);
  expect(pendingOf(log(records, reply('yes', '2026-11-10T10:00:00Z')))).toEqual([]);
});

it('leaves alone whom the user would rather not write to', () => {
  const records = recordsOf({
    contact: contactOf({ ratherNot: true }),
    followUps: [followUpOf({ id: 'a' }), followUpOf({ id: 'b', madeBy: 'you' })],
  });
  expect(followUpsAfter(message, records, SETTINGS, '2026-11-02', ZONE)).toEqual([
    { type: 'drop', id: 'a' },
    { type: 'drop', id: 'b' },
  ]);
});
