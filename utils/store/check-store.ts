import type { Keeping } from '../model/keeping';
import type { KeptRecord } from '../model/kept-record';
import { KEPT_TABLES, keptSchemas } from '../model/kept-record';
import type { Counts } from './counts';
import { sumOf } from './counts';
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
  /** False when there are fewer rows than there were, or nobody knows how many there were. */
  complete: boolean;
  /** ISO 8601 UTC of the snapshot that was used, `null` when there was none. */
  snapshotAt: string | null;
}

/** Where the last healing is noted until the user has seen it. */
export const HEALING_KEY = 'healing';
const CHUNK = 250;
const BEAT_MS = 2000;
const MOST_BEATS = 60;

/**
 * Compares the database with the canary, and heals it from the newest valid snapshot and the journal when it is
 * behind or not the one that the canary knows. Runs on every open, before anything else may read.
 *
 * `deep` also counts the rows, which finds a database that lost only some of them; it reads no row. `onHealing` is told
 * the share done, 0 to 1, when there is something to heal.
 */
export async function checkStore(
  database: KithDatabase,
  keeping: Keeping,
  deep: boolean,
  onHealing: (done: number) => void = () => {},
): Promise<Healing | null> {
  if (await isSound(database, keeping, deep)) return null;
  // Another window may be healing it: waiting for that is no hanging, for a while.
  let beats = 0;
  const beat = setInterval(() => {
    beats += 1;
    if (beats < MOST_BEATS) onHealing(0);
  }, BEAT_MS);
  onHealing(0);
  return withHealingLock(async () => {
    clearInterval(beat);
    // The other one may have healed it by now.
    if (await isSound(database, keeping, deep)) return null;
    return heal(database, keeping, onHealing);
  }).finally(() => clearInterval(beat));
}

async function isSound(database: KithDatabase, keeping: Keeping, deep: boolean): Promise<boolean> {
  const { keyValue } = keeping;
  const { marker, outbox } = await readMarker(database);
  if (!marker) return false;
  const outboxKeys = outbox.map((row) => journalKey(marker.epoch, row.seq));
  const items = await keyValue.get([CANARY_KEY, ...outboxKeys]);
  const canary = canaryIn(items);
  // Another context may have committed between the two reads; the marker is always written first.
  if (canary && isBehind(marker, canary) && isBehind((await readMarker(database)).marker, canary)) {
    return false;
  }
  if (deep && !(await countsAgree(database, marker))) return false;
  // What a context wrote but died before journalling.
  for (const { seq, records } of outbox) {
    if (items[journalKey(marker.epoch, seq)] !== undefined) continue;
    await writeJournal(keyValue, { epoch: marker.epoch, seq, records }, sumOf(marker.counts));
  }
  if (!canary) await keyValue.set({ [CANARY_KEY]: canaryFor(marker) });
  return true;
}

async function readMarker(
  database: KithDatabase,
): Promise<{ marker: Marker | undefined; outbox: OutboxRow[] }> {
  const tables = [database.table('marker'), database.table('outbox')];
  return database.transaction('r', tables, async (tx) => ({
    marker: await tx.table<Marker, string>('marker').get('marker'),
    outbox: await tx.table<OutboxRow, number>('outbox').toArray(),
  }));
}

function isBehind(marker: Marker | undefined, canary: Canary): boolean {
  return !marker || marker.epoch !== canary.epoch || marker.seq < canary.seq;
}

function canaryFor(marker: Marker): Canary {
  return { epoch: marker.epoch, seq: marker.seq, rows: sumOf(marker.counts) };
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

async function heal(
  database: KithDatabase,
  keeping: Keeping,
  onHealing: (done: number) => void,
): Promise<Healing | null> {
  const { keyValue } = keeping;
  const journal = await readJournal(keyValue);
  const canary = canaryIn(await keyValue.get([CANARY_KEY]));
  const snapshot = await newestValidSnapshot(await keeping.files());
  const before = (await readMarker(database)).marker;

  const journalled = journal.flatMap((entry) => entry.records.filter(isKeptRecord));
  const records = [...(snapshot?.records ?? []), ...journalled];
  const changed = await mergeInChunks(database, records, onHealing);

  const after = await writeMarker(database);
  const rows = sumOf(after.counts);
  const isFirstStart = !canary && !snapshot && journal.length === 0 && rows === 0;
  // Only the canary was out of step: nothing was missing.
  const wasWhole = changed === 0 && before !== undefined && sumOf(before.counts) === rows;
  if (isFirstStart || wasWhole) {
    await keyValue.set({ [CANARY_KEY]: canaryFor(after) });
    return null;
  }
  const healing: Healing = {
    at: new Date().toISOString(),
    people: after.counts.contacts ?? 0,
    rows,
    complete: canary !== null && rows >= canary.rows,
    snapshotAt: snapshot?.at ?? null,
  };
  await keyValue.set({ [CANARY_KEY]: canaryFor(after), [HEALING_KEY]: healing });
  return healing;
}

/** A journal entry is the browser's word for what was written: one that is not whole must not stop the others. */
function isKeptRecord(record: unknown): record is KeptRecord {
  const { table, row } = (record ?? {}) as Partial<KeptRecord>;
  const schema = KEPT_TABLES.find((name) => name === table);
  const isWhole = schema !== undefined && keptSchemas[schema].safeParse(row).success;
  if (!isWhole) console.warn('An entry of the journal could not be used', table);
  return isWhole;
}

/** Merges records of any number, some hundred per transaction, with no journal of its own. */
async function mergeInChunks(
  database: KithDatabase,
  records: KeptRecord[],
  onHealing: (done: number) => void,
): Promise<number> {
  let changed = 0;
  const tables = KEPT_TABLES.map((name) => database.table(name));
  for (let start = 0; start < records.length; start += CHUNK) {
    const merged = await database.transaction('rw', tables, () =>
      mergeIn(database, records.slice(start, start + CHUNK)),
    );
    changed += merged.changed;
    onHealing(Math.min(1, (start + CHUNK) / records.length));
  }
  return changed;
}

/** Counts every table and writes the marker of a database that is whole again, in an epoch of its own. */
async function writeMarker(database: KithDatabase): Promise<Marker> {
  const tables = [...KEPT_TABLES, 'marker', 'outbox'].map((name) => database.table(name));
  return database.transaction('rw', tables, async (tx) => {
    const counts: Counts = {};
    for (const name of KEPT_TABLES) counts[name] = await tx.table(name).count();
    const marker: Marker = { key: 'marker', epoch: crypto.randomUUID(), seq: 0, counts };
    await tx.table<OutboxRow, number>('outbox').clear();
    await tx.table<Marker, string>('marker').put(marker);
    return marker;
  });
}

/** Two contexts must not heal at once; where there are no locks, the merge being idempotent has to do. */
async function withHealingLock<T>(work: () => Promise<T>): Promise<T> {
  if (typeof navigator === 'undefined' || !navigator.locks) return work();
  return navigator.locks.request('kith-healing', work) as Promise<T>;
}
