import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { beforeEach, expect, it } from 'vitest';
import { db } from '../../../utils/store/database';
import { listExperiments, listLookBacks } from '../../../utils/store/look-backs';
import { openStore } from '../../../utils/store/open-store';
import { currentPurpose } from '../../../utils/store/purposes';
import { getSettings } from '../../../utils/store/settings';
import { freshStore } from '../../support/fresh-store';
import type { MemoryKeeping } from '../../support/memory-keeping';

/** The tables and indexes of version 1, as they were released: never to be changed. */
const VERSION_1 = {
  contacts: 'id, *aliases, sortName, updatedAt, createdAt, *about.tags, *about.personaIds',
  touches: 'id, [contactId+at], externalId, at, [dir+at]',
  followUps: 'id, contactId, [state+dueOn]',
  conversations: 'id, [contactId+startsAt], [state+startsAt]',
  introductions: 'id, byContactId, toContactId',
  gives: 'id, [contactId+at], at',
  drafts: 'id, contactId, updatedAt',
  posts: 'id, at',
  purposes: 'id, createdAt',
  personas: 'id, name',
  singles: 'id',
  presence: 'id, changeId',
  trash: 'id, updatedAt',
  changes: 'id, at',
  forgotten: 'id',
  marker: 'key',
  outbox: 'seq',
};
type Rows = Record<keyof typeof VERSION_1, { id: string }[]>;
/** Rows as version 1 wrote them, frozen. */
const rows = JSON.parse(readFileSync('tests/store/upgrades/1.rows.json', 'utf8')) as Rows;

let keeping: MemoryKeeping;
beforeEach(async () => {
  keeping = await freshStore();
  await db.delete({ disableAutoOpen: false });
  const old = new Dexie('kith');
  old.version(1).stores(VERSION_1);
  await old.open();
  for (const [table, all] of Object.entries(rows)) await old.table(table).bulkPut(all);
  old.close();
});

it('keeps every row of version 1 as it was, and has two empty tables more', async () => {
  expect(await openStore(keeping)).toMatchObject({ status: 'open' });

  for (const [table, all] of Object.entries(rows)) {
    if (table === 'marker' || table === 'outbox') continue;
    expect(await db.table(table).toArray(), table).toEqual(all);
  }
  expect(await listLookBacks()).toEqual([]);
  expect(await listExperiments()).toEqual([]);
});

it('gives what version 1 did not know its first value', async () => {
  await openStore(keeping);

  expect(await currentPurpose()).toMatchObject({ why: 'I want to move into energy', roleWhy: '' });
  expect(await getSettings()).toMatchObject({ theme: 'dark', pausedUntil: null });
});
