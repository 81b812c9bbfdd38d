import type { Span } from '../model/fact';
import { mergeSpans } from './spans';

/** The fact id of words that the user's own hand wrote. */
export const OWN_WORDS = 'you';

interface Token {
  text: string;
  facts: string[];
  /** Which span of the text before the edit it comes from; none for new words. */
  span?: number;
}

/** Beyond this many word pairs the table is not worth building; then only the unchanged ends keep their facts. */
const MOST_PAIRS = 400_000;

/**
 * After an edit: unchanged words keep the facts they rested on, new words rest on "you". Where most words of a span are
 * gone, those that stayed ("I", a full stop) no longer say its fact. Joined, the result is `newBody`.
 */
export function keepProvenance(spans: Span[], newBody: string): Span[] {
  const before = spans.flatMap((span, index) =>
    tokensOf(span.text).map((text): Token => ({ text, facts: span.facts, span: index })),
  );
  const after = tokensOf(newBody);
  let start = 0;
  while (start < before.length && start < after.length && before[start]?.text === after[start])
    start++;
  let tail = 0;
  while (
    tail < before.length - start &&
    tail < after.length - start &&
    before[before.length - 1 - tail]?.text === after[after.length - 1 - tail]
  ) {
    tail++;
  }
  const middle = diff(
    before.slice(start, before.length - tail),
    after.slice(start, after.length - tail),
  );
  const kept = [...before.slice(0, start), ...middle, ...before.slice(before.length - tail)];
  const words = wordsPerSpan(before);
  const left = wordsPerSpan(kept);
  const isStillSaid = ({ span }: Token) =>
    span === undefined || 2 * (left.get(span) ?? 0) >= (words.get(span) ?? 0);
  return mergeSpans(
    kept.map((token) => {
      const { text, facts } = isStillSaid(token) ? token : own(token.text);
      return { text, facts };
    }),
  );
}

function wordsPerSpan(tokens: Token[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { text, span } of tokens) {
    if (span !== undefined && /[\p{L}\p{N}]/u.test(text))
      counts.set(span, (counts.get(span) ?? 0) + 1);
  }
  return counts;
}

function diff(before: Token[], after: string[]): Token[] {
  if (before.length * after.length > MOST_PAIRS) return after.map(own);
  const common = longestCommon(before, after);
  const result: Token[] = [];
  let from = 0;
  let to = 0;
  while (to < after.length) {
    const text = after[to] ?? '';
    if (from < before.length && before[from]?.text === text) {
      result.push(before[from] ?? own(text));
      from++;
      to++;
    } else if (
      from < before.length &&
      (common[from + 1]?.[to] ?? 0) >= (common[from]?.[to + 1] ?? 0)
    ) {
      from++;
    } else {
      result.push(own(text));
      to++;
    }
  }
  return result;
}

/** Lengths of the longest common run of words from each pair of places on. */
function longestCommon(before: Token[], after: string[]): number[][] {
  const table = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  for (let from = before.length - 1; from >= 0; from--) {
    for (let to = after.length - 1; to >= 0; to--) {
      const row = table[from];
      if (!row) continue;
      row[to] =
        before[from]?.text === after[to]
          ? (table[from + 1]?.[to + 1] ?? 0) + 1
          : Math.max(table[from + 1]?.[to] ?? 0, row[to + 1] ?? 0);
    }
  }
  return table;
}

function own(text: string): Token {
  // A blank between words is nobody's: it would underline gaps.
  return { text, facts: /\S/.test(text) ? [OWN_WORDS] : [] };
}

function tokensOf(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}\p{M}'’]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? [];
}
