/**
 * One copy of the store at a time, whichever window or worker makes it: erasing and forgetting wait for a snapshot that
 * is under way, which would otherwise be written after them with what they removed. Where there are no locks, the work
 * is done all the same.
 */
export async function withCopyLock<T>(work: () => Promise<T>): Promise<T> {
  if (typeof navigator === 'undefined' || !navigator.locks) return work();
  return navigator.locks.request('kith-copy', work) as Promise<T>;
}
