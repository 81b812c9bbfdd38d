import { browser } from '#imports';
import type { FirstLook } from '../model/first-look';
import { soundFirstLook } from '../model/first-look';
import type { LocalDate } from '../model/local-date';

/** In memory only: names of people are not written down once more. */
const KEY = 'firstLook';
/** The store's own word for how far it has come (`utils/store/journal.ts`). */
const CANARY_KEY = 'canary';

export async function keepFirstLook(look: FirstLook): Promise<void> {
  await browser.storage.session.set({ [KEY]: look });
}

/** What was worked out ahead (in this language), where nothing has changed since; `null` means: ask the store. */
export async function findFirstLook(day: LocalDate, language?: string): Promise<FirstLook | null> {
  const [session, local] = await Promise.all([
    browser.storage.session.get(KEY),
    browser.storage.local.get(CANARY_KEY),
  ]);
  const look = session[KEY] as FirstLook | undefined;
  const canary = local[CANARY_KEY] as { epoch: string; seq: number } | undefined;
  return soundFirstLook(look, canary, day, language);
}

/** Forgets it, until it is worked out anew. */
export async function dropFirstLook(): Promise<void> {
  await browser.storage.session.remove(KEY);
}
