import { browser } from '#imports';

/** What came of asking a tab for its page. `value` is unchecked: it comes from the page's process. */
export type ScriptOutcome = { status: 'ran'; value: unknown } | { status: 'no-access' };

/** What the page script is asked for besides one look. */
export interface PageRequest {
  /** Go on reading while the user stays on this person. */
  listen?: boolean;
  /** Read the open conversation even where the page is a profile. */
  conversation?: boolean;
}

/**
 * Runs the page script once in a tab, in the isolated world, where the page cannot see it. The browser allows it only
 * under `activeTab` or where the user allowed access to LinkedIn.
 */
export async function runPageScript(
  tabId: number,
  request: PageRequest = {},
): Promise<ScriptOutcome> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      // Runs in the tab: it may use nothing but its argument.
      func: (wanted: PageRequest) => {
        (globalThis as { kithRequest?: PageRequest }).kithRequest = wanted;
      },
      args: [request],
    });
    const [result] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/page-script.js'],
    });
    return { status: 'ran', value: result?.result };
  } catch {
    // The browser's sentence differs by browser and version; the meaning is always that it may not run there.
    return { status: 'no-access' };
  }
}
