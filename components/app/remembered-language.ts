import type { Language } from '../../utils/words/languages';
import { chooseLanguage } from '../../utils/words/languages';

/** Where the setting is mirrored: the store answers too late for the first paint. Absent: as the browser. */
export const LANGUAGE_KEY = 'kith.language';

/** Mirrors the setting for the first paint of every page of Kith; `null` is the browser's language. */
export function rememberLanguage(setting: string | null): void {
  if (setting === null) localStorage.removeItem(LANGUAGE_KEY);
  else localStorage.setItem(LANGUAGE_KEY, setting);
}

/** The language to begin a page in. */
export function rememberedLanguage(): Language {
  return chooseLanguage(localStorage.getItem(LANGUAGE_KEY));
}
