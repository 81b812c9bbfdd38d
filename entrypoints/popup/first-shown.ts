import type { OpenPage } from '../../utils/browser/open-page';
import type { Pending } from '../../utils/model/pending';

/** What the first view has already found out. */
export interface FirstShown {
  page: OpenPage | null;
  pending: Pending | undefined;
}

const NOTHING_SHOWN: FirstShown = { page: null, pending: undefined };

/** Handed from the first script of the popup to its module: both are ours, in our own page. */
const shared = globalThis as { firstShown?: Promise<FirstShown> };

/** Runs the first view; whoever waits for `firstShown` goes on when it has been painted. */
export function showFirst(show: () => Promise<FirstShown>): void {
  shared.firstShown = show()
    .then(async (found) => {
      if (found.pending) await painted();
      return found;
    })
    .catch((error: unknown) => {
      console.error('The first view could not be shown', error);
      return NOTHING_SHOWN;
    });
}

/** What was shown first; resolves when it has been painted. */
export function firstShown(): Promise<FirstShown> {
  return shared.firstShown ?? Promise.resolve(NOTHING_SHOWN);
}

/** Resolves when the browser has put the first view on the screen; where it does not paint, after a moment. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 150);
    const observer = new PerformanceObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe({ type: 'paint', buffered: true });
  });
}
