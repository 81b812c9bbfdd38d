import { expect, it } from 'vitest';
import { followUpsAfter } from '../../utils/following-up/follow-ups-after';
import type { ContactRecords } from '../../utils/following-up/records';
import { standingBetween } from '../../utils/following-up/standing';
import { localDateOf } from '../../utils/model/local-date';
import { DEFAULT_FOLLOW_UP_SETTINGS as SETTINGS } from '../../utils/model/settings';
import type { Touch } from '../../utils/model/touch';
import { applied, contactOf, conversationOf, recordsOf, touchOf } from './build';

const ZONE = 'Europe/Berlin';

function history(touches: Touch[], start: ContactRecords = recordsOf()): ContactRecords {
  let records = start;
  for (const touch of touches) {
    records = { ...records, touches: [...records.touches, touch] };
    const today = localDateOf(new Date(touch.at), ZONE);
    records = applied(records, followUpsAfter(touch, records, SETTINGS, today, ZONE), touch.at);
  }
  return records;
}

const stateOn = (records: ContactRecords, today: string) =>
  standingBetween(records, today, { timeZone: ZONE });

const invitation = touchOf('invitation', '2026-11-02T10:00:00Z');
const accepted = touchOf('invitation-accepted', '2026-11-05T10:00:00Z');
const message = touchOf('message', '2026-11-06T10:00:00Z', { kind: 'question' });
const followUp1 = touchOf('message', '2026-11-13T10:00:00Z', { kind: 'follow_up_1' });
const followUp2 = touchOf('message', '2026-11-27T10:00:00Z', { kind: 'follow_up_2' });
const reply = (answer: Touch['answer']) => touchOf('reply', '2026-11-10T10:00:00Z', { answer });
const call = touchOf('call', '2026-11-12T10:00:00Z');
const thanks = touchOf('thanks', '2026-11-13T10:00:00Z');

it.each<[string, Touch[], string, string | null]>([
  ['nothing-yet', [], '2026-11-02', null],
  ['invited', [invitation], '2026-11-03', '2026-11-02'],
  ['connected-not-written', [invitation, accepted], '2026-11-06', '2026-11-05'],
  ['waiting-for-reply', [message], '2026-11-09', '2026-11-06'],
  ['follow-up-1-due', [message], '2026-11-13', '2026-11-06'],
  ['follow-up-2-due', [message, followUp1], '2026-11-27', '2026-11-13'],
  ['waiting-for-reply', [message, followUp1, followUp2], '2026-12-01', '2026-11-27'],
  ['resting', [message, followUp1, followUp2], '2026-12-11', '2026-11-27'],
  ['reply-to-answer', [message, reply('question')], '2026-11-10', '2026-11-10'],
  ['times-to-offer', [message, reply('yes')], '2026-11-10', '2026-11-10'],
  ['thanks-owed', [message, call], '2026-11-12', '2026-11-12'],
  ['in-touch', [message, call, thanks], '2026-11-14', '2026-11-13'],
  ['update-due', [message, call, thanks], '2026-12-04', '2026-11-13'],
  [
    'resting',
    [message, reply('not-now'), touchOf('message', '2026-11-11T10:00:00Z', { kind: 'closing' })],
    '2026-11-20',
    '2026-11-11',
  ],
])('%s', (state, touches, today, since) => {
  expect(stateOn(history(touches), today)).toMatchObject({ state, since });
});

it('says what to write', () => {
  const suggests = (touches: Touch[], today: string) => stateOn(history(touches), today).suggests;
  expect(suggests([message, reply('yes')], '2026-11-10')).toBe('reply_times');
  expect(suggests([message, reply('no')], '2026-11-10')).toBe('closing');
  expect(suggests([message], '2026-11-13')).toBe('follow_up_1');
  expect(suggests([call], '2026-11-12')).toBe('thank_you');
});

it('counts what went unanswered', () => {
  const unanswered = (...touches: Touch[]) => stateOn(history(touches), '2026-12-01').unanswered;
  expect(unanswered(message)).toBe(1);
  expect(unanswered(message, followUp1)).toBe(2);
  expect(unanswered(message, reply('question'))).toBe(0);
});

it('knows a conversation ahead, and one that nobody has told about', () => {
  const records = recordsOf({ conversations: [conversationOf()] });
  expect(stateOn(records, '2026-11-11')).toMatchObject({
    state: 'conversation-planned',
    since: '2026-11-12',
  });
  expect(stateOn(records, '2026-11-13')).toMatchObject({ state: 'conversation-to-record' });
});

it('an answer that is owed comes before a conversation that is planned', () => {
  const records = history([reply('question')], recordsOf({ conversations: [conversationOf()] }));
  expect(stateOn(records, '2026-11-11').state).toBe('reply-to-answer');
});

it('knows a connection from the page, and a pending invitation', () => {
  const seen = (profile: object) => recordsOf({ contact: contactOf({}, profile) });
  expect(stateOn(seen({ connectionDegree: 1 }), '2026-11-02')).toMatchObject({
    state: 'connected-not-written',
    connected: true,
  });
  expect(stateOn(seen({ invitationPending: true }), '2026-11-02').state).toBe('invited');
});

it('a withdrawn invitation blocks a new one for three weeks', () => {
  const withdrawn = touchOf('invitation-withdrawn', '2026-11-09T10:00:00Z');
  const records = history([invitation, withdrawn]);
  expect(stateOn(records, '2026-11-10')).toMatchObject({
    state: 'nothing-yet',
    invitationBlockedUntil: '2026-11-30',
  });
  expect(stateOn(records, '2026-11-30').invitationBlockedUntil).toBeNull();
});

it('says nothing but "rather not" of whom the user would rather not write to', () => {
  const records = recordsOf({ contact: contactOf({ ratherNot: true }), touches: [message] });
  expect(stateOn(records, '2026-11-13').state).toBe('rather-not');
});
