import { useEffect, useState } from 'react';
import type { WrittenTo } from '../../utils/store/progress-records';
import { writtenToSince } from '../../utils/store/progress-records';
import { watchTouches } from '../../utils/store/watch-people';

/**
 * Whom the user wrote to since `since` (ISO 8601 UTC), and again whenever a touch changes; `undefined` until it is read.
 * No live query: that would note the keys of thirty thousand touches, which takes longer than reading them.
 */
export function useWritten(since: string): WrittenTo[] | undefined {
  const [written, setWritten] = useState<WrittenTo[]>();
  useEffect(() => {
    let isCurrent = true;
    let isReading = false;
    let isStale = false;
    const read = async () => {
      isStale = true;
      if (isReading) return;
      isReading = true;
      // What changes while it is read is read once more, however often it changed.
      while (isStale && isCurrent) {
        isStale = false;
        const rows = await writtenToSince(since);
        if (isCurrent) setWritten(rows);
      }
      isReading = false;
    };
    const readOrFail = () =>
      void read().catch((error: unknown) => {
        // The page's own way of telling that the store cannot be read.
        setWritten(() => {
          throw error;
        });
      });
    const stop = watchTouches(readOrFail);
    readOrFail();
    return () => {
      isCurrent = false;
      stop();
    };
  }, [since]);
  return written;
}
