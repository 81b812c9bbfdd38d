import { browser } from '#imports';
import type { ScriptName } from '../model/reading';
import type { PageRequest } from './isolated-world';

/** What came of asking a tab for its page. `value` is unchecked: it comes from the page's process. */
export type ScriptOutcome = { status: 'ran'; value: unknown } | { status: 'no-access' };

/** The script that chooses and those that may follow it: sdui, classic, details. */
const MOST_SCRIPTS = 4;
const NAMES: readonly ScriptName[] = ['sdui', 'classic', 'details', 'public', 'messages'];

/** The designs whose sections load while one scrolls. */
const LISTENED_TO: readonly ScriptName[] = ['sdui', 'classic'];

/** The runs that have not ended, by tab. */
const running = new Map<number, Promise<ScriptOutcome>>();

/**
 * Reads the page in a tab once, in the isolated world, where the page cannot see it. The browser allows it only under
 * `activeTab` or where the user allowed access to LinkedIn. Runs in one tab wait for each other: what is asked for
 * stands in a global that they share.
 */
export function runPageScript(tabId: number, request: PageRequest = {}): Promise<ScriptOutcome> {
  const before = running.get(tabId) ?? Promise.resolve();
  const run = before
    .then(() => runScripts(tabId, request))
    .finally(() => {
      if (running.get(tabId) === run) running.delete(tabId);
    });
  running.set(tabId, run);
  return run;
}

async function runScripts(tabId: number, request: PageRequest): Promise<ScriptOutcome> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      // Runs in the tab: it may use nothing but its argument.
      func: (wanted: PageRequest) => {
        (globalThis as { kithRequest?: PageRequest }).kithRequest = wanted;
      },
      args: [request],
    });
    let value = await runFile(tabId, '/page-script.js');
    let ran: ScriptName | null = null;
    for (let scripts = 1; scripts < MOST_SCRIPTS; scripts++) {
      const next = nextScript(value);
      // No conversation is open: the profile that the page may be was not asked for.
      if (!next || (request.conversation && next !== 'messages')) break;
      ran = next;
      value = await runFile(tabId, `/page-script-${next}.js`);
    }
    if (request.listen && ran !== null && LISTENED_TO.includes(ran) && isRead(value)) {
      await runFile(tabId, '/page-script-listen.js');
    }
    return { status: 'ran', value };
  } catch {
    // The browser's sentence differs by browser and version; the meaning is always that it may not run there.
    return { status: 'no-access' };
  }
}

async function runFile(
  tabId: number,
  file: '/page-script.js' | '/page-script-listen.js' | `/page-script-${ScriptName}.js`,
): Promise<unknown> {
  const [result] = await browser.scripting.executeScript({ target: { tabId }, files: [file] });
  return result?.result;
}

function isRead(value: unknown): boolean {
  return (value as { status?: unknown } | null | undefined)?.status === 'read';
}

/** The script that a value names; `null` for a reading, and for anything that is not one of ours. */
export function nextScript(value: unknown): ScriptName | null {
  const named = (value as { next?: unknown } | null | undefined)?.next;
  return NAMES.find((name) => name === named) ?? null;
}
