import { allMatches } from './all-matches';

const LINK =
  /\bhttps?:\/\/[^\s<>"“”)]{1,300}|\bwww\.[^\s<>"“”)]{1,300}|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}|(?<![@\p{L}\p{N}.])(?:[\p{L}\p{N}-]{1,63}\.){1,4}(?:com|org|net|io|co|de|at|ch|uk|eu|nl|be|fr|me|app|dev|ai|info|ly|example|test|cz|nz|pe|ie|gov|edu)(?:\/[^\s<>"“”)]{0,300})?(?![\p{L}\p{N}])/giu;
const PHONE =
  /(?<![\p{L}\p{N}])(?:\+|00)\d[\d\s().-]{6,18}\d|(?<![\p{L}\p{N}])0\d{2,5}[\s/-]?\d{3,}[\s-]?\d{2,}/gu;

/** Web addresses, mail addresses and telephone numbers of a text, without the full stop behind them. */
export function findLinks(body: string): { text: string; start: number; end: number }[] {
  const found: { text: string; start: number; end: number }[] = [];
  for (const pattern of [LINK, PHONE]) {
    for (const match of allMatches(pattern, body)) {
      const text = match[0].replace(/[.,;:!?]+$/, '');
      const end = match.index + text.length;
      if (found.length >= 60 || found.some((other) => match.index < other.end && end > other.start))
        continue;
      found.push({ text, start: match.index, end });
    }
  }
  return found;
}
