/** Scripts that write no spaces between words: Han, kana, Hangul, Thai, Lao, Khmer, Burmese. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu;

/** Letters that no decomposition takes apart. */
const LETTERS: Record<string, string> = {
  ...{ ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h' },
  // Arabic writes some letters in more than one way; Persian and Urdu keyboards have their own yeh and kaf.
  ...{ ة: 'ه', ى: 'ي', ی: 'ي', ک: 'ك', ـ: '' },
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** Lower case, no accents or vowel marks, full-width as plain: the form in which words are compared. */
export function foldText(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC');
}

/**
 * The words of a text as the index keeps them. Text without spaces is cut into single letters and pairs of neighbours,
 * so that any part of a Japanese or Thai name finds it, whatever a dictionary thinks its words are.
 */
export function indexTerms(text: string): string[] {
  const found = terms(text, (run) => {
    const letters = [...run];
    return letters.flatMap((letter, at) => {
      const next = letters[at + 1];
      return next === undefined ? [letter] : [letter, letter + next];
    });
  });
  // "D'Aragona" is found as "daragona" and as "aragona".
  return /['’]/.test(text) ? [...found, ...terms(text.replace(/['’]/g, ' '), () => [])] : found;
}

/** The words of a query: of text without spaces only the pairs, which say more than single letters. */
export function queryTerms(text: string): string[] {
  return terms(text, (run) => {
    const letters = [...run];
    if (letters.length === 1) return letters;
    return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
  });
}

function terms(text: string, cut: (run: string) => string[]): string[] {
  const folded = foldText(text).replace(/['’]/g, '');
  const words = folded.replace(UNSPACED, ' ').split(/[^\p{L}\p{N}+#]+/u);
  const found = words.filter((word) => word !== '');
  if (/[^ -~]/.test(folded)) {
    for (const run of folded.match(UNSPACED) ?? []) found.push(...cut(run));
  }
  return found;
}
