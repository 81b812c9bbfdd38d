import { browser } from '#imports';

/** The store's own word for how far it has come (`utils/store/journal.ts`). */
const CANARY_KEY = 'canary';

/** Which commit the store has come to; `undefined` before the first. */
export async function findCanary(): Promise<{ epoch: string; seq: number } | undefined> {
  const items = await browser.storage.local.get(CANARY_KEY);
  return items[CANARY_KEY] as { epoch: string; seq: number } | undefined;
}
