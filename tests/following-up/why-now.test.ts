import { expect, it } from 'vitest';
import type { ContactRecords } from '../../utils/following-up/records';
import { whyNow } from '../../utils/following-up/why-now';
import type { FollowUp } from '../../utils/model/follow-up';
import { FOLLOW_UP_REASONS } from '../../utils/model/follow-up';
import { say } from '../../utils/words/translate';
import { conversationOf, followUpOf, introductionOf, recordsOf, touchOf } from './build';

const TODAY = '2026-11-10'; // a Tuesday
const message = touchOf('message', '2026-11-03T10:00:00Z');
const reply = (answer: 'yes' | 'not-now' | null) =>
  touchOf('reply', '2026-11-09T10:00:00Z', { answer });

function line(followUp: Partial<FollowUp>, records: Partial<ContactRecords> = {}): string {
  const words = { language: 'en', timeZone: 'Europe/Berlin' };
  return say(whyNow(followUpOf(followUp), recordsOf(records), TODAY, words));
}

it.each<[string, Partial<FollowUp>, Partial<ContactRecords>]>([
  [
    'Said yes yesterday, waiting for your times.',
    { reason: 'offer-times', fromId: reply('yes').id },
    { touches: [reply('yes')] },
  ],
  [
    'No reply since 3 November, 5 working days.',
    { reason: 'no-reply-1', fromId: message.id },
    { touches: [message] },
  ],
  [
    'Said not now yesterday. This is the later date.',
    { reason: 'later', fromId: reply('not-now').id },
    { touches: [reply('not-now')] },
  ],
  [
    'Wrote to you yesterday, waiting for your answer.',
    { reason: 'answer-reply', fromId: reply(null).id },
    { touches: [reply(null)] },
  ],
  [
    'You talk on Thursday at 16:00. Look over your questions.',
    { reason: 'prepare-conversation', fromId: 'talk' },
    { conversations: [conversationOf()] },
  ],
  [
    'Your conversation on Thursday was called off. Offer new times?',
    { reason: 'offer-times', fromId: 'talk' },
    { conversations: [conversationOf({ state: 'cancelled' })] },
  ],
  [
    'Introduced you to Sam Okafor on Wednesday. Say thanks.',
    { reason: 'thank-introducer', fromId: 'intro' },
    { introductions: [introductionOf()] },
  ],
  [
    'You talked yesterday. Say thanks while it is fresh.',
    { reason: 'thank', fromId: 'talk' },
    { conversations: [conversationOf({ state: 'held', startsAt: '2026-11-09T15:00:00Z' })] },
  ],
  [
    'You talked on 19 October. Thanks are still welcome.',
    { reason: 'thank', fromId: 'talk' },
    { conversations: [conversationOf({ state: 'held', startsAt: '2026-10-19T14:00:00Z' })] },
  ],
  ['You promised: send the notes', { reason: 'my-promise', note: 'send the notes' }, {}],
  [
    'You were last in touch on 3 November. A few words keep it alive.',
    { reason: 'keep-in-touch' },
    { touches: [message] },
  ],
])('%s', (expected, followUp, records) => {
  expect(line(followUp, records)).toBe(expected);
});

it.each([...FOLLOW_UP_REASONS])('%s: has a whole sentence, whatever is known', (reason) => {
  const known = { touches: [message], conversations: [conversationOf()] };
  const sentences = [
    line({ reason, fromId: message.id, note: 'Sam Okafor' }, known),
    line({ reason, fromId: 'talk', note: 'Sam Okafor' }, known),
    line({ reason, fromId: 'gone', note: 'Sam Okafor' }),
    line({ reason, fromId: null, note: 'Sam Okafor' }),
  ];
  for (const sentence of sentences) {
    expect(sentence).not.toMatch(/[{}]|undefined|NaN|null|Invalid/);
    expect(sentence.length).toBeGreaterThan(5);
  }
});

it('says no date rather than a wrong one, where what it followed from is gone', () => {
  expect(line({ reason: 'no-reply-1', fromId: 'gone' })).toBe(
    'Planned earlier; what it followed from is no longer here.',
  );
});
