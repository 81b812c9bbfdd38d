import { Dexie } from 'dexie';
import { browserKeeping } from '../../utils/browser/keeping';
import { db } from '../../utils/store/database';
import { keepIn } from '../../utils/store/keeping-in-use';
import { snapshotBeforeUpgrade } from '../../utils/store/snapshot-before-upgrade';
import { listSnapshots } from '../../utils/store/snapshots';

/** What was found of a database that may have been killed in the middle of an upgrade. */
export interface UpgradeVerdict {
  /** Kith's own number of versions, not IndexedDB's tenfold. */
  version: number;
  rows: number;
  /** Which versions the rows are of: this one alone, unless something is half done. */
  generations: number[];
  snapshots: number;
}

const ROWS = 4000;
const FIRST = 1000;

/** Says how the database stands, then upgrades it to the next version of a test's own until the browser is killed. */
export async function upgradeForEver(
  report: (found: UpgradeVerdict) => Promise<unknown>,
): Promise<void> {
  keepIn(browserKeeping);
  const isThere = (await indexedDB.databases()).some(({ name }) => name === db.name);
  if (!isThere) await fill();
  const found = await look();
  await report(found);
  for (let next = found.version + 1; ; next += 1) {
    await snapshotBeforeUpgrade(() => undefined);
    const newer = new Dexie(db.name, { chromeTransactionDurability: 'strict' });
    newer.version(found.version).stores(Object.fromEntries(db.tables.map(schemaOf)));
    newer
      .version(next)
      .stores({ contacts: `${db.contacts.schema.primKey.src}, generation` })
      .upgrade((tx) => tx.table('contacts').toCollection().modify({ generation: next }));
    await newer.open();
    newer.close();
  }
}

async function fill(): Promise<void> {
  const first = new Dexie(db.name, { chromeTransactionDurability: 'strict' });
  first.version(FIRST).stores(Object.fromEntries(db.tables.map(schemaOf)));
  await first.open();
  const people = Array.from({ length: ROWS }, (_, index) => ({
    id: `person-${String(index).padStart(5, '0')}`,
    generation: FIRST,
    about: 'I look after wind farms and the people who keep them turning. '.repeat(5),
  }));
  await first.table('contacts').bulkPut(people);
  await first
    .table('marker')
    .put({ key: 'marker', epoch: crypto.randomUUID(), seq: 1, counts: { contacts: ROWS } });
  first.close();
}

async function look(): Promise<UpgradeVerdict> {
  // With no version named, Dexie opens whatever is there and changes nothing.
  const there = new Dexie(db.name);
  await there.open();
  // Not `indexedDB.databases()`: after a kill that still names the version that did not come to be.
  const version = there.backendDB().version / 10;
  const rows = (await there.table('contacts').toArray()) as { generation: number }[];
  there.close();
  return {
    version,
    rows: rows.length,
    generations: [...new Set(rows.map(({ generation }) => generation))],
    snapshots: (await listSnapshots())?.length ?? 0,
  };
}

function schemaOf({ name, schema }: (typeof db.tables)[number]): [string, string] {
  return [name, schema.primKey.src];
}
