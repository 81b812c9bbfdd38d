import { allMatches } from './all-matches';
/** A place where one of a list of phrases stands. */
export interface PhraseHit {
  text: string;
  start: number;
  end: number;
}

/** More than anybody reads; a page of one phrase must not be weighed pair by pair. */
const MOST_HITS = 100;

/** The places where any of these patterns matches, in order, without overlaps. Patterns need the flag `g`. */
export function findPhrases(body: string, patterns: readonly RegExp[]): PhraseHit[] {
  const hits: PhraseHit[] = [];
  for (const pattern of patterns) {
    for (const match of allMatches(pattern, body)) {
      const start = match.index;
      const end = start + match[0].length;
      if (hits.length >= MOST_HITS) break;
      if (end > start && !hits.some((hit) => start < hit.end && end > hit.start)) {
        hits.push({ text: match[0], start, end });
      }
    }
  }
  return hits.sort((a, b) => a.start - b.start);
}

/**
 * Builds patterns from phrases as one writes them: ` ` any white space, ` ?` white space or none, `'` either apostrophe, ` … ` up to four words
 * between, `(a|b)` a choice, `(a |b )*` up to three of them, `word*` the rest of a word. Bounded, so that no text can stall them.
 */
export function phrasePatterns(phrases: readonly string[]): RegExp[] {
  const sources = phrases.map((phrase) =>
    phrase
      .replace(/'/g, "['’]")
      // Swiss German has no ß.
      .replace(/ß/g, '(?:ß|ss)')
      .replace(/\)\*/g, '){0,3}')
      .replace(/\*/g, "[\\p{L}'’-]{0,14}")
      .replace(/ … /g, "(?:[\\s,]+[\\p{L}\\p{N}'’-]{1,20}){0,4}[\\s,]+")
      .replace(/ \?/g, '[\\s,]*')
      .replace(/ /g, '[\\s,]+'),
  );
  // One pattern for all: a list of a hundred would read the text a hundred times at every key stroke.
  return [new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'giu')];
}
