import { canonicalJson } from '../model/canonical-json';
import type { FileDrawer } from '../model/keeping';
import type { KeptRecord } from '../model/kept-record';
import { KEPT_TABLES } from '../model/kept-record';
import type { Marker } from './database';
import { db } from './database';
import { pruneJournal, readJournal } from './journal';
import { keepingInUse } from './keeping-in-use';

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
const ROWS_AT_ONCE = 1000;

/** Takes a snapshot when the newest is 15 minutes old and something has changed since; for the background's alarm. */
export async function snapshotIfDue(now: Date = new Date()): Promise<boolean> {
  const files = await keepingInUse().files();
  if (!files) return false;
  const newest = (await snapshotNames(files))[0];
  const marker = await db.marker.get('marker');
  if (!marker || marker.seq === 0) return false;
  if (newest && newest.epoch === marker.epoch && newest.seq >= marker.seq) return false;
  if (newest && now.getTime() - newest.time < MINUTES_BETWEEN * 60_000) return false;
  return takeSnapshot(now);
}

/**
 * Writes everything to a file of its own, reads it back, and only then lets go of older ones and of the journal that
 * it covers. False where the browser has no private file system.
 */
export async function takeSnapshot(now: Date = new Date()): Promise<boolean> {
  const keeping = keepingInUse();
  const { keyValue } = keeping;
  const files = await keeping.files();
  if (!files) return false;
  // The journal first: what is in it now is in the database too, and so in the snapshot.
  const journal = await readJournal(keyValue);
  const { marker, lines } = await readEverything();
  const bytes = await gzip(lines);
  const name = `snapshot-${String(now.getTime()).padStart(13, '0')}-${marker.epoch}-${marker.seq}-${await sha256(bytes)}.jsonl.gz`;
  await files.write(name, bytes);
  const written = await readSnapshot(files, name);
  if (!written) throw new Error('A snapshot could not be read back.');
  const covered = journal.filter(
    (entry) => entry.epoch !== marker.epoch || entry.seq <= marker.seq,
  );
  await pruneJournal(keyValue, covered);
  for (const old of (await snapshotNames(files)).slice(KEPT_SNAPSHOTS))
    await files.remove(old.name);
  return true;
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

/** One consistent view of everything, as lines of JSON. */
async function readEverything(): Promise<{ marker: Marker; lines: Blob }> {
  const tables = [...KEPT_TABLES, 'marker'];
  return db.transaction('r', tables, async () => {
    const marker = await db.marker.get('marker');
    if (!marker) throw new Error('The store has no marker: it was not opened by openStore().');
    const parts: string[] = [];
    for (const table of KEPT_TABLES) {
      let last: string | undefined;
      for (;;) {
        const rows = await rowsAfter(table, last);
        parts.push(rows.map((row) => `${canonicalJson({ table, row })}\n`).join(''));
        last = rows.at(-1)?.id;
        if (rows.length < ROWS_AT_ONCE) break;
      }
    }
    return { marker, lines: new Blob(parts) };
  });
}

/** A page of a table in the order of its ids. */
function rowsAfter(table: string, last: string | undefined): PromiseLike<{ id: string }[]> {
  const rows = db.table<{ id: string }, string>(table);
  const page = last === undefined ? rows.orderBy('id') : rows.where('id').above(last);
  return page.limit(ROWS_AT_ONCE).toArray();
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
