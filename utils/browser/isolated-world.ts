import { browser } from '#imports';
import type { HandOver, ProfileReading, Reading } from '../model/reading';

/** What the page scripts are asked for besides one look. */
export interface PageRequest {
  /** Go on reading while the user stays on this person. */
  listen?: boolean;
  /** Read the open conversation, and nothing else, also where the page is a profile. */
  conversation?: boolean;
  /** Which of several open conversations, from 0: the main pane first, then docked windows. */
  which?: number;
}

/** What page scripts of one tab share: globals of the isolated world, where the page cannot see them. */
interface IsolatedWorld {
  /** Set by the background before each run. */
  kithRequest?: PageRequest;
  kithStop?: () => void;
  /** Left by the script that read the page, for the script that listens. */
  kithReader?: ReaderOfPage;
}

/** How the page was read, and what came of it the first time. */
export interface ReaderOfPage {
  read: () => Reading | HandOver;
  first: Reading | HandOver;
}

/** What the background asked for before it ran this script. */
export function pageRequest(): PageRequest {
  return (globalThis as IsolatedWorld).kithRequest ?? {};
}

/** Leaves the reader to the script that listens, where the background asked for it; returns what was read. */
export function readPageOnce(read: ReaderOfPage['read']): Reading | HandOver {
  const first = read();
  if (pageRequest().listen) (globalThis as IsolatedWorld).kithReader = { read, first };
  return first;
}

/** The reader that was left, once; `null` where there is none: another document is there by now. */
export function takeReader(): ReaderOfPage | null {
  const world = globalThis as IsolatedWorld;
  const left = world.kithReader ?? null;
  world.kithReader = undefined;
  return left;
}

/** Ends the listening that an earlier run began, so that nobody is listened to twice. */
export function stopListening(): void {
  (globalThis as IsolatedWorld).kithStop?.();
}

/** Listens by `listen` and tells the background each reading; a later run can end it. */
export function tellBackground(
  listen: (onReading: (reading: ProfileReading) => void) => () => void,
): void {
  const stop = listen((reading) => {
    // After an update of the extension this script is an orphan and has nobody to tell: it ends.
    if (!browser.runtime?.id) return stop();
    browser.runtime.sendMessage({ type: 'kith:page-reading', reading }).catch(stop);
  });
  (globalThis as IsolatedWorld).kithStop = stop;
}
