import type { KeptTable } from '../model/kept-record';
import { db } from './database';
import { writeJournal } from './journal';
import { keepingInUse } from './keeping-in-use';
import { Writer } from './writer';

/**
 * The one way to change what the store keeps: a strict transaction, then the journal and the canary, and only then a
 * return. A command that went round it could be lost with the database.
 *
 * `tables` are those that `work` reads or writes; inside it only the database may be awaited.
 */
export async function commit<T>(
  tables: KeptTable[],
  work: (tx: Writer) => Promise<T>,
  now: Date = new Date(),
): Promise<T> {
  const { keyValue } = keepingInUse();
  const scope = new Set<string>([...tables, 'presence', 'trash', 'marker', 'outbox']);
  const swept = [...journalled];
  const { result, entry } = await db.transaction('rw', [...scope], async () => {
    const writer = new Writer(now);
    const result = await work(writer);
    return { result, entry: await writer.finish(swept) };
  });
  if (entry) {
    const { rows, ...journalEntry } = entry;
    await writeJournal(keyValue, journalEntry, rows);
    journalled.add(entry.seq);
    for (const seq of swept) journalled.delete(seq);
  }
  return result;
}

/** Outbox rows of this context that have reached the journal; the next commit sweeps them away. */
const journalled = new Set<number>();
