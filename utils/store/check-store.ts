import type { Keeping } from '../model/keeping';
import type { KeptRecord } from '../model/kept-record';
import { KEPT_TABLES } from '../model/kept-record';
import type { KithDatabase, Marker, OutboxRow } from './database';
import type { Canary } from './journal';
import { CANARY_KEY, canaryIn, journalKey, readJournal, writeJournal } from './journal';
import { mergeIn } from './merge-in';
import { newestValidSnapshot } from './snapshots';

/** What was put back after the browser lost the database, for one honest notice. */
export interface Healing {
  /** ISO 8601 UTC. */
  at: string;
  people: number;
  /** Rows of all tables. */
  rows: number;
  /** True when the journal was lost too, so that saves since the snapshot of this instant may be missing. */
  journalLost: boolean;
  snapshotAt: string | null;
}

/** Where the last healing is noted until the user has seen it. */
export const HEALING_KEY = 'healing';
const CHUNK = 500;

/**
 * Compares the database with the canary, and heals it from the newest valid snapshot and the journal when it is
 * behind or not the one that the canary knows. Runs on every open, before anything else may read.
 *
 * `deep` also counts the rows, which finds a database that lost only some of them; it reads no row.
 */
export async function checkStore(
  database: KithDatabase,
  keeping: Keeping,
  deep: boolean,
): Promise<Healing | null> {
  if (await isSound(database, keeping, deep)) return null;
  return withHealingLock(async () => {
    // Another window may have healed it while this one waited.
    if (await isSound(database, keeping, deep)) return null;
    return heal(database, keeping);
  });
}

async function isSound(database: KithDatabase, keeping: Keeping, deep: boolean): Promise<boolean> {
  const [marker, outbox] = await database.transaction(
    'r',
    [database.table('marker'), database.table('outbox')],
    (tx) =>
      Promise.all([
        tx.table<Marker, string>('marker').get('marker'),
        tx.table<OutboxRow, number>('outbox').toArray(),
      ]),
  );
  const { keyValue } = keeping;
  if (!marker) return false;
  const outboxKeys = outbox.map((row) => journalKey(marker.epoch, row.seq));
  const items = await keyValue.get([CANARY_KEY, ...outboxKeys]);
  const canary = canaryIn(items);
  if (canary && (canary.epoch !== marker.epoch || canary.seq > marker.seq)) return false;
  if (deep && !(await countsAgree(database, marker))) return false;
  // What a context wrote but died before journalling.
  for (const row of outbox) {
    if (items[journalKey(marker.epoch, row.seq)] === undefined) {
      await writeJournal(keyValue, { epoch: marker.epoch, seq: row.seq, records: row.records });
    }
  }
  if (!canary || canary.seq < marker.seq) {
    await keyValue.set({
      [CANARY_KEY]: { epoch: marker.epoch, seq: marker.seq } satisfies Canary,
    });
  }
  return true;
}

async function countsAgree(database: KithDatabase, marker: Marker): Promise<boolean> {
  const tables = KEPT_TABLES.map((name) => database.table(name));
  // One transaction, with the marker read in it again: another context may be writing.
  return database.transaction('r', [...tables, database.table('marker')], async (tx) => {
    const now = (await tx.table<Marker, string>('marker').get('marker')) ?? marker;
    for (const name of KEPT_TABLES) {
      if ((await tx.table(name).count()) !== (now.counts[name] ?? 0)) return false;
    }
    return true;
  });
}

async function heal(database: KithDatabase, keeping: Keeping): Promise<Healing | null> {
  const journal = await readJournal(keeping.keyValue);
  const canary = canaryIn(await keeping.keyValue.get([CANARY_KEY]));
  const snapshot = await newestValidSnapshot(await keeping.files());
  const before = await database.table('contacts').count();

  if (snapshot) await mergeInChunks(database, snapshot.records);
  for (const entry of journal) await mergeInChunks(database, entry.records as KeptRecord[]);

  const epoch = crypto.randomUUID();
  const rows = await writeMarker(database, epoch);
  await keeping.keyValue.set({ [CANARY_KEY]: { epoch, seq: 0 } satisfies Canary });

  // A first start has nothing to heal.
  if (!canary && !snapshot && journal.length === 0 && before === 0) return null;
  const healing: Healing = {
    at: new Date().toISOString(),
    people: await database.table('contacts').count(),
    rows,
    journalLost: !canary && journal.length === 0,
    snapshotAt: snapshot?.at ?? null,
  };
  await keeping.keyValue.set({ [HEALING_KEY]: healing });
  return healing;
}

/** Merges records of any number, some hundred per transaction, with no journal of its own. */
async function mergeInChunks(database: KithDatabase, records: KeptRecord[]): Promise<void> {
  const tables = KEPT_TABLES.map((name) => database.table(name));
  for (let start = 0; start < records.length; start += CHUNK) {
    await database.transaction('rw', tables, () =>
      mergeIn(database, records.slice(start, start + CHUNK)),
    );
  }
}

/** Counts every table and writes the marker of a database that is whole again; returns the rows in all. */
async function writeMarker(database: KithDatabase, epoch: string): Promise<number> {
  const tables = [...KEPT_TABLES, 'marker', 'outbox'].map((name) => database.table(name));
  return database.transaction('rw', tables, async (tx) => {
    const counts: Marker['counts'] = {};
    for (const name of KEPT_TABLES) counts[name] = await tx.table(name).count();
    await tx.table<OutboxRow, number>('outbox').clear();
    await tx.table<Marker, string>('marker').put({ key: 'marker', epoch, seq: 0, counts });
    return Object.values(counts).reduce((sum, count) => sum + count, 0);
  });
}

/** Two contexts must not heal at once; where there are no locks, the merge being idempotent has to do. */
async function withHealingLock<T>(work: () => Promise<T>): Promise<T> {
  if (typeof navigator === 'undefined' || !navigator.locks) return work();
  return navigator.locks.request('kith-healing', work) as Promise<T>;
}
