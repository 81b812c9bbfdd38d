import { loadLanguage } from '../../utils/words/load-language';
import { currentLanguage } from '../../utils/words/translate';
import { rememberFirstWords } from './first-words';
import { LANGUAGE_KEY, rememberedLanguage, rememberLanguage } from './remembered-language';

/** Told when this page has begun to speak another language. */
const CHANGED = 'kith-language';

/** Speaks the language that was chosen last; resolves when its words are there. */
export async function speakRemembered(): Promise<void> {
  const language = rememberedLanguage();
  if (language === currentLanguage()) return;
  try {
    const catalogue = await loadLanguage(language);
    if (catalogue) rememberFirstWords(language, catalogue);
  } catch (error) {
    // The files of a Kith that has been updated meanwhile are gone; what was spoken so far is better than nothing.
    console.error(`The words of “${language}” could not be loaded`, error);
    return;
  }
  document.dispatchEvent(new Event(CHANGED));
  // Another may have been chosen while this one was on its way.
  await speakRemembered();
}

/** Remembers the language that was set (`null`: as the browser) and speaks it in every open page of Kith. */
export async function applyLanguage(setting: string | null): Promise<void> {
  rememberLanguage(setting);
  await speakRemembered();
}

/** Calls when the language has changed, in this page or by another page of Kith. */
export function onLanguageChange(show: () => void): void {
  document.addEventListener(CHANGED, show);
  window.addEventListener('storage', (event) => {
    if (event.key === LANGUAGE_KEY || event.key === null) void speakRemembered();
  });
}
