import type { Dexie } from 'dexie';
import type { FileDrawer } from '../model/keeping';
import type { KeptRecord, KeptTable } from '../model/kept-record';
import { KEPT_TABLES } from '../model/kept-record';
import type { LongWork } from '../model/long-work';
import { withCopyLock } from './copy-lock';
import { sumOf } from './counts';
import type { Marker } from './database';
import { db } from './database';
import { gzipText } from './gzip-text';
import { journalKeys, pruneJournal } from './journal';
import { keepingInUse } from './keeping-in-use';
import { asLines, eachPage, markerOf } from './read-everything';

/** A snapshot that was read and found whole. */
export interface Snapshot {
  /** ISO 8601 UTC. */
  at: string;
  records: KeptRecord[];
}

const KEPT_SNAPSHOTS = 5;
const MINUTES_BETWEEN = 15;
/** `<time>-<epoch>-<seq>-<SHA-256 of the bytes>`: what it holds and whether it is whole, without opening it. */
const NAME = /^snapshot-(\d{13})-([0-9a-f-]{36})-(\d+)-([0-9a-f]{64})\.jsonl\.gz$/;

/** Takes a snapshot when the newest is 15 minutes old and something has changed since; for the background's alarm. */
export async function snapshotIfDue(now: Date = new Date()): Promise<boolean> {
  const files = await keepingInUse().files();
  if (!files) return false;
  const newest = (await snapshotNames(files))[0];
  const marker = await db.marker.get('marker');
  if (!marker || marker.seq === 0) return false;
  if (newest && newest.epoch === marker.epoch && newest.seq >= marker.seq) return false;
  if (newest && now.getTime() - newest.time < MINUTES_BETWEEN * 60_000) return false;
  return (await takeSnapshot(now)) !== null;
}

/**
 * Writes everything to a file of its own, reads it back, and only then lets go of older ones and of the journal that
 * it covers. Returns how far it reaches; `null` where the browser has no private file system. A cancelled one throws
 * the signal's reason and leaves everything as it was.
 *
 * It is read page by page while others go on writing: what they write meanwhile is in the journal, which is kept, and
 * joined with it when it is ever needed.
 */
export async function takeSnapshot(
  now: Date = new Date(),
  work: LongWork = {},
): Promise<{ seq: number } | null> {
  const { keyValue, files: openFiles } = keepingInUse();
  const files = await openFiles();
  if (!files) return null;
  // One at a time: an older look at the store must not be written after a newer one.
  return withCopyLock(async () => {
    // The journal first: what is in it now is in the database too, and so in the snapshot.
    const journal = await journalKeys(keyValue);
    const marker = await writeSnapshot(files, db, KEPT_TABLES, now, work);
    const covered = journal.filter(
      (entry) => entry.epoch !== marker.epoch || entry.seq <= marker.seq,
    );
    await pruneJournal(keyValue, covered);
    for (const old of (await snapshotNames(files)).slice(KEPT_SNAPSHOTS))
      await files.remove(old.name);
    for (const tell of watchers) tell();
    return { seq: marker.seq };
  });
}

const watchers = new Set<() => void>();

/** Tells of every snapshot that this window or worker takes. Returns how to stop. */
export function watchSnapshots(onTaken: () => void): () => void {
  watchers.add(onTaken);
  return () => watchers.delete(onTaken);
}

/** True when there is a whole copy of the store as it stands at a marker. */
export async function isSnapshotOf(files: FileDrawer, marker: Marker): Promise<boolean> {
  const same = (await snapshotNames(files)).filter(
    ({ epoch, seq }) => epoch === marker.epoch && seq === marker.seq,
  );
  for (const { name, hash } of same) {
    if ((await sha256(await files.read(name))) === hash) return true;
  }
  return false;
}

/** Writes a snapshot of a database and reads it back; throws when it is not there as it should be. */
export async function writeSnapshot(
  files: FileDrawer,
  database: Dexie,
  tables: KeptTable[],
  now: Date,
  { onProgress, signal }: LongWork = {},
): Promise<Marker> {
  const marker = await markerOf(database);
  const all = Math.max(1, sumOf(marker.counts));
  let read = 0;
  const bytes = await gzipText((write) =>
    eachPage(database, tables, async (table, rows) => {
      signal?.throwIfAborted();
      read += rows.length;
      onProgress?.(Math.min(1, read / all));
      await write(asLines(table, rows, JSON.stringify));
    }),
  );
  const after = await markerOf(database);
  if (after.epoch !== marker.epoch) throw new Error('The store was replaced while it was copied.');
  // A copy of a store that has lost rows must not take the place of the copies that have them.
  if (after.seq === marker.seq && read < sumOf(after.counts)) {
    throw new Error('The store has fewer rows than it should have.');
  }
  const hash = await sha256(bytes);
  const name = `snapshot-${String(now.getTime()).padStart(13, '0')}-${marker.epoch}-${marker.seq}-${hash}.jsonl.gz`;
  await files.write(name, bytes);
  if ((await sha256(await files.read(name))) !== hash) {
    await files.remove(name);
    throw new Error('A snapshot could not be read back.');
  }
  return marker;
}

/** The newest snapshot that is whole; damaged ones are passed over. */
export async function newestValidSnapshot(files: FileDrawer | null): Promise<Snapshot | null> {
  if (!files) return null;
  for (const { name } of await snapshotNames(files)) {
    const snapshot = await readSnapshot(files, name);
    if (snapshot) return snapshot;
  }
  return null;
}

/** When each snapshot was taken (ISO 8601 UTC), newest first; `null` where the browser has no private file system. */
export async function listSnapshots(): Promise<string[] | null> {
  const files = await keepingInUse().files();
  return files && (await snapshotNames(files)).map(({ time }) => new Date(time).toISOString());
}

/** Removes every snapshot but the newest: for "forget for good". */
export async function dropOlderSnapshots(files: FileDrawer): Promise<void> {
  for (const { name } of (await snapshotNames(files)).slice(1)) await files.remove(name);
}

async function snapshotNames(files: FileDrawer) {
  return (await files.list())
    .flatMap((name) => {
      const match = NAME.exec(name);
      if (!match) return [];
      const [, time, epoch, seq, hash] = match as unknown as [
        string,
        string,
        string,
        string,
        string,
      ];
      return [{ name, time: Number(time), epoch, seq: Number(seq), hash }];
    })
    .sort((a, b) => b.time - a.time || b.seq - a.seq);
}

async function readSnapshot(files: FileDrawer, name: string): Promise<Snapshot | null> {
  const match = NAME.exec(name);
  if (!match) return null;
  try {
    const bytes = await files.read(name);
    if ((await sha256(bytes)) !== match[4]) return null;
    const text = await gunzip(bytes);
    const records = text.split('\n').flatMap((line) => (line ? [JSON.parse(line)] : []));
    return { at: new Date(Number(match[1])).toISOString(), records };
  } catch (error) {
    // A file that cannot be read is one that cannot be used; an older one may be whole.
    console.warn('A snapshot could not be read', error);
    return null;
  }
}

async function gunzip(bytes: Uint8Array): Promise<string> {
  const stream = new Blob([bytes as BlobPart])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes as BufferSource);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
