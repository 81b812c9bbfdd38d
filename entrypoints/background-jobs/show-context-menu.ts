import { browser } from '#imports';
import type { Language } from '../../utils/words/languages';
import { chooseLanguage } from '../../utils/words/languages';
import { workerWord } from '../../utils/words/worker-words';

export const ON_PAGE = 'save-page';
export const ON_LINK = 'save-link';
const PROFILES = ['https://*.linkedin.com/in/*'];

/**
 * Puts Kith into the context menu of profile pages and of links to profiles, at first in the browser's language: what
 * was set is known when the store has been asked (`nameContextMenu`).
 */
export function showContextMenu(): void {
  const language = chooseLanguage(null);
  browser.contextMenus.removeAll(() => {
    browser.contextMenus.create({
      id: ON_PAGE,
      title: workerWord('worker.menu.savePage', language),
      contexts: ['page', 'selection'],
      documentUrlPatterns: PROFILES,
    });
    browser.contextMenus.create({
      id: ON_LINK,
      title: workerWord('worker.menu.saveLink', language),
      contexts: ['link'],
      documentUrlPatterns: ['https://*.linkedin.com/*'],
      targetUrlPatterns: PROFILES,
    });
  });
}

/** Says the same in another language; where the menu is not there yet, it comes with its own words. */
export function nameContextMenu(language: Language): void {
  const rename = (id: string, title: string) =>
    browser.contextMenus.update(id, { title }, () => void browser.runtime.lastError);
  rename(ON_PAGE, workerWord('worker.menu.savePage', language));
  rename(ON_LINK, workerWord('worker.menu.saveLink', language));
}
