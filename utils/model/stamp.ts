/**
 * The instant to write on a change: now, but always later than what it replaces. Clocks go back and differ between
 * devices; without this a fresh change could lose against an older one when stores are merged.
 */
export function stampAfter(previous: string | undefined, now: Date): string {
  const stamp = now.toISOString();
  if (previous === undefined || stamp > previous) return stamp;
  return new Date(Date.parse(previous) + 1).toISOString();
}

/** The latest of some instants (ISO 8601 UTC); `''` of none. */
export function latest(stamps: Iterable<string>): string {
  let result = '';
  for (const stamp of stamps) if (stamp > result) result = stamp;
  return result;
}
