import { expect, it } from 'vitest';
import { db } from '../../utils/store/database';
import { knownEverybody, readEverybody } from '../../utils/store/everybody';
import { saveReading } from '../../utils/store/save-reading';
import { logTouch } from '../../utils/store/touches';
import { readingOf } from '../support/build-reading';
import { freshStore } from '../support/fresh-store';

const MONDAY = new Date('2026-05-04T10:00:00.000Z');

async function fill(count: number): Promise<string> {
  await freshStore();
  const saved = await saveReading(readingOf('ada', { name: 'Ada' }), { now: MONDAY });
  const id = saved.status === 'refused' ? '' : saved.contactId;
  const ada = await db.contacts.get(id);
  if (!ada) throw new Error('Ada was not saved.');
  await db.contacts.bulkAdd(
    Array.from({ length: count }, (_, index) => ({
      ...ada,
      id: `other-${index}`,
      name: `Other ${index}`,
      aliases: [],
    })),
  );
  return id;
}

it('reads everybody, whoever is on which page, and what was sent with the name it went to', async () => {
  const ada = await fill(320);
  await logTouch(
    {
      contactId: ada,
      type: 'message',
      dir: 'out',
      at: MONDAY.toISOString(),
      kind: 'question',
      channel: 'message',
      text: 'Hello Ada',
      facts: [],
      answer: null,
      source: 'you',
      externalId: null,
    },
    MONDAY,
  );

  const read = await readEverybody(async () => true);

  expect(new Set(read?.contacts.map(({ id }) => id)).size).toBe(321);
  expect(read?.sent).toEqual([{ date: '2026-05-04', to: 'Ada', text: 'Hello Ada' }]);
});

it('stops where it is no longer wanted', async () => {
  await fill(320);
  let asked = 0;

  const read = await readEverybody(async () => {
    asked += 1;
    return asked < 3;
  });

  expect(read).toBeNull();
  expect(asked).toBe(3);
});

it('reads nobody again for the next draft, and everybody once somebody is new', async () => {
  await fill(320);
  let asked = 0;
  const rest = async () => {
    asked += 1;
    return true;
  };
  const first = await knownEverybody(rest);
  const asksOfOne = asked;
  expect(asksOfOne).toBeGreaterThan(1);

  expect(await knownEverybody(rest)).toBe(first);
  expect(asked).toBe(asksOfOne);

  await saveReading(readingOf('grace', { name: 'Grace' }));
  const second = await knownEverybody(rest);
  expect(second?.contacts.map(({ name }) => name)).toContain('Grace');
});
