import { expect, it } from 'vitest';
import { suggestKind } from '../../utils/drafting/suggest-kind';
import type { Channel } from '../../utils/model/channel';
import type { Standing, StandingState } from '../../utils/model/standing';
import { STANDING_STATES } from '../../utils/model/standing';
import type { Touch } from '../../utils/model/touch';

const standing = (state: StandingState, connected = true): Standing => ({
  state,
  connected,
  lastTouch: null,
  unanswered: 0,
  since: null,
  suggests: null,
  invitationBlockedUntil: null,
});

it.each([
  ['times-to-offer', 'reply_times'],
  ['thanks-owed', 'thank_you'],
  ['follow-up-1-due', 'follow_up_1'],
  ['follow-up-2-due', 'follow_up_2'],
  ['update-due', 'update'],
  ['connected-not-written', 'informational_interview'],
] as const)('after %s suggests %s', (state, kind) => {
  expect(suggestKind(standing(state)).kind).toBe(kind);
});

it('sends a stranger a note of the account’s kind, a connection a message', () => {
  expect(suggestKind(standing('nothing-yet', false), { account: 'premium' })).toMatchObject({
    kind: 'connect',
    channel: 'invite_premium',
  });
  expect(suggestKind(standing('nothing-yet', false), { account: 'free' }).channel).toBe(
    'invite_free',
  );
  expect(suggestKind(standing('nothing-yet', true)).channel).toBe('message');
});

it('sends a stranger what follows the way that the last words went', () => {
  const wrote = (channel: Channel) => {
    const lastTouch = { channel } as Touch;
    return suggestKind({ ...standing('follow-up-1-due', false), lastTouch }).channel;
  };
  expect(wrote('inmail')).toBe('inmail');
  expect(wrote('email')).toBe('email');
  expect(wrote('invite_free')).toBe('invite_free');
});

it('follows what the pressing follow-up suggests, and always gives a reason', () => {
  expect(suggestKind({ ...standing('reply-to-answer'), suggests: 'closing' }).kind).toBe('closing');
  for (const state of STANDING_STATES)
    expect(suggestKind(standing(state)).reason.key).toMatch(/^drafting\.suggest/);
  expect(suggestKind(null).channel).toBe('post');
});

it('names the other way to a stranger to whom it suits better', () => {
  const to = (energy: Parameters<typeof suggestKind>[3]) =>
    suggestKind(standing('nothing-yet', false), null, null, energy).reason.key;
  expect(to({ seekingOut: 'drains' })).toBe('method.suggest.introduced');
  expect(to({ introduced: 'gives' })).toBe('method.suggest.introduced');
  expect(to({ seekingOut: 'drains', introduced: 'drains' })).toBe('drafting.suggestConnect');
  expect(to({ seekingOut: 'gives' })).toBe('drafting.suggestConnect');
});
