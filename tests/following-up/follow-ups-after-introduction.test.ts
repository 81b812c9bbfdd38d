import { expect, it } from 'vitest';
import { followUpsAfterIntroduction } from '../../utils/following-up/follow-ups-after-introduction';
import type { ContactRecords } from '../../utils/following-up/records';
import { DEFAULT_FOLLOW_UP_SETTINGS as SETTINGS } from '../../utils/model/settings';
import {
  applied,
  contactOf,
  followUpOf,
  introductionOf,
  pendingOf,
  recordsOf,
  touchOf,
} from './build';

const ZONE = 'Europe/Berlin';
const save = (records: ContactRecords, introduction = introductionOf(), today = '2026-11-04') =>
  applied(records, followUpsAfterIntroduction(introduction, records, SETTINGS, today, ZONE));

it('is thanked for at once, and told of in three weeks', () => {
  expect(pendingOf(save(recordsOf()))).toEqual([
    'thank-introducer 2026-11-04',
    'tell-introducer 2026-11-25',
  ]);
});

it('is told of the day after its outcome is known', () => {
  const told = introductionOf({ outcome: 'We talked for an hour.' });
  expect(pendingOf(save(save(recordsOf()), told, '2026-11-11'))).toEqual([
    'thank-introducer 2026-11-04',
    'tell-introducer 2026-11-12',
  ]);
  // Saved once more a week later, it has not become later.
  const twice = save(save(save(recordsOf()), told, '2026-11-11'), told, '2026-11-18');
  expect(pendingOf(twice)).toContain('tell-introducer 2026-11-12');
});

it('saved again, doubles nothing and wakes nothing up', () => {
  const once = save(recordsOf());
  const followUps = once.followUps.map((one) => ({ ...one, state: 'done' as const }));
  expect(save({ ...once, followUps }, introductionOf(), '2026-11-09').followUps).toEqual(followUps);
  expect(save(once, introductionOf(), '2026-11-09').followUps).toEqual(once.followUps);
});

it('answers the suggestion that it came from', () => {
  const asked = followUpOf({ id: 's', reason: 'suggested-person', note: 'Sam Okafor' });
  const other = followUpOf({ id: 'o', reason: 'suggested-person', note: 'Ines Duarte' });
  const after = save(recordsOf({ followUps: [asked, other] }));
  expect(after.followUps.map((one) => `${one.id} ${one.state}`)).toContain('s done');
  expect(after.followUps.map((one) => `${one.id} ${one.state}`)).toContain('o pending');
});

it('needs no thanks that were sent already', () => {
  const thanked = recordsOf({ touches: [touchOf('thanks', '2026-11-04T12:00:00.000Z')] });
  expect(pendingOf(save(thanked))).toEqual(['tell-introducer 2026-11-25']);
});

it('leaves alone whom the user would rather not write to', () => {
  expect(pendingOf(save(recordsOf({ contact: contactOf({ ratherNot: true }) })))).toEqual([]);
});
