import { describe, expect, it } from 'vitest';
import { noticeAcceptance } from '../../utils/following-up/notice-acceptance';
import { noticeReply } from '../../utils/following-up/notice-reply';
import type { Message, Reading } from '../../utils/model/reading';
import type { Touch } from '../../utils/model/touch';
import { contactOf, touchOf } from './build';

const ADDRESS = 'https://www.linkedin.com/in/ACoAAPriyaRamanExample/';
const OPTIONS = { now: new Date('2026-11-10T12:00:00Z'), keepText: false, languages: ['en', 'de'] };

const message = (
  id: string | null,
  timeIso: string | null,
  rest: Partial<Message> = {},
): Message => ({
  id,
  sender: 'Priya Raman',
  isSelf: false,
  text: 'Yes, happy to chat.',
  time: 'Monday 4:40 PM',
  timeIso,
  attachments: [],
  ...rest,
});
const mine = { sender: 'Mara Lindqvist', isSelf: true, text: 'Would you have 20 minutes?' };

function conversation(messages: Message[], address: string | null = ADDRESS): Reading {
  return {
    status: 'read',
    kind: 'conversation',
    url: 'https://www.linkedin.com/messaging/thread/2-example/',
    layout: 'classic',
    language: 'en',
    notes: [],
    conversation: {
      self: 'Mara Lindqvist',
      other: 'Priya Raman',
      otherProfileUrl: address,
      messages,
    },
  };
}

const thread = conversation([
  message('urn:1', '2026-11-02T10:00:12.345Z', mine),
  message('urn:2', '2026-11-09T15:40:12.345Z'),
]);

function notice(reading: Reading, touches: Touch[] = [], options = {}) {
  const noticed = noticeReply(reading, contactOf(), touches, { ...OPTIONS, ...options });
  if (noticed.status !== 'read') throw new Error(noticed.status);
  return noticed;
}

const stored = (noticed: ReturnType<typeof notice>): Touch[] =>
  noticed.touches.map((touch) => ({
    ...touch,
    id: `t:${touch.externalId}`,
    createdAt: '',
    updatedAt: '',
  }));

it('notices who wrote and exactly when, and keeps no text unless it is wanted', () => {
  const { touches, reply } = notice(thread);
  expect(touches.map((t) => `${t.type} ${t.dir} ${t.at} ${t.externalId} ${t.text}`)).toEqual([
    'message out 2026-11-02T10:00:12.345Z urn:1 null',
    'reply in 2026-11-09T15:40:12.345Z urn:2 null',
  ]);
  expect(reply?.answer).toBe('yes');
  expect(notice(thread, [], { keepText: true }).reply?.text).toBe('Yes, happy to chat.');
});

it('logs the same message once, however often it is seen', () => {
  const known = stored(notice(thread));
  expect(notice(thread, known)).toMatchObject({ touches: [], confirmed: [], reply: null });
  const grown = conversation([
    message('urn:2', '2026-11-09T15:40:12.345Z'),
    message('urn:2', '2026-11-09T15:40:12.345Z'),
    message('urn:3', '2026-11-10T08:00:00.000Z', { text: 'Tuesday at 3pm works for me.' }),
  ]);
  expect(notice(grown, known).touches).toHaveLength(1);
  expect(notice(grown, known).reply?.answer).toBe('times-offered');
});

it('knows what the user logged by hand, and learns its exact time', () => {
  const sent = touchOf('message', '2026-11-02T10:03:00Z', { id: 'sent' });
  const tapped = touchOf('reply', '2026-11-10T09:00:00Z', { id: 'tapped' });
  expect(notice(thread, [tapped, sent])).toMatchObject({
    touches: [],
    confirmed: [
      { touchId: 'tapped', externalId: 'urn:2', at: '2026-11-09T15:40:12.345Z' },
      { touchId: 'sent', externalId: 'urn:1', at: '2026-11-02T10:00:12.345Z' },
    ],
  });
});

