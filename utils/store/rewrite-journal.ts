import type { KeyValue } from '../model/keeping';
import { sumOf } from './counts';
import { journalKeys, pruneJournal, writeJournal } from './journal';
import { readEverything } from './read-everything';

/**
 * Puts one entry with everything in the place of all others: for browsers without a private file system, when the
 * journal must no longer hold somebody. Returns how far it reaches.
 */
export async function rewriteJournal(keyValue: KeyValue): Promise<{ seq: number }> {
  const old = await journalKeys(keyValue);
  const { marker, lines } = await readEverything();
  const records = lines
    .join('')
    .split('\n')
    .flatMap((line) => (line ? [JSON.parse(line)] : []));
  const { epoch, seq } = marker;
  await writeJournal(keyValue, { epoch, seq, records }, sumOf(marker.counts));
  const replaced = old.filter((entry) => entry.epoch !== epoch || entry.seq < seq);
  await pruneJournal(keyValue, replaced);
  return { seq };
}
