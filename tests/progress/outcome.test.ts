import { expect, it } from 'vitest';
import { DEFAULT_FOLLOW_UP_SETTINGS as SETTINGS } from '../../utils/model/settings';
import type { Touch } from '../../utils/model/touch';
import {
  COMPARISONS,
  compareOutcomes,
  countOutcomes,
  outcomesByMonth,
} from '../../utils/progress/compare-outcomes';
import { outcomesOf, withTies } from '../../utils/progress/outcome';
import { recordsOf, touchOf } from '../following-up/build';

const question = touchOf('message', '2026-09-01T10:00:00Z', {
  kind: 'question',
  channel: 'message',
  text: 'Hi Priya, your map of the outages helped me. How did you start?',
  facts: ['used:0', 'job:e1'],
});
const followUp = touchOf('message', '2026-09-08T10:00:00Z', { kind: 'follow_up_1' });
const reply = touchOf('reply', '2026-09-10T10:00:00Z');
const thanks = touchOf('thanks', '2026-09-12T10:00:00Z', { kind: 'thank_you' });

const came = (touches: Touch[], today = '2026-11-22') =>
  withTies(outcomesOf(touches, SETTINGS, today, 'Europe/Berlin'), { ...recordsOf(), touches });

it('gives an answer to the last message before it', () => {
  expect(came([question, followUp, reply]).map((one) => one.came)).toEqual(['silence', 'answer']);
});

it('counts no thanks as a question', () => {
  expect(came([question, reply, thanks])).toHaveLength(1);
});

it('says nothing of silence within two weeks', () => {
  expect(came([question], '2026-09-15').map((one) => one.came)).toEqual(['open']);
  expect(came([question], '2026-09-16').map((one) => one.came)).toEqual(['silence']);
});

it('takes an accepted invitation for an answer', () => {
  const invitation = touchOf('invitation', '2026-09-01T10:00:00Z', { kind: 'connect' });
  const accepted = touchOf('invitation-accepted', '2026-09-04T10:00:00Z');
  expect(came([invitation, accepted])).toMatchObject([{ kind: 'connect', came: 'answer' }]);
});

it('knows what a message rested on, how long it was and whom it began with', () => {
  expect(came([question])).toMatchObject([
    { ground: 'their-work', words: 13, opener: 'them', tie: 'stranger', channel: 'message' },
  ]);
});

it('compares by each of six: kind, tie, channel, common ground, length, opener', () => {
  const long = touchOf('message', '2026-10-01T10:00:00Z', {
    kind: 'coffee',
    channel: 'inmail',
    text: `Hi Priya, I read ${'your map of the outages again and '.repeat(17)}liked it.`,
    facts: ['school:1'],
  });
  const outcomes = came([question, reply, long]);
  const sorts = COMPARISONS.map((by) => [
    by,
    compareOutcomes(outcomes, by).map((one) => one.value),
  ]);
  expect(Object.fromEntries(sorts)).toEqual({
    kind: ['coffee', 'question'],
    tie: ['stranger', 'weak'],
    channel: ['inmail', 'message'],
    ground: ['their-path', 'their-work'],
    length: ['long', 'short'],
    opener: ['me', 'them'],
  });
});

it('compares by any property, the most sent first, and says where there is too little to tell', () => {
  const outcomes = [...came([question, followUp, reply]), ...came([question], '2026-09-05')];
  expect(compareOutcomes(outcomes, 'kind')).toMatchObject([
    { value: 'question', answered: 0, counted: 1, open: 1, tooFew: true },
    { value: 'follow_up_1', answered: 1, counted: 1, open: 0, tooFew: true },
  ]);
  expect(compareOutcomes(outcomes, 'length').map((one) => one.value)).toEqual(['short']);
  expect(countOutcomes(Array(10).fill({ came: 'answer' })).tooFew).toBe(false);
  expect(outcomesByMonth(outcomes)).toMatchObject([{ value: '2026-09', counted: 2, answered: 1 }]);
});
