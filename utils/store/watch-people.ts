import type { ObservabilitySet } from 'dexie';
import { Dexie, RangeSet } from 'dexie';
import { db } from './database';

/** Tables whose rows belong to a contact and show in a list of people. */
const OWNED = ['touches', 'followUps', 'conversations'] as const;

/** More than this many at once are read anew with everybody else. */
const MOST_IDS = 500;

/** Whom a change is about; `everybody` when it was too much to name them. */
export type PeopleChange = { everybody: true } | { everybody: false; ids: string[] };

/**
 * Tells of every change to people, whichever window or worker wrote it, and about whom it is: a live query would have
 * to read all 30,000 again to find out. Dexie names the keys that a transaction wrote. Returns how to stop.
 */
export function watchPeople(onChange: (change: PeopleChange) => void): () => void {
  const listener = (parts: ObservabilitySet) => {
    const contacts = keysOf(parts, 'contacts');
    const owned = OWNED.map((table) => [table, keysOf(parts, table)] as const);
    const isMuch = [contacts, ...owned.map(([, keys]) => keys)].some((keys) => keys === null);
    if (isMuch) return onChange({ everybody: true });
    const touched = owned.filter(([, keys]) => keys && keys.length > 0);
    if (contacts?.length === 0 && touched.length === 0) return;
    void Promise.all(touched.map(([table, keys]) => ownersOf(table, keys ?? []))).then(
      // Each once: who is deleted goes with their touches, and stood twice in the list when they came back.
      (owners) => {
        const ids = new Set([...(contacts ?? []), ...owners.flat()]);
        onChange({ everybody: false, ids: [...ids] });
      },
      // The database went away in between: whoever reads it next is told so.
      () => onChange({ everybody: true }),
    );
  };
  Dexie.on('storagemutated', listener);
  return () => Dexie.on.storagemutated.unsubscribe(listener);
}

/** The ids of a table's rows that were written; `null` for whole ranges. */
function keysOf(parts: ObservabilitySet, table: string): string[] | null {
  const keys = new Set<string>();
  for (const index of ['', ':dels']) {
    const part = parts[`idb://${db.name}/${table}/${index}`];
    if (!part) continue;
    for (const { from, to } of RangeSet(part)) {
      if (from !== to || typeof from !== 'string' || keys.size > MOST_IDS) return null;
      keys.add(from);
    }
  }
  return [...keys];
}

/** Whose rows these are; a deleted one lies in the trash. */
async function ownersOf(table: (typeof OWNED)[number], ids: string[]): Promise<string[]> {
  const [rows, trashed] = await Promise.all([
    db.table<{ contactId: string }, string>(table).bulkGet(ids),
    db.trash.bulkGet(ids.map((id) => `${table}/${id}`)),
  ]);
  return [...rows, ...trashed.map((one) => one?.row as { contactId?: string } | undefined)].flatMap(
    (row) => (row?.contactId === undefined ? [] : [row.contactId]),
  );
}

/** Tells of every change to touches, without holding the keys of all that were read as a live query does. Returns how to stop. */
export function watchTouches(onChange: () => void): () => void {
  const prefix = `idb://${db.name}/touches/`;
  const listener = (parts: ObservabilitySet) => {
    if (Object.keys(parts).some((part) => part.startsWith(prefix))) onChange();
  };
  Dexie.on('storagemutated', listener);
  return () => Dexie.on.storagemutated.unsubscribe(listener);
}
