import { browser } from '#imports';
import type { ProfileField } from '../model/profile';
import type { Section } from '../model/reading';

/** What Kith last made of a tab's page; lives as long as the browser session. */
export interface PageState {
  contactId: string | null;
  url: string;
  /** Sections that had not loaded: the page script is still listening for them. */
  notLoaded: Section[];
  unread: ProfileField[];
}

const keyOf = (tabId: number) => `page:${tabId}`;

export async function rememberPageState(tabId: number, state: PageState): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: state });
}

export async function findPageState(tabId: number): Promise<PageState | null> {
  return ((await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)] as PageState) ?? null;
}

export async function forgetPageState(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Calls back when what is known of any tab changes. */
export function watchPageStates(onChange: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith('page:'))) onChange();
  };
  browser.storage.session.onChanged.addListener(onChanged);
  return () => browser.storage.session.onChanged.removeListener(onChanged);
}

/** What Kith last made of each open tab's page. */
export async function listPageStates(): Promise<PageState[]> {
  const items = await browser.storage.session.get(null);
  return Object.entries(items).flatMap(([key, state]) =>
    key.startsWith('page:') ? [state as PageState] : [],
  );
}
