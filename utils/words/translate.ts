import type { Phrase } from '../model/phrase';
import type { WordKey } from './en';
import { en } from './en';
import type { Entry } from './entry';
import { fillEntry } from './entry';

export type { Entry } from './entry';
export type Catalogue = Record<WordKey, Entry>;

let current: { language: string; catalogue: Catalogue } = { language: 'en', catalogue: en };

/** Switches the interface language; English needs no catalogue, because it is always there. */
export function setLanguage(language: 'en'): void;
export function setLanguage(language: string, catalogue: Catalogue): void;
export function setLanguage(language: string, catalogue: Catalogue = en): void {
  current = { language, catalogue };
}

/** The interface language in use, for `Intl` and for `<html lang>`. */
export function currentLanguage(): string {
  return current.language;
}

/** The sentence for a key, with `{slots}` filled; `values.count` chooses the plural form. */
export function t(key: WordKey, values: Record<string, string | number> = {}): string {
  return fillEntry(current.catalogue[key], values, current.language);
}

/** The text of a phrase that a domain room returned. */
export function say(phrase: Phrase): string {
  return t(phrase.key, phrase.values);
}
