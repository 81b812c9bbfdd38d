import type { Things, ThingTable } from '../model/kept-record';
import { commit } from './commit';
import { db } from './database';

/** A thing without what the store adds; with an id where the caller chose one. */
export type NewThing<N extends ThingTable> = Omit<Things[N], 'id' | 'createdAt' | 'updatedAt'> & {
  id?: string;
};

type PlainTable = Exclude<ThingTable, 'contacts'>;

/** Adds a thing of a table without rules of its own. */
export async function addThing<N extends PlainTable>(
  table: N,
  thing: NewThing<N>,
  now: Date,
): Promise<Things[N]> {
  const stamp = now.toISOString();
  const row = { ...thing, id: thing.id ?? crypto.randomUUID(), createdAt: stamp, updatedAt: stamp };
  return commit([table], (tx) => tx.put(table, row as unknown as Things[N]), now);
}

/** Changes a thing; `null` when it is not there. */
export async function changeThing<N extends PlainTable>(
  table: N,
  id: string,
  change: Partial<Things[N]>,
  now: Date,
): Promise<Things[N] | null> {
  return commit(
    [table],
    async (tx) => {
      const row = await db.table<Things[N], string>(table).get(id);
      return row ? tx.put(table, { ...row, ...change, id }) : null;
    },
    now,
  );
}

/** Moves a thing to the trash; false when it is not there. */
export async function removeThing(table: PlainTable, id: string, now: Date): Promise<boolean> {
  return commit(
    [table],
    async (tx) => {
      const row = await db.table<Things[PlainTable], string>(table).get(id);
      if (!row) return false;
      await tx.trash(table, row, null);
      return true;
    },
    now,
  );
}
