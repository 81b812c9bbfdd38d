import type { Table } from 'dexie';
import { canonicalJson } from '../model/canonical-json';
import type { Kept, KeptRecord, Presence, Things, ThingTable } from '../model/kept-record';
import { THING_TABLES, thingKey } from '../model/kept-record';
import type { KithDatabase } from './database';
import type { ThingState } from './join-records';
import { isLive, joinThings, laterRow } from './join-records';

type LatestTable = 'singles' | 'changes' | 'forgotten';

/**
 * Merges records into a database within the transaction that is open, and returns how many things it changed. The order
 * and number of times make no difference. Knows nothing of journal and canary: its callers look after those.
 */
export async function mergeIn(database: KithDatabase, records: KeptRecord[]): Promise<number> {
  const things = new Map<string, { table: ThingTable; id: string; state: ThingState }>();
  const add = (table: ThingTable, id: string, state: ThingState) => {
    const key = thingKey(table, id);
    const known = things.get(key);
    const joined = joinThings(table, known?.state ?? { row: null, presence: null }, state);
    things.set(key, { table, id, state: joined });
  };
  const latest: { table: LatestTable; row: Kept[LatestTable] }[] = [];

  for (const record of records) {
    if (isThing(record)) add(record.table, record.row.id, { row: record.row, presence: null });
    else if (record.table === 'trash') {
      const { table, row } = record.row;
      add(table, row.id, { row: row as unknown as Things[ThingTable], presence: null });
    } else if (record.table === 'presence') {
      const [table, id] = splitKey(record.row.id);
      if (table) add(table, id, { row: null, presence: record.row });
    } else latest.push(record);
  }

  let changed = 0;
  for (const table of THING_TABLES) {
    const some = [...things.entries()].filter(([, thing]) => thing.table === table);
    if (some.length > 0) changed += await mergeThings(database, table, some);
  }
  for (const table of ['singles', 'changes', 'forgotten'] as const) {
    const rows = latest.filter((record) => record.table === table).map((record) => record.row);
    if (rows.length > 0) changed += await mergeLatest(database, table, rows);
  }
  return changed;
}

async function mergeThings(
  database: KithDatabase,
  table: ThingTable,
  incoming: [string, { id: string; state: ThingState }][],
): Promise<number> {
  const rows: Table<Things[ThingTable], string, Things[ThingTable]> = database.table(table);
  const keys = incoming.map(([key]) => key);
  const [live, trashed, presences] = await Promise.all([
    rows.bulkGet(incoming.map(([, { id }]) => id)),
    database.trash.bulkGet(keys),
    database.presence.bulkGet(keys),
  ]);
  const put: Things[ThingTable][] = [];
  const remove: string[] = [];
  const putTrash: Kept['trash'][] = [];
  const removeTrash: string[] = [];
  const putPresence: Presence[] = [];
  let changed = 0;
  for (const [index, [key, { id, state }]] of incoming.entries()) {
    const here: ThingState = {
      row: live[index] ?? (trashed[index]?.row as unknown as Things[ThingTable]) ?? null,
      presence: presences[index] ?? null,
    };
    const joined = joinThings(table, here, state);
    if (isSame(joined, here)) continue;
    changed += 1;
    if (joined.presence) putPresence.push(joined.presence);
    if (joined.row && isLive(joined)) put.push(joined.row);
    else if (live[index]) remove.push(id);
    if (joined.row && joined.presence && !isLive(joined)) {
      putTrash.push({
        id: key,
        table,
        row: joined.row as unknown as Kept['trash']['row'],
        updatedAt: joined.presence.updatedAt,
      });
    } else if (trashed[index]) removeTrash.push(key);
  }
  await rows.bulkPut(put);
  await rows.bulkDelete(remove);
  await database.trash.bulkPut(putTrash);
  await database.trash.bulkDelete(removeTrash);
  await database.presence.bulkPut(putPresence);
  return changed;
}

async function mergeLatest(
  database: KithDatabase,
  table: LatestTable,
  incoming: Kept[LatestTable][],
): Promise<number> {
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
  return changed.length;
}

function isSame(a: ThingState, b: ThingState): boolean {
  return (
    canonicalJson(a.row) === canonicalJson(b.row) &&
    canonicalJson(a.presence) === canonicalJson(b.presence)
  );
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
