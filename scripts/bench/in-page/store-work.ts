import { browserKeeping } from '../../../utils/browser/keeping';
import { ContactIndex } from '../../../utils/searching/contact-index';
import { changeAbout, everyContact } from '../../../utils/store/contacts';
import { db } from '../../../utils/store/database';
import { eraseEverything } from '../../../utils/store/erase-everything';
import { openStore } from '../../../utils/store/open-store';
import { personText } from '../../../utils/store/person-row';
import { readEverything } from '../../../utils/store/read-everything';
import { mergeRecords } from '../../../utils/store/restore';
import { moveToTrash } from '../../../utils/store/trash';
import { readBackup, writeBackup } from '../../../utils/transfer/backup';
import { putRaw, readRaw, saveRaw, writeRaw } from './raw-store';

let held: Record<string, unknown[]> = {};

/** What the bench has the store itself do, in the extension's own origin and database, with no screen before it. */
const work = {
  async open() {
    const state = await openStore(browserKeeping);
    if (state.status !== 'open') throw new Error(`The store is ${state.status}.`);
  },
  /** Times of saves until they are acknowledged, of the two writes that each cannot do without, of all its requests made raw; ms. */
  async save(runs: number): Promise<Record<'saves' | 'writes' | 'requests', number[]>> {
    const row = await db.contacts.toCollection().first();
    if (!row) throw new Error('There is nobody to change.');
    const times = { saves: [] as number[], writes: [] as number[], requests: [] as number[] };
    for (let run = 0; run < runs; run++) {
      const began = performance.now();
      await changeAbout(row.id, { note: `Met at the fair, hall ${run}.` });
      times.saves.push(performance.now() - began);
      times.writes.push(...(await putRaw(1, row)));
      times.requests.push(...(await saveRaw(1, row)));
    }
    return times;
  },
  /** Backup and restore of everything, and the same rows read and written raw; ms. */
  async backup() {
    const times = { backup: 0, read: 0, restore: 0, write: 0 };
    let began = performance.now();
    const bytes = await writeBackup(await readEverything());
    times.backup = performance.now() - began;
    began = performance.now();
    const raw = await readRaw();
    times.read = performance.now() - began;
    await eraseEverything();
    await work.open();
    began = performance.now();
    const read = await readBackup(bytes);
    if (read.status !== 'read') throw new Error(`The backup is ${read.status}.`);
    await mergeRecords(read.records);
    times.restore = performance.now() - began;
    times.write = await writeRaw(raw);
    return times;
  },
  /** Takes the rows that are there now into memory. */
  async holdRows(): Promise<void> {
    held = await readRaw();
  },
  /** The rows that were taken, written raw; ms. */
  async writeHeld(): Promise<number> {
    return writeRaw(held);
  },
  /** The search library alone on everybody: times of the searches, ms. */
  async search(queries: string[]): Promise<number[]> {
    const index = await ContactIndex.build(
      (await everyContact()).map((one) => personText(one, new Map())),
    );
    return queries.map((query) => {
      const began = performance.now();
      index.search(query);
      return performance.now() - began;
    });
  },
  /** Takes the newest contact away again, so that the same page can be saved once more. */
  async removeNewest(): Promise<void> {
    const newest = await db.contacts.orderBy('updatedAt').last();
    if (newest) await moveToTrash(newest.id);
  },
};

export type StoreWork = typeof work;
(globalThis as unknown as { kithWork: StoreWork }).kithWork = work;
