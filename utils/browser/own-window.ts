import { browser } from '#imports';

/** The id of the window in which the calling page is: needed before a click, to open the panel within it. */
export async function ownWindowId(): Promise<number | null> {
  return (await browser.windows.getCurrent()).id ?? null;
}
