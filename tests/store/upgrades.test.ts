import { existsSync } from 'node:fs';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { getContact } from '../../utils/store/contacts';
import { db } from '../../utils/store/database';
import { openStore } from '../../utils/store/open-store';
import { saveReading } from '../../utils/store/save-reading';
import { newestValidSnapshot } from '../../utils/store/snapshots';
import { readingOf } from '../support/build-reading';
import { freshStore } from '../support/fresh-store';
import type { MemoryKeeping } from '../support/memory-keeping';

let keeping: MemoryKeeping;
beforeEach(async () => {
  keeping = await freshStore();
});

describe('upgrades', () => {
  it('each have a test of their own on frozen rows: tests/store/upgrades/<version>.test.ts', () => {
    const versions = (db as unknown as { _versions: { _cfg: { version: number } }[] })._versions;
    const released = versions.map(({ _cfg }) => _cfg.version).filter((version) => version > 1);
    const untested = released.filter((v) => !existsSync(`tests/store/upgrades/${v}.test.ts`));
    expect(versions.length).toBeGreaterThan(0);
    expect(untested).toEqual([]);
  });

  it('are preceded by a snapshot of what was there', async () => {
    const saved = await saveReading(readingOf('ada', { name: 'Ada' }));
    const contactId = saved.status === 'refused' ? '' : saved.contactId;
    await asOlderVersion();

    expect(await openStore(keeping)).toMatchObject({ status: 'open', healed: null });

    expect((await getContact(contactId))?.name).toBe('Ada');
    const snapshot = await newestValidSnapshot(await keeping.files());
    expect(snapshot?.records).toMatchObject([{ table: 'contacts', row: { id: contactId } }]);
  });
});

/** The same rows in a database with an older version number, as before an update of Kith. */
async function asOlderVersion(): Promise<void> {
  const rows = await Promise.all(
    db.tables.map(async ({ name }) => [name, await db.table(name).toArray()] as const),
  );
  const stores = Object.fromEntries(
    db.tables.map(({ name, schema }) => [name, schema.primKey.src]),
  );
  await db.delete({ disableAutoOpen: false });
  const old = new Dexie('kith');
  old.version(0.5).stores(stores);
  await old.open();
  for (const [name, all] of rows) await old.table(name).bulkPut(all);
  old.close();
}
