import type { Dexie, Table } from 'dexie';
import { canonicalJson } from '../model/canonical-json';
import type { KeptTable } from '../model/kept-record';
import { KEPT_TABLES } from '../model/kept-record';
import type { Counts } from './counts';
import { sumOf } from './counts';
import type { Marker } from './database';
import { db } from './database';

const ROWS_AT_ONCE = 1000;

/** Everything as one consistent view. */
export interface Everything {
  marker: Marker;
  /** Parts that joined are JSON Lines: a record per line, table by table, by id; equal stores give equal bytes. */
  lines: string[];
  counts: Counts;
}

/** Reads the whole store in one transaction; `onProgress` is told the share done, 0 to 1. */
export async function readEverything(onProgress?: (done: number) => void): Promise<Everything> {
  return readAllOf(db, KEPT_TABLES, canonicalJson, onProgress);
}

/** The same for a copy that only this Kith reads: not canonical, but writers wait a fraction of the time. */
export async function readForCopy(): Promise<Everything> {
  return readAllOf(db, KEPT_TABLES, JSON.stringify);
}

/** The same of another connection: one to a database before its upgrade has only some of the tables. */
export async function readAllOf(
  database: Dexie,
  names: KeptTable[],
  asLine: (record: unknown) => string,
  onProgress?: (done: number) => void,
): Promise<Everything> {
  return database.transaction('r', [...names, 'marker'], async () => {
    const marker = await database.table<Marker, string>('marker').get('marker');
    if (!marker) throw new Error('The store has no marker: it was not opened by openStore().');
    const all = sumOf(marker.counts);
    const lines: string[] = [];
    const counts: Counts = {};
    let read = 0;
    for (const table of names) {
      counts[table] = 0;
      let last: string | undefined;
      for (;;) {
        const rows = await rowsAfter(database.table(table), last);
        lines.push(rows.map((row) => `${asLine({ table, row })}\n`).join(''));
        counts[table] += rows.length;
        read += rows.length;
        if (all > 0) onProgress?.(Math.min(1, read / all));
        last = rows.at(-1)?.id;
        if (rows.length < ROWS_AT_ONCE) break;
      }
    }
    return { marker, lines, counts };
  });
}

/** A page of a table in the order of its ids. */
function rowsAfter(
  rows: Table<{ id: string }, string>,
  last: string | undefined,
): PromiseLike<{ id: string }[]> {
  const page = last === undefined ? rows.orderBy('id') : rows.where('id').above(last);
  return page.limit(ROWS_AT_ONCE).toArray();
}
