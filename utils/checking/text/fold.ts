const STROKES: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  '’': "'",
  ʼ: "'",
  '‘': "'",
};

const WORDS = new Map<string, string>();
/** The words of a message and of what it is held against, many times over; a long text is folded once. */
const LONGEST_WORD = 24;
const MOST_WORDS = 20_000;

/** A text for comparing: lower case, without accents, straight apostrophes. Offsets do not survive it. */
export function fold(text: string): string {
  if (text.length > LONGEST_WORD) return foldAnew(text);
  const known = WORDS.get(text);
  if (known !== undefined) return known;
  const folded = foldAnew(text);
  if (WORDS.size >= MOST_WORDS) WORDS.clear();
  WORDS.set(text, folded);
  return folded;
}

function foldAnew(text: string): string {
  const lower = text.toLowerCase();
  // Most words are plain ASCII, and the check runs at every key stroke.
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßøłđðþæœı’ʼ‘]/g, (letter) => STROKES[letter] ?? letter);
}
