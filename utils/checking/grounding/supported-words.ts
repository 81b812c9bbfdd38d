import type { DraftView } from '../draft-view';

/** All words in one captured entry: "Northlight" and "Primary School" from two of them make no "Northlight Primary School". */
export function isSupportedTogether(draft: DraftView, words: readonly string[]): boolean {
  const bare = words.filter((word) => word.length > 0);
  if (bare.length === 0) return true;
  if (bare.some((word) => !isKnownWord(draft, word))) return false;
  if (bare.length === 1) return true;
  return draft.support.entries.some((entry) => bare.every((word) => entry.words.has(word)));
}

/** True for a word that stands somewhere in what was captured, in the singular or the plural. */
export function isKnownWord(draft: DraftView, word: string): boolean {
  const { words } = draft.support;
  if (words.has(word) || words.has(word.replace(/s$/, '')) || words.has(`${word}s`)) return true;
  return draft.language === 'de' && isKnownAsAdjective(words, word);
}

/** "Bremer" of Bremen, "Kölner" of Köln, "Lehrers" and "Lehrern" of Lehrer. */
function isKnownAsAdjective(words: ReadonlySet<string>, word: string): boolean {
  const base = word.replace(/(?:er|ers|n|es|en|in|innen)$/, '');
  if (base.length < 4 || base === word) return false;
  return (
    words.has(base) || words.has(`${base}en`) || words.has(`${base}e`) || words.has(`${base}er`)
  );
}
