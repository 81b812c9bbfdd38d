import type { HandOver, ProfileReading, Reading } from '../model/reading';

/** At most one reading per this time while sections come in; a page that builds itself changes hundreds of times. */
const PAUSE_MS = 400;
/** And never more than this part of the time: on a page of great size a reading takes longer. */
const SHARE = 20;
/** Where nothing says that a section came (a feed of suggestions, a counter) one look is enough in this time … */
const QUIET_PAUSE_MS = 30_000;
/** … and in no more than this part of it. */
const QUIET_SHARE = 1000;
/**
 * Where the designs keep a section: keyed cards and their parts, and in the old design any card. The top card is no such
 * place: it is proven before anything else, and changes all the time.
 */
const PLACES = [
  '[componentkey*="profile.card.ref"]:not([componentkey$="Topcard"])',
  '[componentkey^="profileCards"]',
  '[id^="com.linkedin.sdui.profile.card.ref"]:not([id$="Topcard"])',
  '[data-testid^="profile_"]:not([data-testid^="profile_Topcard"])',
  'main section:not([componentkey])',
].join();
/** After this long without anything new, the page is left alone. */
const PATIENCE_MS = 30 * 60_000;

/** What the listener needs from its surroundings; tests give their own. */
export interface Surroundings {
  now: () => number;
  setTimer: (run: () => void, ms: number) => number;
  clearTimer: (timer: number) => void;
}

const BROWSER: Surroundings = {
  now: () => Date.now(),
  setTimer: (run, ms) => setTimeout(run, ms) as unknown as number,
  clearTimer: (timer) => clearTimeout(timer),
};

/**
 * Goes on reading while the user stays on the person who is open now, and hands over each reading that holds more than
 * the last. It reads once more at the beginning, soon after something came where a section may stand, and seldom after
 * anything else. `read` is the reader of the page's design, which does not change without a new document, and `first` what
 * it has just read; handing over says that it sees no such page at the moment. Identity is proven anew every time. Stops by
 * itself when the page proves anybody else, when the address leaves the person, when nothing is left to wait for, or after
 * half an hour. Returns what stops it.
 */
export function keepListening(
  page: Document,
  read: () => Reading | HandOver,
  first: Reading | HandOver,
  onReading: (reading: ProfileReading) => void,
  surroundings: Surroundings = BROWSER,
): () => void {
  const { now, setTimer, clearTimer } = surroundings;
  const until = now() + PATIENCE_MS;
  let seen = isProfile(first) ? contentsOf(first) : '';
  const person = isProfile(first) ? first.profile.url : null;
  let timer: number | null = null;
  let dueAt = Number.POSITIVE_INFINITY;
  let lastAt = now();
  let took = 0;
  const lookAt = (at: number) => {
    if (at >= dueAt) return;
    if (timer !== null) clearTimer(timer);
    dueAt = at;
    timer = setTimer(look, Math.max(0, at - now()));
  };
  const observer = new MutationObserver((changes) => {
    const soon = lastAt + Math.max(PAUSE_MS, took * SHARE);
    if (dueAt <= soon) return;
    const mayHaveCome = changes.some(mayBringSection);
    lookAt(mayHaveCome ? soon : lastAt + Math.max(QUIET_PAUSE_MS, took * QUIET_SHARE));
  });
  const stop = () => {
    observer.disconnect();
    if (timer !== null) clearTimer(timer);
    timer = null;
  };
  function look(): void {
    timer = null;
    dueAt = Number.POSITIVE_INFINITY;
    const startedAt = now();
    const reading = read();
    lastAt = now();
    took = lastAt - startedAt;
    // While it changes a page may prove nobody for a moment; somebody else is the end.
    if (('next' in reading || reading.status === 'still-loading') && now() < until) return;
    if (!isProfile(reading) || reading.profile.url !== person || now() >= until) {
      stop();
      return;
    }
    const contents = contentsOf(reading);
    if (contents === seen) return;
    seen = contents;
    onReading(reading);
    if (reading.notLoaded.length === 0) stop();
  }
  if (person !== null && isProfile(first) && first.notLoaded.length > 0) {
    observer.observe(page, { childList: true, subtree: true, characterData: true });
    // What came after that first reading and before this script did was seen by nobody.
    lookAt(lastAt + PAUSE_MS);
  }
  return stop;
}

/** Whether something came, or was filled in, where a section may stand. */
function mayBringSection({ target, addedNodes }: MutationRecord): boolean {
  const changed = target instanceof Element ? target : target.parentElement;
  if (changed?.closest(PLACES)) return true;
  return [...addedNodes].some(
    (node) => node instanceof Element && (node.matches(PLACES) || node.querySelector(PLACES)),
  );
}

function isProfile(reading: Reading | HandOver): reading is ProfileReading {
  return 'status' in reading && reading.status === 'read' && reading.kind !== 'conversation';
}

/** All that a reading says of the person, for telling whether anything is new. */
function contentsOf({ profile, notLoaded }: ProfileReading): string {
  return JSON.stringify([profile, notLoaded]);
}
