import type { Phrase } from '../model/phrase';
import type { WordKey } from './en';
import { en } from './en';

/** One entry of a catalogue: a sentence with `{slots}`, or its plural forms chosen by `{count}`. */
export type Entry = string | { one?: string; other: string };
export type Catalogue = Record<WordKey, Entry>;

const catalogues: Record<string, Catalogue> = { en };
let current = { language: 'en', catalogue: catalogues.en as Catalogue };

/** Switches the interface language; an unknown language falls back to English. */
export function setLanguage(language: string): void {
  const catalogue = catalogues[language];
  current = catalogue ? { language, catalogue } : { language: 'en', catalogue: en };
}

/** The interface language in use, for `Intl` and for `<html lang>`. */
export function currentLanguage(): string {
  return current.language;
}

/** The languages that there is a catalogue for. */
export function knownLanguages(): string[] {
  return Object.keys(catalogues);
}

/** The sentence for a key, with `{slots}` filled; `values.count` chooses the plural form. */
export function t(key: WordKey, values: Record<string, string | number> = {}): string {
  const entry = current.catalogue[key];
  const template = typeof entry === 'string' ? entry : pluralForm(entry, Number(values.count ?? 0));
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const value = values[name];
    if (value === undefined) return slot;
    return typeof value === 'number' ? value.toLocaleString(current.language) : value;
  });
}

/** The text of a phrase that a domain room returned. */
export function say(phrase: Phrase): string {
  return t(phrase.key, phrase.values);
}

function pluralForm(entry: Exclude<Entry, string>, count: number): string {
  const category = new Intl.PluralRules(current.language).select(count);
  return category === 'one' && entry.one !== undefined ? entry.one : entry.other;
}
