import { browser } from '#imports';

/** What came of asking a tab for its page. `value` is unchecked: it comes from the page's process. */
export type ScriptOutcome = { status: 'ran'; value: unknown } | { status: 'no-access' };

const SCRIPT = '/page-script.js';

/**
 * Runs the page script once in a tab, in the isolated world, where the page cannot see it. The browser allows it only
 * under `activeTab` or where the user allowed access to LinkedIn.
 */
export async function runPageScript(tabId: number): Promise<ScriptOutcome> {
  try {
    const [result] = await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
    return { status: 'ran', value: result?.result };
  } catch {
    // The browser's sentence differs by browser and version; the meaning is always that it may not run there.
    return { status: 'no-access' };
  }
}
