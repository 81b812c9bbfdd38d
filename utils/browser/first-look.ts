import { browser } from '#imports';
import type { FirstLook } from '../model/first-look';
import { soundFirstLook } from '../model/first-look';
import type { LocalDate } from '../model/local-date';
import { findCanary } from './canary';

/** In memory only: names of people are not written down once more. */
const KEY = 'firstLook';

export async function keepFirstLook(look: FirstLook): Promise<void> {
  await browser.storage.session.set({ [KEY]: look });
}

/** What was worked out ahead (in this language), where nothing has changed since; `null` means: ask the store. */
export async function findFirstLook(day: LocalDate, language?: string): Promise<FirstLook | null> {
  const [session, canary] = await Promise.all([browser.storage.session.get(KEY), findCanary()]);
  const look = session[KEY] as FirstLook | undefined;
  return soundFirstLook(look, canary, day, language);
}

/** Forgets it, until it is worked out anew. */
export async function dropFirstLook(): Promise<void> {
  await browser.storage.session.remove(KEY);
}
