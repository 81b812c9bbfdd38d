import type { Language } from './languages';
import type { Catalogue } from './translate';
import { setLanguage } from './translate';

/** Each in a file of its own, loaded by who speaks it alone. */
const CATALOGUES: Record<Exclude<Language, 'en'>, () => Promise<Catalogue>> = {
  de: async () => (await import('./de')).de,
  es: async () => (await import('./es')).es,
  fr: async () => (await import('./fr')).fr,
  pt: async () => (await import('./pt')).pt,
};

/** The words of a language other than English, which is always there. */
export async function loadCatalogue(language: Exclude<Language, 'en'>): Promise<Catalogue> {
  return CATALOGUES[language]();
}

/**
 * Speaks a language from here on; resolves with its words, or `null` for English, which needs none. Never in the worker,
 * which may not `import()`.
 */
export async function loadLanguage(language: Language): Promise<Catalogue | null> {
  if (language === 'en') {
    setLanguage('en');
    return null;
  }
  const catalogue = await loadCatalogue(language);
  setLanguage(language, catalogue);
  return catalogue;
}
