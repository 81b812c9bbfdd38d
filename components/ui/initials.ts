/** Scripts whose letters join up, or that write a name as one word: two letters side by side would read as a word. */
const ONE_LETTER =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const TITLE = /^\p{L}{2,}\.$/u;

/** One or two letters that stand for a name in any script; '' where the name has no letter. "Dr. Ada King" → "AK". */
export function initials(name: string): string {
  const words = name
    .normalize('NFC')
    .replace(/[([{（].*?[)\]}）]/gu, ' ')
    .split(/[\s,/|·]+/u)
    .filter((word) => /\p{L}/u.test(word));
  const named = words.filter((word) => !TITLE.test(word));
  const used = named.length > 0 ? named : words;
  const first = firstLetter(used[0]);
  if (ONE_LETTER.test(first) || used.length < 2) return first;
  const last = firstLetter(used[used.length - 1]);
  return ONE_LETTER.test(last) ? first : first + last;
}

/** A colour of the eight, 1 to 8: the same name gets the same one, here and on every machine. */
export function avatarColour(name: string): number {
  let hash = 0;
  for (const letter of name.normalize('NFC').trim().toLowerCase()) {
    hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  }
  return (hash % 8) + 1;
}

/** One for all: to make one takes as long as to draw a row of the list. */
let segmenter: Intl.Segmenter | undefined;

function firstLetter(word = ''): string {
  segmenter ??= new Intl.Segmenter();
  for (const { segment } of segmenter.segment(word)) {
    if (/\p{L}/u.test(segment)) return segment.toLocaleUpperCase();
  }
  return '';
}
