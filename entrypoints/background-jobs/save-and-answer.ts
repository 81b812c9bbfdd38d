import { browser } from '#imports';
import { showRefusedMark, showSavedTick } from '../../utils/browser/badge';
import { openExtensionPage } from '../../utils/browser/extension-pages';
import { announceAccess } from '../../utils/browser/open-page';
import type { Tab } from '../background/shortcuts';
import { savePage } from './save-page';

/** Saves the page in front, which the shortcut has given access to. */
export async function saveActiveTab(tab?: Tab): Promise<void> {
  // Firefox below 126 gives no tab with a command.
  const active = tab ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (active?.id !== undefined) await saveAndAnswer(active.id);
}

/** Saves the page in a tab and answers where the eyes are: on the toolbar button. */
export async function saveAndAnswer(tabId: number): Promise<void> {
  // The shortcut and the context menu give access to the tab, as the toolbar button does.
  await announceAccess();
  const outcome = await savePage(tabId);
  switch (outcome.status) {
    case 'saved':
    case 'refreshed':
      return showSavedTick(tabId);
    case 'needs-consent':
      return openExtensionPage('options', 'welcome');
    case 'refused':
      return showRefusedMark(tabId);
  }
}
