import { oncePer } from '../model/once-per';
import type { SentMessage } from '../model/situation';

/** The words of a text, without greeting name, so that two messages with other names compare as the same. */
function wordsOf(text: string): string[] {
  return (
    text
      .replace(/^(\s*\p{L}+)\s+[^,\n]{1,60},/u, '$1,')
      .toLowerCase()
      .match(/[\p{L}\p{N}'’]+/gu) ?? []
  ).map((word) => word.replace('’', "'"));
}

/** Longer than any five words with a greeting. */
const OPENING = 240;

/** True when a text begins with the same five words as something sent lately, the name apart. */
export function opensLikeSent(text: string, sent: SentMessage[]): boolean {
  if (sent.length === 0) return false;
  const opening = wordsOf(text.slice(0, OPENING));
  const own = [opening.slice(0, 5).join(' '), opening.slice(1, 6).join(' ')];
  return sent.slice(-20).some(({ text: other }) => {
    const words = wordsOf(other.slice(0, OPENING));
    return (
      words.length >= 5 &&
      (words.slice(0, 5).join(' ') === own[0] || words.slice(1, 6).join(' ') === own[1])
    );
  });
}

/** The largest share of four-word runs that a text has in common with one message sent before, 0…1. */
export function overlapWithSent(text: string, sent: SentMessage[]): number {
  if (sent.length === 0) return 0;
  const own = shingles(text);
  return Math.max(0, ...sent.map((message) => jaccard(own, shinglesOfSent(message))));
}

/** Four-word runs that two texts share, as a share of all of theirs. */
export function overlapOf(a: string, b: string): number {
  return jaccard(shingles(a), shingles(b));
}

/** What was sent does not change, and is held against every version. */
const shinglesOfSent = oncePer((message: SentMessage) => shingles(message.text));

function shingles(text: string): Set<string> {
  const words = wordsOf(text);
  return new Set(words.slice(0, -3).map((_, index) => words.slice(index, index + 4).join(' ')));
}

function jaccard(a: Set<string>, b: Set<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const shared = [...a].filter((run) => b.has(run)).length;
  return shared / (a.size + b.size - shared);
}
