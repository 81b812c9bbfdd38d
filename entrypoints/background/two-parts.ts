import type { Jobs } from '../background-jobs/jobs';

/**
 * What the two scripts of the background hand to each other. Each is built by itself and has its own copy of every module,
 * so that what there must be only one of (the queue of the badge) lies here.
 */
interface TwoParts {
  jobs?: Jobs;
  refreshBadge?: (now?: Date) => Promise<void>;
}

const shared = globalThis as { kithBackground?: TwoParts };

/** What has been handed over in this worker so far. */
export function twoParts(): TwoParts {
  shared.kithBackground ??= {};
  return shared.kithBackground;
}
