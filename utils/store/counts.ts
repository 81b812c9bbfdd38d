/** Rows per table. */
export type Counts = Record<string, number>;

/** Two counts as one, table by table. */
export function addCounts(counts: Counts, by: Counts): Counts {
  const sums = { ...counts };
  for (const [table, number] of Object.entries(by)) sums[table] = (sums[table] ?? 0) + number;
  return sums;
}

/** Rows of all tables. */
export function sumOf(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
