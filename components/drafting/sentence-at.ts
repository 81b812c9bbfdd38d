import { splitSentences } from '../../utils/drafting/split-sentences';
import type { Fact, Span } from '../../utils/model/fact';

/** A sentence of the message: where it stands and, where the composer made it, for which move. */
export interface SentenceAt {
  text: string;
  start: number;
  end: number;
  move: string | null;
}

/** The sentence that a cursor position is in; `null` in greeting and sign-off. What was typed has no move. */
export function sentenceAt(
  body: string,
  moves: readonly { move: string; text: string }[],
  position: number,
): SentenceAt | null {
  // After "Hallo Ada," a sentence goes on in small letters: compared without case.
  const lower = body.toLowerCase();
  let from = 0;
  for (const { move, text } of moves) {
    const start = lower.indexOf(text.toLowerCase(), from);
    if (start < 0) continue;
    from = start + text.length;
    if (position >= start && position <= from)
      return { text: body.slice(start, from), start, end: from, move };
  }
  from = 0;
  for (const text of splitSentences(body)) {
    const start = body.indexOf(text, from);
    from = start + text.length;
    if (position >= start && position <= from)
      return /[.?!…:]["”’)]?$/.test(text) ? { text, start, end: from, move: null } : null;
  }
  return null;
}

/** True where a sentence rests on something of the reader's: it is for them, and no sentence for others. */
export function isAboutReader(
  { start, end }: Pick<SentenceAt, 'start' | 'end'>,
  spans: readonly Span[],
  facts: readonly Fact[],
): boolean {
  // What is asked, and for how long, is the user's to ask of anybody.
  const theirs = new Set(
    facts
      .filter(({ about, kind }) => about !== 'me' && kind !== 'topic' && kind !== 'duration')
      .map(({ id }) => id),
  );
  let at = 0;
  return spans.some((span) => {
    const from = at;
    at += span.text.length;
    return from < end && at > start && span.facts.some((id) => theirs.has(id));
  });
}
