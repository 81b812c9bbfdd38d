import type { DraftSentence, DraftView } from '../draft-view';
import { fold } from '../text/fold';
import { remembered } from '../text/remembered';
import type { Word } from '../text/split-words';
import { splitWords } from '../text/split-words';

/** A word of the draft, looked at as a possible part of a name. */
export interface Token extends Word {
  /** Folded, without possessive. */
  plain: string;
  /** True where a capital may come from beginning a sentence, a quotation or a line. */
  opens: boolean;
  /** True for the first word of a sentence. */
  isFirst: boolean;
}

export const POSSESSIVE = /['’]s?$/;
const CONNECTORS = new Set('of the for de del do da dos di la le du van von der den &'.split(' '));
/** In German "Schüler der Meisterschule" are two nouns. */
const GERMAN_CONNECTORS = new Set(['de', 'van', '&']);

/** The words of a sentence as tokens. */
export function readTokens(sentence: DraftSentence): Token[] {
  return tokensOf(sentence.text).map((token) => ({
    ...token,
    start: token.start + sentence.start,
    end: token.end + sentence.start,
  }));
}

/** Offsets in the sentence. A key stroke changes one sentence: the others need not be folded again. */
const tokensOf = remembered((text: string): readonly Token[] =>
  splitWords(text).map((word, index) => {
    const token = {
      ...word,
      plain: withoutPossessive(fold(word.text)),
      opens: index === 0,
      isFirst: index === 0,
    };
    if (index > 0 && isCapital(token)) {
      const before = text.slice(Math.max(0, word.start - 4), word.start);
      token.opens = /[:"“„»«‘(•*\-–—>]\s*$|['’]$|\n\s*$/.test(before);
    }
    return token;
  }),
);

/** "northlight's" and "jones'" without their ending. */
function withoutPossessive(folded: string): string {
  if (folded.endsWith("'s")) return folded.slice(0, -2);
  return folded.endsWith("'") ? folded.slice(0, -1) : folded;
}

/** ASCII is decided by code: a regular expression per word is what typing would wait for. */
export function isCapital({ text }: Pick<Word, 'text'>): boolean {
  const code = text.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  if (code >= 97 && code <= 122) return false;
  return /^\p{Lu}|^\p{N}+\p{Lu}/u.test(text) || isCaseless({ text });
}

/** Letters of scripts without capitals, inside a text that is otherwise Latin, are a name as a rule. */
function isCaseless({ text }: Pick<Word, 'text'>): boolean {
  return text.charCodeAt(0) > 127 && /^\p{Lo}/u.test(text);
}

/** Capitalised words that stand together, "University of Leeds" in one piece. */
export function runsOfCapitals(draft: DraftView, tokens: readonly Token[]): Token[][] {
  if (tokens.some(isCaseless) && tokens.filter(isCaseless).length > tokens.length / 2) return [];
  const runs: Token[][] = [];
  const connectors = draft.language === 'de' ? GERMAN_CONNECTORS : CONNECTORS;
  let run: Token[] = [];
  const close = () => {
    while (run.length && !isCapital(run.at(-1) as Token)) run.pop();
    if (run.length) runs.push(run);
    run = [];
  };
  for (const token of tokens) {
    const last = run.at(-1);
    const touches =
      last !== undefined && /^[ \t]*&?[ \t]*$/.test(draft.body.slice(last.end, token.start));
    if (last && !touches) close();
    if (isCapital(token)) {
      // A possessive ends a name: "Northlight's Callum".
      if (last && POSSESSIVE.test(last.text)) close();
      run.push(token);
    } else if (run.length && connectors.has(token.plain)) run.push(token);
    else close();
  }
  close();
  return runs;
}
