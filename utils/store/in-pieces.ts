import type { LongWork } from '../model/long-work';

/** People changed in one commit: few enough that others may write in between, and that a journal entry stays small. */
export const PEOPLE_AT_ONCE = 100;

/** Works through a list some at a time; false when it was cancelled before the end. */
export async function inPieces<T>(
  items: T[],
  { onProgress, signal }: LongWork,
  work: (piece: T[], index: number) => Promise<void>,
): Promise<boolean> {
  for (let start = 0; start < items.length; start += PEOPLE_AT_ONCE) {
    if (signal?.aborted) return false;
    await work(items.slice(start, start + PEOPLE_AT_ONCE), start / PEOPLE_AT_ONCE);
    onProgress?.(Math.min(1, (start + PEOPLE_AT_ONCE) / items.length));
  }
  return true;
}

/** The id of a part of a change that is too large for one row; its parts sort after it. */
export function partIdOf(changeId: string, index: number): string {
  return `${changeId}/${String(index).padStart(6, '0')}`;
}

/** True for a part of a larger change: it is undone with it and never listed. */
export function isPart(changeId: string): boolean {
  return changeId.includes('/');
}
