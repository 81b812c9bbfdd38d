import type { Dexie, Table } from 'dexie';
import { canonicalJson } from '../model/canonical-json';
import type { KeptTable } from '../model/kept-record';
import { KEPT_TABLES } from '../model/kept-record';
import type { LongWork } from '../model/long-work';
import type { Counts } from './counts';
import { sumOf } from './counts';
import type { Marker } from './database';
import { db } from './database';

/** About half a frame's worth of reading: the page that makes a copy stays responsive. */
const ROWS_AT_ONCE = 200;

/** Everything as one consistent view. */
export interface Everything {
  marker: Marker;
  /** Parts that joined are JSON Lines: a record per line, table by table, by id; equal stores give equal bytes. */
  lines: string[];
  counts: Counts;
}

/**
 * Reads the whole store in one transaction, so that what writes waits; throws the signal's reason when cancelled.
 * `onProgress` is told the share done, 0 to 1.
 */
export async function readEverything({ onProgress, signal }: LongWork = {}): Promise<Everything> {
  return db.transaction('r', [...KEPT_TABLES, 'marker'], async () => {
    const marker = await markerOf(db);
    const all = sumOf(marker.counts);
    const lines: string[] = [];
    const counts: Counts = Object.fromEntries(KEPT_TABLES.map((name) => [name, 0]));
    let read = 0;
    await eachPage(db, KEPT_TABLES, (table, rows) => {
      signal?.throwIfAborted();
      lines.push(asLines(table, rows, canonicalJson));
      counts[table] = (counts[table] ?? 0) + rows.length;
      read += rows.length;
      if (all > 0) onProgress?.(Math.min(1, read / all));
    });
    return { marker, lines, counts };
  });
}

/** Visits a database page by page, each table in the order of its ids. Outside a transaction others may write meanwhile. */
export async function eachPage(
  database: Dexie,
  names: KeptTable[],
  visit: (table: KeptTable, rows: { id: string }[]) => void | Promise<void>,
): Promise<void> {
  for (const table of names) {
    let rows = await rowsAfter(database.table(table), undefined);
    while (rows.length > 0) {
      const last = rows.at(-1)?.id;
      // The browser reads the next page while this one is worked on.
      const next = rows.length < ROWS_AT_ONCE ? [] : rowsAfter(database.table(table), last);
      // Where the visit fails, its failure is the one to tell of.
      if ('then' in next) next.then(undefined, () => undefined);
      await visit(table, rows);
      rows = await next;
    }
  }
}

/** Rows as JSON Lines, each record with its line end. */
export function asLines(
  table: KeptTable,
  rows: { id: string }[],
  asJson: (record: unknown) => string,
): string {
  return rows.map((row) => `${asJson({ table, row })}\n`).join('');
}

/** The marker of a database that `openStore` has opened once. */
export async function markerOf(database: Dexie): Promise<Marker> {
  const marker = await database.table<Marker, string>('marker').get('marker');
  if (!marker) throw new Error('The store has no marker: it was not opened by openStore().');
  return marker;
}

/** A page of a table in the order of its ids. */
function rowsAfter(
  rows: Table<{ id: string }, string>,
  last: string | undefined,
): PromiseLike<{ id: string }[]> {
  const page = last === undefined ? rows.orderBy('id') : rows.where('id').above(last);
  return page.limit(ROWS_AT_ONCE).toArray();
}
