import { expect, it } from 'vitest';
import type { ContactRecords } from '../../utils/following-up/records';
import { suggestTie, tieOf } from '../../utils/following-up/suggest-tie';
import { say } from '../../utils/words/translate';
import { contactOf, conversationOf, recordsOf, touchOf } from './build';

const TODAY = '2026-11-22';
const replyIn = (year: number, month = 5) =>
  touchOf('reply', `${year}-0${month}-04T10:00:00Z`, { source: 'archive' });
const contact = contactOf;

it.each<[string, Partial<ContactRecords>, string]>([
  [
    'close',
    {
      touches: [
        touchOf('call', '2026-03-04T10:00:00Z'),
        touchOf('meeting', '2026-09-04T10:00:00Z'),
      ],
    },
    'You talked 2 times in the last year.',
  ],
  [
    'close',
    { touches: [3, 4, 5, 6, 7, 8].map((month) => replyIn(2026, month)) },
    'They wrote to you 6 times in the last year.',
  ],
  ['weak', { touches: [replyIn(2025)] }, 'You have exchanged a few words.'],
  ['dormant', { touches: [replyIn(2023)] }, 'You knew each other; nothing since 2023.'],
  ['weak', { touches: [replyIn(2023), replyIn(2024)] }, 'You have exchanged a few words.'],
  [
    'dormant',
    { contact: contact({}, { connectedSince: '2019-02-01' }) },
    'Connected since 2019, and no words since.',
  ],
  ['weak', { contact: contact({}, { connectedSince: '2025-02-01' }) }, 'You are connected.'],
  ['weak', { contact: contact({}, { connectedSince: 'Sep 16, 2019' }) }, 'You are connected.'],
  [
    'weak',
    { contact: contact({ howWeMet: 'the Penlow depot' }) },
    'You noted how you know each other.',
  ],
  ['stranger', {}, 'Nothing here says that you know each other.'],
  [
    'stranger',
    { touches: [touchOf('message', '2026-11-01T10:00:00Z')] },
    'Nothing here says that you know each other.',
  ],
])('%s', (tie, records, reason) => {
  const suggested = suggestTie(recordsOf(records), TODAY, 'Europe/Berlin');
  expect(suggested.tie).toBe(tie);
  expect(say(suggested.reason)).toBe(reason);
});

it('takes a call that is also a recorded conversation for one', () => {
  const records = recordsOf({
    touches: [touchOf('call', '2026-11-12T15:30:00Z')],
    conversations: [conversationOf({ state: 'held' })],
  });
  expect(suggestTie(records, TODAY, 'Europe/Berlin').tie).toBe('weak');
});

it("gives way to the user's own word", () => {
  expect(tieOf(recordsOf({ contact: contactOf({ tie: 'close' }) }), TODAY)).toBe('close');
});
