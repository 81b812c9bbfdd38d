import type { DraftView } from '../draft-view';

/** All words in one captured entry: "Northlight" and "Primary School" from two of them make no "Northlight Primary School". */
export function isSupportedTogether(draft: DraftView, words: readonly string[]): boolean {
  const bare = words.filter((word) => word.length > 0);
  if (bare.length === 0) return true;
  if (bare.some((word) => !isKnownWord(draft, word))) return false;
  if (bare.length === 1) return true;
  return draft.support.entries.some((entry) =>
    bare.every((word) => isAmong(entry.words, word, draft.language)),
  );
}

/** True for a word that stands somewhere in what was captured, be it in another form. */
export function isKnownWord(draft: DraftView, word: string): boolean {
  const { words } = draft.support;
  return (
    words.has(word.replace(/s$/, '')) ||
    words.has(`${word}s`) ||
    isAmong(words, word, draft.language)
  );
}

function isAmong(words: ReadonlySet<string>, word: string, language: string): boolean {
  if (words.has(word)) return true;
  if (word.length >= 4 && isInShort(words, word)) return true;
  return language === 'de' && isInflected(words, word);
}

/** "Bremer" of Bremen, "Kölner" of Köln, "Lehrers" and "Lehrern" of Lehrer. */
function isInflected(words: ReadonlySet<string>, word: string): boolean {
  const base = word.replace(/(?:er|ers|n|es|en|in|innen)$/, '');
  if (base.length < 4 || base === word) return false;
  return (
    words.has(base) || words.has(`${base}en`) || words.has(`${base}e`) || words.has(`${base}er`)
  );
}

/** "Poly" of "Polytechnic": at least three letters short, so that a slip of the pen is none. */
function isInShort(words: ReadonlySet<string>, word: string): boolean {
  for (const known of words) {
    if (known.length >= word.length + 3 && known.startsWith(word)) return true;
  }
  return false;
}
