import { browser } from '#imports';

/** Forgets what is kept for as long as the browser runs: what was read in which tab, what the panel should show. */
export async function clearSession(): Promise<void> {
  await browser.storage.session.clear();
}
