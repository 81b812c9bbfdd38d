import { browser } from '#imports';
import { isOwnPage } from './extension-pages';

/** The tab that the user has in front of them. `url` and `title` are `null` where Kith has no access to it. */
export interface OpenPage {
  tabId: number;
  windowId: number;
  url: string | null;
  title: string | null;
}

/** What is needed of a tab; the browsers' own types differ. */
interface Tab {
  id?: number;
  windowId?: number;
  url?: string;
  title?: string;
}

/**
 * The page beside the panel or under the popup: the active tab of this window. Where that is one of our own pages (the
 * panel opened in a tab, as Firefox may have to), the tab that was in front before it; `null` for a panel with the
 * options in front, which stands beside nobody's page.
 */
export async function findOpenPage(): Promise<OpenPage | null> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  const active = tabs.find((tab) => tab.active);
  if (active && !isOwnPage(active.url)) return toOpenPage(active);
  if (active && isBeside(active)) return null;
  const before = tabs
    .filter((tab) => !isOwnPage(tab.url))
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
  return before ? toOpenPage(before) : null;
}

const ACCESS = 'accessGivenAt';

/**
 * Tells the panel that the user has clicked Kith's button: the browser gives the access to the tab with that click and
 * tells nobody, and a panel that was open before would go on saying that it may not look.
 */
export async function announceAccess(): Promise<void> {
  await browser.storage.session.set({ [ACCESS]: Date.now() });
}

/**
 * Calls back whenever another tab comes to the front, a tab changes its address, or the user gives access to one;
 * returns the way to stop.
 */
export function watchOpenPage(onChange: () => void): () => void {
  const onUpdated = (_id: number, change: { url?: string; status?: string; title?: string }) => {
    if (change.url !== undefined || change.status === 'complete' || change.title !== undefined)
      onChange();
  };
  const onAccess = (changes: Record<string, unknown>) => {
    if (ACCESS in changes) onChange();
  };
  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.storage.session.onChanged.addListener(onAccess);
  return () => {
    browser.storage.session.onChanged.removeListener(onAccess);
    browser.tabs.onActivated.removeListener(onChange);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}

/** The address of a tab as the browser says it, `null` where Kith has no access. Never taken from a message. */
export async function addressOfTab(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch {
    // The tab was closed in the meantime: the same to the caller as no access.
    return null;
  }
}

/** True in the panel or popup when the tab is another of our pages than the one that asks. */
function isBeside(tab: Tab): boolean {
  const here = globalThis.location?.href.split(/[?#]/)[0] ?? '';
  const isSurface = /\/(sidepanel|popup)\.html$/.test(here);
  return isSurface && tab.url?.split(/[?#]/)[0] !== here;
}

function toOpenPage(tab: Tab): OpenPage | null {
  if (tab.id === undefined) return null;
  return {
    tabId: tab.id,
    windowId: tab.windowId ?? -1,
    url: tab.url ?? null,
    title: tab.title ?? null,
  };
}