it('one tap stands for one message: a second reply is new', () => {
  const tapped = touchOf('reply', '2026-11-09T16:00:00Z', { id: 'tapped' });
  const two = conversation([
    message('urn:2', '2026-11-09T15:40:00.000Z'),
    message('urn:3', '2026-11-10T08:00:00.000Z'),
  ]);
  const noticed = notice(two, [tapped]);
  expect(noticed.confirmed.map((one) => one.externalId)).toEqual(['urn:2']);
  expect(noticed.touches.map((one) => one.externalId)).toEqual(['urn:3']);
});

it('knows a message from the archive by its second', () => {
  const archived = touchOf('reply', '2026-11-09T15:40:12.000Z', { id: 'a', source: 'archive' });
  const other = touchOf('reply', '2026-11-09T13:40:12.000Z', { id: 'b', source: 'archive' });
  expect(notice(thread, [archived, other]).confirmed.map((one) => one.touchId)).toEqual(['a']);
});

it('leaves out what has no exact time, no id, no sender, or lies in the future', () => {
  const doubtful = conversation([
    message(null, '2026-11-09T10:00:00.000Z'),
    message('urn:4', null),
    message('urn:5', '2026-11-09T10:00:00.000Z', { sender: null }),
    message('urn:6', '2027-11-09T10:00:00.000Z'),
  ]);
  expect(notice(doubtful).touches).toEqual([]);
});

describe('whose conversation it is', () => {
  const contact = contactOf();
  const outcome = (reading: Reading, aliases = contact.aliases) =>
    noticeReply(reading, { ...contact, aliases }, [], OPTIONS).status;

  it('is told by member id or address', () => {
    expect(outcome(thread)).toBe('read');
    const bySlug = conversation([], 'https://www.linkedin.com/in/priya-raman/');
    expect(outcome(bySlug)).toBe('read');
  });

  it('never by name: another person called Priya Raman is somebody else', () => {
    const namesake = conversation(
      [message('urn:9', '2026-11-09T10:00:00.000Z')],
      'https://www.linkedin.com/in/ACoAAOtherPriyaExample/',
    );
    expect(outcome(namesake)).toBe('somebody-else');
    expect(outcome(namesake, ['in:priya-raman'])).toBe('unconfirmed');
    expect(outcome(conversation([], null))).toBe('unconfirmed');
  });

  it('is refused, with a sentence, for a group and for any other page', () => {
    const refused = (page: 'group-conversation' | 'feed'): Reading => ({
      status: 'other-page',
      kind: 'other',
      page,
      url: '',
      layout: 'unknown',
      language: null,
      notes: [],
    });
    const key = (reading: Reading) => {
      const noticed = noticeReply(reading, contact, [], OPTIONS);
      return noticed.status === 'refused' ? noticed.reason.key : noticed.status;
    };
    expect(key(refused('group-conversation'))).toBe('followUps.notice.group');
    expect(key(refused('feed'))).toBe('followUps.notice.noConversation');
  });
});

describe('an accepted invitation', () => {
  const invitation = touchOf('invitation', '2026-11-02T10:00:00Z', { id: 'inv' });
  const at = (before: 1 | 2 | 3 | null, after: 1 | 2 | 3 | null, touches = [invitation]) =>
    noticeAcceptance(contactOf(), before, after, touches, OPTIONS.now);

  it('is seen by 1st degree where it was 2nd', () => {
    expect(at(2, 1)).toMatchObject({ type: 'invitation-accepted', externalId: 'accepted:inv' });
    expect(at(null, 1)).not.toBeNull();
  });

  it('is logged once', () => {
    const accepted = { ...touchOf('invitation-accepted', '2026-11-05T10:00:00Z') };
    expect(at(2, 1, [invitation, accepted])).toBeNull();
    expect(at(1, 1)).toBeNull();
  });

  it('is not made up where nothing was sent, or it was withdrawn', () => {
    expect(at(2, 1, [])).toBeNull();
    expect(
      at(2, 1, [invitation, touchOf('invitation-withdrawn', '2026-11-05T10:00:00Z')]),
    ).toBeNull();
    expect(at(3, 2)).toBeNull();
  });
});
