/** The languages of the interface, each as its own speakers call it. Drafts have languages of their own (drafting). */
export const LANGUAGE_NAMES = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  pt: 'Português',
} as const;

export type Language = keyof typeof LANGUAGE_NAMES;

export const LANGUAGES = Object.keys(LANGUAGE_NAMES) as Language[];

/**
 * The language to speak: the one that was set, else the first of the browser's that Kith speaks, else English.
 * The browser's may name a country ("pt-BR").
 */
export function chooseLanguage(
  setting: string | null,
  wanted: readonly string[] = globalThis.navigator?.languages ?? [],
): Language {
  const asked = setting === null ? wanted : [setting];
  const known = asked.map((tag) => LANGUAGES.find((language) => language === tag.slice(0, 2)));
  return known.find((language) => language !== undefined) ?? 'en';
}
