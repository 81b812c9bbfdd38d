import type { Keeping } from '../model/keeping';
import { localDateOf } from '../model/local-date';
import type { Phrase } from '../model/phrase';
import type { Healing } from './check-store';
import { checkStore, HEALING_KEY } from './check-store';
import type { KithDatabase } from './database';
import { db } from './database';
import { keepIn, keepingInUse } from './keeping-in-use';
import { snapshotBeforeUpgrade } from './snapshot-before-upgrade';

/** How the store stands; only when `open` may anything be shown as what the user has. */
export type StoreState =
  | { status: 'open'; healed: Healing | null; notice: Phrase | null }
  /** A newer Kith has written this database: it is left alone. */
  | { status: 'newer'; reason: Phrase }
  | { status: 'failed'; reason: Phrase };

export interface OpenOptions {
  /** Also count the rows. For the background and the panel; the popup has no time for it. */
  deep?: boolean;
  /** Called when a newer Kith needs this context out of the way; typed text is in the drafts, so reload the page. */
  onSuperseded?: () => void;
  /** Told the share done, 0 to 1, while a store that the browser lost is being put back. */
  onHealing?: (done: number) => void;
  /** A damaged database can hang for minutes without an error (reliability.md, M9). Healing may take longer. */
  withinMs?: number;
}

let deep = false;
let healed: Healing | null = null;
let onSuperseded: (() => void) | null = null;
let onHealing: (done: number) => void = () => {};
/** Told that long work goes on: the watchdog is for a browser that does not answer, not for one with much to copy. */
let onWorking: () => void = () => {};

/** Opens the store of this context: checks it against the canary and heals it first. Safe to call again. */
export async function openStore(keeping: Keeping, options: OpenOptions = {}): Promise<StoreState> {
  keepIn(keeping);
  deep = options.deep ?? false;
  onSuperseded = options.onSuperseded ?? null;
  const watchdog = watchFor(options.withinMs ?? 10_000);
  onWorking = watchdog.restart;
  onHealing = (done) => {
    watchdog.restart();
    options.onHealing?.(done);
  };
  try {
    return await Promise.race([opened(), watchdog.tooLate]);
  } finally {
    watchdog.stop();
  }
}

/** Resolves as failed when nothing is heard of the store for so long. */
function watchFor(milliseconds: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let giveUp: (state: StoreState) => void = () => {};
  const tooLate = new Promise<StoreState>((resolve) => {
    giveUp = resolve;
  });
  const stop = () => clearTimeout(timer);
  const restart = () => {
    stop();
    timer = setTimeout(
      () => giveUp({ status: 'failed', reason: { key: 'store.hangs' } }),
      milliseconds,
    );
  };
  restart();
  return { tooLate, restart, stop };
}

async function opened(): Promise<StoreState> {
  try {
    await openPatiently();
    return { status: 'open', healed, notice: healed && healingNotice(healed) };
  } catch (error) {
    if (isNamed(error, NEWER)) return { status: 'newer', reason: { key: 'store.newer' } };
    console.error('The store could not be opened', error);
    return { status: 'failed', reason: reasonFor(error) };
  }
}

/**
 * Chromium fails the first opening of damaged files, deletes them, and opens an empty database the next time: which is
 * then seen to be not ours, and healed.
 */
async function openPatiently(): Promise<void> {
  for (const milliseconds of PAUSES_MS) {
    try {
      await openOnce();
      return;
    } catch (error) {
      if (isNamed(error, NEWER)) throw error;
      console.warn('The store could not be opened; trying again', error);
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
    }
  }
  await openOnce();
}

async function openOnce(): Promise<void> {
  // Before Dexie looks: it opens a newer database without a word, and adds to it what it misses.
  const installed = db.isOpen() ? OURS : await installedVersion();
  if (installed >= OF_NEXT_VERSION) throw newerDatabase();
  if (installed > 0 && installed < OURS) await snapshotBeforeUpgrade(onWorking);
  await db.open();
}

const PAUSES_MS = [50, 300, 1500];

/** The one honest sentence about a healing. */
export function healingNotice({ people, complete, snapshotAt }: Healing): Phrase {
  if (complete) return { key: 'store.healed', values: { count: people } };
  return snapshotAt
    ? {
        key: 'store.healedFromSnapshot',
        values: { count: people, day: localDateOf(new Date(snapshotAt)) },
      }
    : { key: 'store.healedInPart', values: { count: people } };
}

/** The last healing that the user has not yet seen, whichever window it happened in. */
export async function unseenHealing(): Promise<Healing | null> {
  const items = await keepingInUse().keyValue.get([HEALING_KEY]);
  return (items[HEALING_KEY] as Healing | undefined) ?? null;
}

/** The user has read the notice. */
export async function dismissHealing(): Promise<void> {
  await keepingInUse().keyValue.remove([HEALING_KEY]);
}

const NEWER = 'NewerDatabase';
/** Dexie multiplies versions by ten. */
const OURS = db.verno * 10;
const OF_NEXT_VERSION = OURS + 10;

function newerDatabase(): Error {
  return Object.assign(new Error('The database is newer than this Kith.'), { name: NEWER });
}

async function installedVersion(): Promise<number> {
  const databases = await indexedDB.databases();
  const listed = databases.find(({ name }) => name === db.name)?.version ?? 0;
  // After a killed upgrade LevelDB's list names the version that did not come to be, until the database is opened: a
  // Kith that was put back would call its own database a newer one's.
  return listed >= OF_NEXT_VERSION ? versionAsOpened() : listed;
}

/** The version that the database really has, 0 when there is none; changes nothing. */
async function versionAsOpened(): Promise<number> {
  return new Promise((resolve, reject) => {
    // With no version named, whatever is there is opened as it is.
    const opening = indexedDB.open(db.name);
    opening.onsuccess = () => {
      const { version } = opening.result;
      opening.result.close();
      resolve(version);
    };
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () =>
      opening.error?.name === 'AbortError' ? resolve(0) : reject(opening.error);
  });
}

// Sticky: every opening of this connection goes through it, also one after the browser closed it.
db.on(
  'ready',
  async (vip) => {
    const database = vip as KithDatabase;
    // Also when it was made while this window was open, and Dexie opens it again by itself.
    if (database.backendDB().version >= OF_NEXT_VERSION) {
      throw newerDatabase();
    }
    healed = await checkStore(database, keepingInUse(), deep, onHealing);
  },
  true,
);

db.on('versionchange', ({ newVersion }) => {
  // Erased by another window: what is opened next is an empty store, and this context goes on with that.
  const isErased = newVersion === null;
  // Else for good: by default Dexie would open again and write rows of the old shape (reliability.md, M10).
  db.close({ disableAutoOpen: !isErased });
  onSuperseded?.();
});

function reasonFor(error: unknown): Phrase {
  if (isNamed(error, 'QuotaExceededError')) return { key: 'store.diskFull' };
  // Firefox with "never remember history" has no IndexedDB.
  if (isNamed(error, 'InvalidStateError') || isNamed(error, 'MissingAPIError')) {
    return { key: 'store.privateMode' };
  }
  return { key: 'store.cannotOpen' };
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && (error.name === name || error.message.includes(name));
}
