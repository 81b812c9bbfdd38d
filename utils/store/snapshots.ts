import type { FileDrawer } from '../model/keeping';
import type { KeptRecord } from '../model/kept-record';
import type { Marker } from './database';
import { db } from './database';
import { pruneJournal, readJournal } from './journal';
import { keepingInUse } from './keeping-in-use';
import { readForCopy } from './read-everything';

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
 * it covers. Returns how far it reaches; `null` where the browser has no private file system.
 */
export async function takeSnapshot(now: Date = new Date()): Promise<{ seq: number } | null> {
  const keeping = keepingInUse();
  const { keyValue } = keeping;
  const files = await keeping.files();
  if (!files) return null;
  // The journal first: what is in it now is in the database too, and so in the snapshot.
  const journal = await readJournal(keyValue);
  const { marker, lines } = await readForCopy();
  await writeSnapshot(files, marker, lines, now);
  const covered = journal.filter(
    (entry) => entry.epoch !== marker.epoch || entry.seq <= marker.seq,
  );
  await pruneJournal(keyValue, covered);
  for (const old of (await snapshotNames(files)).slice(KEPT_SNAPSHOTS))
    await files.remove(old.name);
  return { seq: marker.seq };
}

/** Writes a snapshot and reads it back; throws when it is not there as it should be. */
export async function writeSnapshot(
  files: FileDrawer,
  marker: Marker,
  lines: string[],
  now: Date,
): Promise<void> {
  const bytes = await gzip(new Blob(lines));
  const name = `snapshot-${String(now.getTime()).padStart(13, '0')}-${marker.epoch}-${marker.seq}-${await sha256(bytes)}.jsonl.gz`;
  await files.write(name, bytes);
  const written = await readSnapshot(files, name);
  if (!written) throw new Error('A snapshot could not be read back.');
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

async function gzip(text: Blob): Promise<Uint8Array> {
  const stream = text.stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
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
