import { beforeEach, expect, it } from 'vitest';
import { addByHand } from '../../utils/store/add-by-hand';
import { getContact } from '../../utils/store/contacts';
import { followUpsOf } from '../../utils/store/follow-ups';
import { givesOf } from '../../utils/store/gives';
import { introductionsAbout } from '../../utils/store/introductions';
import { keepIntroduction } from '../../utils/store/keep-introduction';
import { freshStore } from '../support/fresh-store';
import { OLUWASEUN, savePerson } from '../support/people';

async function byHand(name: string): Promise<string> {
  const added = await addByHand({ name, address: '', note: '' });
  if (added.status === 'refused') throw new Error(added.reason);
  return added.contactId;
}

beforeEach(async () => {
  await freshStore();
});

const NOW = new Date('2026-11-23T10:00:00.000Z');

it('asks to thank whoever introduced the user, and to tell them how it went', async () => {
  const by = await savePerson('oluwaseun', OLUWASEUN);
  const kept = await keepIntroduction(
    { byContactId: by, toContactId: null, toName: 'Ada', madeAt: NOW.toISOString(), outcome: '' },
    NOW,
  );
  const reasons = async () =>
    (await followUpsOf(by)).filter((one) => one.state === 'pending').map((one) => one.reason);
  expect((await reasons()).sort()).toEqual(['tell-introducer', 'thank-introducer']);
  // Kept again with its outcome nothing is owed twice.
  if (kept) await keepIntroduction({ ...kept, outcome: 'We talked for an hour' }, NOW);
  expect((await reasons()).sort()).toEqual(['tell-introducer', 'thank-introducer']);
  expect(await givesOf(by)).toEqual([]);
});

it('counts an introduction that the user made as a give to both, once, and owes nobody thanks for it', async () => {
  const first = await savePerson('oluwaseun', OLUWASEUN);
  const second = await byHand('Priya');
  const asked = await keepIntroduction(
    {
      byContactId: first,
      toContactId: second,
      toName: 'Priya',
      madeAt: '',
      byMe: { first: 'yes', second: 'asked' },
      outcome: '',
    },
    NOW,
  );
  expect(await givesOf(first)).toEqual([]);
  if (!asked) throw new Error('It was not kept');
  const made = {
    ...asked,
    byMe: { first: 'yes', second: 'yes' } as const,
    madeAt: NOW.toISOString(),
  };
  await keepIntroduction(made, NOW);
  await keepIntroduction(made, NOW);
  expect((await givesOf(first)).map(({ type, text }) => [type, text])).toEqual([['give', 'Priya']]);
  const name = (await getContact(first))?.name;
  expect((await givesOf(second)).map(({ text }) => text)).toEqual([name]);
  expect(await followUpsOf(first)).toEqual([]);
  expect(await introductionsAbout(second)).toHaveLength(1);
});

it('is not kept for somebody who is not there', async () => {
  const nobody = { byContactId: 'x', toContactId: null, toName: 'Ada', madeAt: '', outcome: '' };
  expect(await keepIntroduction(nobody, NOW)).toBeNull();
});
