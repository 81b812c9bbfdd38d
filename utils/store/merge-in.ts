import type { Table } from 'dexie';
import { canonicalJson } from '../model/canonical-json';
import type { Contact } from '../model/contact';
import type {
  Kept,
  KeptRecord,
  KeptTable,
  Presence,
  Things,
  ThingTable,
} from '../model/kept-record';
import { THING_TABLES, thingKey } from '../model/kept-record';
import type { Counts } from './counts';
import { addCounts } from './counts';
import type { KithDatabase } from './database';
import { deriveContact } from './derive-contact';
import type { ThingState } from './join-records';
import { isLive, joinThings, laterRow } from './join-records';

/** What a merge did: things that are otherwise than before, and by how much each table grew. */
export interface Merged {
  changed: number;
  counts: Counts;
}

type LatestTable = 'singles' | 'changes' | 'forgotten';

/**
 * Merges records into a database within the transaction that is open, and returns what that changed. The order and
 * number of times make no difference. Knows nothing of journal and canary: its callers look after those.
 */
export async function mergeIn(database: KithDatabase, records: KeptRecord[]): Promise<Merged> {
  const things = new Map<string, { table: ThingTable; id: string; state: ThingState }>();
  const add = (table: ThingTable, id: string, state: ThingState) => {
    const key = thingKey(table, id);
    const known = things.get(key);
    const joined = joinThings(table, known?.state ?? { row: null, presence: null }, state);
    things.set(key, { table, id, state: joined });
  };
  const latest: { table: LatestTable; row: Kept[LatestTable] }[] = [];

  for (const record of records) {
    if (isThing(record)) add(record.table, record.row.id, asThing(record.table, record.row));
    else if (record.table === 'trash') {
      const { table, row } = record.row;
      add(table, row.id, asThing(table, row as unknown as Things[ThingTable]));
    } else if (record.table === 'presence') {
      const [table, id] = splitKey(record.row.id);
      if (table) add(table, id, { row: null, presence: record.row });
    } else latest.push(record);
  }

  const merged: Merged = { changed: 0, counts: {} };
  for (const table of THING_TABLES) {
    const some = [...things.entries()].filter(([, thing]) => thing.table === table);
    if (some.length > 0) await mergeThings(database, table, some, merged);
  }
  for (const table of ['singles', 'changes', 'forgotten'] as const) {
    const rows = latest.filter((record) => record.table === table).map((record) => record.row);
    if (rows.length > 0) await mergeLatest(database, table, rows, merged);
  }
  return merged;
}

async function mergeThings(
  database: KithDatabase,
  table: ThingTable,
  incoming: [string, { id: string; state: ThingState }][],
  merged: Merged,
): Promise<void> {
  const rows: Table<Things[ThingTable], string, Things[ThingTable]> = database.table(table);
  const keys = incoming.map(([key]) => key);
  const [live, trashed, presences] = await Promise.all([
    rowsOf(
      rows,
      incoming.map(([, { id }]) => id),
    ),
    rowsOf<Kept['trash']>(database.table('trash'), keys),
    rowsOf<Presence>(database.table('presence'), keys),
  ]);
  const put: Things[ThingTable][] = [];
  const remove: string[] = [];
  const putTrash: Kept['trash'][] = [];
  const removeTrash: string[] = [];
  const putPresence: Presence[] = [];
  const count = (name: KeptTable, by: number) => {
    merged.counts = addCounts(merged.counts, { [name]: by });
  };
  for (const [index, [key, { id, state }]] of incoming.entries()) {
    const here: ThingState = {
      row: live[index] ?? (trashed[index]?.row as unknown as Things[ThingTable]) ?? null,
      presence: presences[index] ?? null,
    };
    const joined = joinThings(table, here, state);
    if (isSame(joined, here)) continue;
    merged.changed += 1;
    if (joined.presence) {
      putPresence.push(joined.presence);
      if (!presences[index]) count('presence', 1);
    }
    if (joined.row && isLive(joined)) {
      put.push(joined.row);
      if (!live[index]) count(table, 1);
    } else if (live[index]) {
      remove.push(id);
      count(table, -1);
    }
    if (joined.row && joined.presence && !isLive(joined)) {
      putTrash.push({
        id: key,
        table,
        row: joined.row as unknown as Kept['trash']['row'],
        updatedAt: joined.presence.updatedAt,
      });
      if (!trashed[index]) count('trash', 1);
    } else if (trashed[index]) {
      removeTrash.push(key);
      count('trash', -1);
    }
  }
  await rows.bulkPut(put);
  await rows.bulkDelete(remove);
  await database.trash.bulkPut(putTrash);
  await database.trash.bulkDelete(removeTrash);
  await database.presence.bulkPut(putPresence);
}

/**
 * The rows of these ids, in their order. Neighbours, as a backup has them, are read in one request, and so is that a table
 * has none of them: a request for each is what a restore or an archive of 130,000 rows would spend its time on.
 */
async function rowsOf<Row extends { id: string }>(
  table: Table<Row, string, Row>,
  ids: string[],
): Promise<(Row | undefined)[]> {
  const sorted = [...ids].sort();
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return [];
  const most = 2 * ids.length;
  const between = await table.where('id').between(first, last, true, true).limit(most).toArray();
  // Too many others lie between them.
  if (between.length === most) return table.bulkGet(ids);
  const byId = new Map(between.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

async function mergeLatest(
  database: KithDatabase,
  table: LatestTable,
  incoming: Kept[LatestTable][],
  merged: Merged,
): Promise<void> {
  const rows: Table<Kept[LatestTable], string, Kept[LatestTable]> = database.table(table);
  const byId = new Map<string, Kept[LatestTable]>();
  for (const row of incoming) {
    const known = byId.get(row.id);
    byId.set(row.id, known ? laterRow(known, row) : row);
  }
  const here = await rows.bulkGet([...byId.keys()]);
  const changed = [...byId.values()].flatMap((row, index) => {
    const known = here[index];
    const joined = known ? laterRow(known, row) : row;
    return known && canonicalJson(known) === canonicalJson(joined) ? [] : [joined];
  });
  await rows.bulkPut(changed);
  merged.changed += changed.length;
  const added = here.filter((row) => row === undefined).length;
  merged.counts = addCounts(merged.counts, { [table]: added });
}

function isSame(a: ThingState, b: ThingState): boolean {
  return isSameRow(a.row, b.row) && isSameRow(a.presence, b.presence);
}

function isSameRow(a: unknown, b: unknown): boolean {
  // Most rows of a restore are known, and a join then gives back the very one that was there.
  if (a === b) return true;
  return a !== null && b !== null && canonicalJson(a) === canonicalJson(b);
}

/** A contact's row follows from what is known of it, whatever a file says it looks like. */
function asThing(table: ThingTable, row: Things[ThingTable]): ThingState {
  return { row: table === 'contacts' ? deriveContact(row as Contact) : row, presence: null };
}

function isThing(
  record: KeptRecord,
): record is { [N in ThingTable]: { table: N; row: Things[N] } }[ThingTable] {
  return (THING_TABLES as string[]).includes(record.table);
}

function splitKey(key: string): [ThingTable | null, string] {
  const slash = key.indexOf('/');
  const table = key.slice(0, slash);
  const known = THING_TABLES.find((name) => name === table);
  return [known ?? null, key.slice(slash + 1)];
}
