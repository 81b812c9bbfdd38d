import { expect, it } from 'vitest';
import { keepInTouchAfter } from '../../utils/following-up/keep-in-touch';
import type { ContactRecords } from '../../utils/following-up/records';
import { DEFAULT_FOLLOW_UP_SETTINGS as SETTINGS } from '../../utils/model/settings';
import { contactOf, conversationOf, followUpOf, recordsOf, touchOf } from './build';

const meeting = touchOf('meeting', '2026-11-02T10:00:00Z');
const due = (records: ContactRecords, today = '2026-11-03') =>
  keepInTouchAfter(records, [], SETTINGS, today, 'Europe/Berlin').map((change) =>
    change.type === 'add' ? `${change.followUp.dueOn} ${change.followUp.suggests}` : change.type,
  );
const withTie = (tie: 'close' | 'weak' | 'dormant' | 'stranger') =>
  recordsOf({ contact: contactOf({ tie }), touches: [meeting] });

it.each([
  ['close', ['2026-12-02 coffee']],
  ['weak', ['2027-02-01 coffee']],
  ['dormant', ['2027-05-03 reconnect']],
  ['stranger', []],
] as const)('%s: at the pace of the tie', (tie, expected) => {
  expect(due(withTie(tie))).toEqual(expected);
});

it("keeps the user's own pace for a person, and 0 means never", () => {
  const at = (keepInTouchDays: number) =>
    due(recordsOf({ contact: contactOf({ tie: 'weak', keepInTouchDays }), touches: [meeting] }));
  expect(at(14)).toEqual(['2026-11-16 coffee']);
  expect(at(0)).toEqual([]);
});

it('waits until nothing else is pending', () => {
  const busy = { ...withTie('weak'), followUps: [followUpOf({ reason: 'thank' })] };
  expect(due(busy)).toEqual([]);
  const talking = { ...withTie('weak'), conversations: [conversationOf()] };
  expect(due(talking)).toEqual([]);
  const ending = keepInTouchAfter(
    busy,
    [{ type: 'complete', id: 'f1' }],
    SETTINGS,
    '2026-11-03',
    'Europe/Berlin',
  );
  expect(ending).toHaveLength(1);
});

it('comes back after the user has ended it by hand, counted from that day', () => {
  const ended = followUpOf({
    reason: 'keep-in-touch',
    fromId: meeting.id,
    state: 'done',
    updatedAt: '2027-02-05T09:00:00.000Z',
  });
  expect(due({ ...withTie('weak'), followUps: [ended] }, '2027-02-05')).toEqual([
    '2027-05-06 coffee',
  ]);
});

it('is due today, not long ago, when the pause is over already', () => {
  expect(due(withTie('close'), '2027-06-01')).toEqual(['2027-06-01 coffee']);
});

it('makes no reproach of an old archive', () => {
  const old = touchOf('reply', '2022-05-02T10:00:00Z', { source: 'archive' });
  expect(due(recordsOf({ touches: [old] }))).toEqual([]);
});

it('leaves out who never was in touch, and whom the user would rather not write to', () => {
  expect(due(recordsOf({ contact: contactOf({ tie: 'weak' }) }))).toEqual([]);
  const rather = contactOf({ tie: 'weak', ratherNot: true });
  expect(due(recordsOf({ contact: rather, touches: [meeting] }))).toEqual([]);
});

it('does not come to somebody whose last word was a no', () => {
  const no = touchOf('reply', '2026-11-09T10:00:00Z', { answer: 'no' });
  const closing = touchOf('message', '2026-11-10T10:00:00Z', { kind: 'closing' });
  const talk = touchOf('call', '2026-11-16T10:00:00Z');
  const records = withTie('weak');
  expect(due({ ...records, touches: [meeting, no, closing] }, '2026-11-11')).toEqual([]);
  expect(due({ ...records, touches: [meeting, no, talk] }, '2026-11-17')).toHaveLength(1);
});
