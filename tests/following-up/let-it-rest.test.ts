import { expect, it } from 'vitest';
import { letItRest } from '../../utils/following-up/let-it-rest';
import { DEFAULT_FOLLOW_UP_SETTINGS as SETTINGS } from '../../utils/model/settings';
import { applied, followUpOf, pendingOf, recordsOf, touchOf } from './build';

const message = touchOf('message', '2026-11-02T10:00:00Z');
const waiting = followUpOf({ id: 'w', reason: 'no-reply-1', fromId: message.id });
const promise = followUpOf({ id: 'p', reason: 'my-promise', dueOn: '2026-11-12' });
const records = recordsOf({ touches: [message], followUps: [waiting, promise] });

it('stops waiting, keeps promises, and thinks of them again in three months', () => {
  const rested = applied(records, letItRest(records, SETTINGS, '2026-11-09'));
  expect(pendingOf(rested)).toEqual(['my-promise 2026-11-12', 'later 2027-02-09']);
  expect(letItRest(rested, SETTINGS, '2026-11-10')).toEqual([]);
});

it('sets no later date where none is wanted', () => {
  const settings = { ...SETTINGS, letItRestMonths: 0 };
  expect(pendingOf(applied(records, letItRest(records, settings, '2026-11-09')))).toEqual([
    'my-promise 2026-11-12',
  ]);
});
