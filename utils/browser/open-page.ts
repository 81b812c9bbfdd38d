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
 * panel opened in a tab, as Firefox may have to), the tab that was in front before it.
 */
export async function findOpenPage(): Promise<OpenPage | null> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  const active = tabs.find((tab) => tab.active);
  if (active && !isOwnPage(active.url)) return toOpenPage(active);
  const before = tabs
    .filter((tab) => !isOwnPage(tab.url))
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
  return before ? toOpenPage(before) : null;
}

/** Calls back whenever another tab comes to the front or a tab changes its address; returns the way to stop. */
export function watchOpenPage(onChange: () => void): () => void {
  const onUpdated = (_id: number, change: { url?: string; status?: string; title?: string }) => {
    if (change.url !== undefined || change.status === 'complete' || change.title !== undefined)
      onChange();
  };
  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
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

function toOpenPage(tab: Tab): OpenPage | null {
  if (tab.id === undefined) return null;
  return {
    tabId: tab.id,
    windowId: tab.windowId ?? -1,
    url: tab.url ?? null,
    title: tab.title ?? null,
  };
}
