import type { KeptTable } from '../model/kept-record';
import { KEPT_TABLES } from '../model/kept-record';
import { db } from './database';

/** How many rows each table holds: kept in step by every commit, so that nothing is counted. */
export async function whatIsStored(): Promise<Record<KeptTable, number>> {
  const counts = (await db.marker.get('marker'))?.counts ?? {};
  return Object.fromEntries(KEPT_TABLES.map((table) => [table, counts[table] ?? 0])) as Record<
    KeptTable,
    number
  >;
}
