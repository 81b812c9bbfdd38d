import type { WordKey } from '../../utils/words/en';
import type { Language } from '../../utils/words/languages';
import type { Catalogue } from '../../utils/words/translate';

/**
 * The first paint of popup and panel carries English alone and cannot wait for a catalogue. Whatever page has loaded another leaves
 * here as much of it as they say.
 */
const KEY = 'kith.first-words';
const ROOMS = ['popup.', 'followUps.', 'panel.'];

/** Leaves the words that a first paint needs in this language. */
export function rememberFirstWords(language: Language, catalogue: Catalogue): void {
  const needed = Object.entries(catalogue).filter(([key]) =>
    ROOMS.some((room) => key.startsWith(room)),
  );
  const text = JSON.stringify({ language, words: Object.fromEntries(needed) });
  if (localStorage.getItem(KEY) !== text) localStorage.setItem(KEY, text);
}

/** What was left, where it is in this language and has all of `keys`: an older Kith may have left fewer. */
export function findFirstWords<Key extends WordKey>(
  language: Language,
  keys: Key[],
): Pick<Catalogue, Key> | null {
  const left = JSON.parse(localStorage.getItem(KEY) ?? 'null');
  const isUsable = left?.language === language && keys.every((key) => key in left.words);
  return isUsable ? left.words : null;
}

/** The keys of a part of the catalogue. */
export function keysOf<Words extends object>(words: Words): (keyof Words)[] {
  return Object.keys(words) as (keyof Words)[];
}
