import { browser } from '#imports';
import { openExtensionPage } from './extension-pages';

/** What the panel should show when it opens or is already open: written by popup and background, read by the panel. */
export interface PanelRequest {
  view: 'person' | 'draft' | 'today' | 'people' | 'story' | 'progress';
  contactId: string | null;
  /** A message kind for the view `draft`. */
  kind: string | null;
  /** Distinguishes two requests for the same thing. */
  askedAt: number;
}

const KEY = 'panelRequest';

/** Chrome's types do not know Firefox's sidebar. */
const firefox = browser as unknown as { sidebarAction: { open(): Promise<void> } };

/**
 * Opens the panel beside a window. Must be called in the user's own click, before anything is awaited: the browser
 * allows it only then. Firefox opens its sidebar only from its own input handlers; where it refuses, the panel opens in a tab.
 */
export function openPanel(windowId: number): Promise<void> {
  const opened = import.meta.env.FIREFOX
    ? firefox.sidebarAction.open()
    : browser.sidePanel.open({ windowId });
  return opened.catch(() => openExtensionPage('sidepanel'));
}

/**
 * Opens the panel and tells it what to show; within the user's own click, as `openPanel`. Told first: the popup is gone as
 * soon as the panel takes the focus, and what it had still to say goes with it.
 */
export function openPanelOn(
  windowId: number,
  request: Omit<PanelRequest, 'askedAt'>,
): Promise<void> {
  void requestPanelView(request);
  return openPanel(windowId);
}

/** Tells the panel what to show. */
export async function requestPanelView(request: Omit<PanelRequest, 'askedAt'>): Promise<void> {
  await browser.storage.session.set({ [KEY]: { ...request, askedAt: Date.now() } });
}

/** The last thing that the panel was asked to show, taken once. */
export async function takePanelRequest(): Promise<PanelRequest | null> {
  const found = (await browser.storage.session.get(KEY))[KEY] as PanelRequest | undefined;
  if (!found) return null;
  await browser.storage.session.remove(KEY);
  return found;
}

/** True when the panel has been asked to show something that it has not yet taken. */
export async function isPanelAsked(): Promise<boolean> {
  return (await browser.storage.session.get(KEY))[KEY] !== undefined;
}

/** Calls back when the panel is asked to show something while it is open. */
export function watchPanelRequests(onRequest: () => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]?.newValue !== undefined) onRequest();
  };
  browser.storage.session.onChanged.addListener(onChanged);
  return () => browser.storage.session.onChanged.removeListener(onChanged);
}
