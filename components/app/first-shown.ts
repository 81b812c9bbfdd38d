/** Handed from the first script of a page to its module, which has its own copy of this: both are ours, in our own page. */
const shared = globalThis as { firstShown?: Promise<unknown> };

/**
 * Runs the first view of a page. `show` gives what it has found out, and whether it has put something on the screen;
 * whoever waits for `firstShown` goes on when that has been painted.
 */
export function showFirst<Found>(
  show: () => Promise<{ found: Found; isShown: boolean }>,
): Promise<Found | null> {
  const first = show()
    .then(async ({ found, isShown }) => {
      if (isShown) await painted();
      return found;
    })
    .catch((error: unknown) => {
      console.error('The first view could not be shown', error);
      return null;
    });
  shared.firstShown = first;
  return first;
}

/** What the first view found, once it has been painted; `null` where there is none or it failed. */
export function firstShown<Found>(): Promise<Found | null> {
  return (shared.firstShown ?? Promise.resolve(null)) as Promise<Found | null>;
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
