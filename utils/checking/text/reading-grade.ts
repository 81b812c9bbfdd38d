import { syllable } from 'syllable';

const FEWEST_WORDS = 30;
const SYLLABLES = new Map<string, number>();

/**
 * The school year that an English text reads like (Flesch-Kincaid), or `null` for a text too short to tell.
 * Syllables by the library `syllable`, remembered per word: the same text is checked at every key stroke.
 */
export function readingGrade(sentences: readonly { words: readonly string[] }[]): number | null {
  const filled = sentences.filter((sentence) => sentence.words.length > 0);
  const words = filled.flatMap((sentence) => sentence.words).slice(0, 2000);
  if (words.length < FEWEST_WORDS) return null;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 0.39 * (words.length / filled.length) + 11.8 * (syllables / words.length) - 15.59;
}

function countSyllables(word: string): number {
  const known = SYLLABLES.get(word);
  if (known !== undefined) return known;
  const count = word.length > 40 ? 1 : Math.max(1, syllable(word));
  if (SYLLABLES.size > 5000) SYLLABLES.clear();
  SYLLABLES.set(word, count);
  return count;
}
