import type { KeptRecord } from '../model/kept-record';
import { KEPT_TABLES } from '../model/kept-record';
import type { LongWork } from '../model/long-work';
import { addCounts, sumOf } from './counts';
import { db } from './database';
import type { Canary } from './journal';
import { CANARY_KEY } from './journal';
import { keepingInUse } from './keeping-in-use';
import type { Merged } from './merge-in';
import { mergeIn } from './merge-in';
import { rewriteJournal } from './rewrite-journal';
import { takeSnapshot } from './snapshots';

export interface BulkOptions extends LongWork {
  /** Told the share of the closing copy that is done, 0 to 1, when all is merged. */
  onSecuring?: (done: number) => void;
}

export interface Restored {
  /**
   * `cancelled`: what was merged until then stays, and going on later does no harm; the background makes it safe with
   * its next snapshot.
   */
  status: 'restored' | 'cancelled';
  /** Things that are otherwise than before; 0 when everything was known. */
  changed: number;
}

/**
 * Records in one transaction, which each costs a write through to the disk, and those that are looked at and written at
 * once: the browser takes as many writes in one task of the page, 250 of them 30 ms.
 */
const CHUNK = 1000;
const PIECE = 100;

/**
 * Merges records (of a checked backup, or of another device) into the store: what both know is joined, nothing is
 * overwritten by something older, twice changes nothing. Not journalled record by record; instead it is called restored
 * only when a verified snapshot holds it all.
 */
export async function mergeRecords(
  records: KeptRecord[],
  { onProgress, onSecuring, signal }: BulkOptions = {},
): Promise<Restored> {
  let changed = 0;
  let done = 0;
  while (done < records.length && !signal?.aborted) {
    const chunk = records.slice(done, done + CHUNK);
    changed += await mergeUnsecured(chunk);
    done += chunk.length;
    onProgress?.(done / records.length);
  }
  const isSecure = changed === 0 || (await secureEverything({ onProgress: onSecuring, signal }));
  return { status: isSecure && done === records.length ? 'restored' : 'cancelled', changed };
}

/**
 * Puts all that the store holds into a verified snapshot, or where there is none into the journal. False when it was
 * cancelled: the background takes one at its next alarm.
 */
export async function secureEverything(work: LongWork = {}): Promise<boolean> {
  const { keyValue } = keepingInUse();
  try {
    work.signal?.throwIfAborted();
    if ((await takeSnapshot(new Date(), work)) === null) await rewriteJournal(keyValue);
    return true;
  } catch (error) {
    if (work.signal?.aborted) return false;
    throw error;
  }
}

/**
 * Merges some hundred records in one transaction; returns how many things are otherwise than before. They are safe
 * against losing the database only after `secureEverything`, which whoever merges must call when all is done.
 */
export async function mergeUnsecured(records: KeptRecord[]): Promise<number> {
  const { merged, canary } = await db.transaction('rw', [...KEPT_TABLES, 'marker'], async () => {
    const merged: Merged = { changed: 0, counts: {} };
    for (let start = 0; start < records.length; start += PIECE) {
      const { changed, counts } = await mergeIn(db, records.slice(start, start + PIECE));
      merged.changed += changed;
      merged.counts = addCounts(merged.counts, counts);
    }
    const marker = await db.marker.get('marker');
    if (!marker) throw new Error('The store has no marker: it was not opened by openStore().');
    const counts = addCounts(marker.counts, merged.counts);
    const seq = merged.changed > 0 ? marker.seq + 1 : marker.seq;
    if (merged.changed > 0) await db.marker.put({ ...marker, seq, counts });
    const canary: Canary = { epoch: marker.epoch, seq, rows: sumOf(counts) };
    return { merged, canary };
  });
  if (merged.changed > 0) await keepingInUse().keyValue.set({ [CANARY_KEY]: canary });
  return merged.changed;
}
