import { openExtensionPage } from '../../utils/browser/extension-pages';
import type { ButtonState } from '../../utils/browser/profile-button';
import { showProfileButton } from '../../utils/browser/profile-button';
import { hasSiteAccess } from '../../utils/browser/site-access';
import { getSettings } from '../../utils/store/settings';
import type { Language } from '../../utils/words/languages';
import { chooseLanguage } from '../../utils/words/languages';
import { workerWord } from '../../utils/words/worker-words';
import { savePage } from './save-page';

/** Shows the button on the profile in a tab, or takes it from a page that is none, where the user wants it. */
export async function offerProfileButton(tabId: number): Promise<void> {
  const language = await findLanguage();
  if (language) await show(tabId, 'save', language);
}

/** Saves the profile in a tab after a press on the button, and lets the button say what came of it. */
export async function saveFromButton(tabId: number): Promise<void> {
  // A tab may still show the button after it was switched off.
  const language = await findLanguage();
  if (!language) return;
  const { status } = await savePage(tabId);
  if (status === 'needs-consent') return openExtensionPage('options', 'welcome');
  await show(tabId, status === 'refused' ? 'refused' : 'saved', language);
}

/**
 * The language that the button speaks where it is switched on and the access that it needs was not taken back since; else
 * `null`. Under a mere click on Kith nothing is shown.
 */
async function findLanguage(): Promise<Language | null> {
  const { profileButton, language } = await getSettings();
  return profileButton && (await hasSiteAccess()) ? chooseLanguage(language) : null;
}

async function show(tabId: number, state: ButtonState, language: Language): Promise<void> {
  await showProfileButton(tabId, {
    state,
    words: {
      save: workerWord('worker.button.save', language),
      saved: workerWord('worker.button.saved', language),
      refused: workerWord('worker.button.refused', language),
    },
  });
}
