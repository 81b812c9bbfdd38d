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

/** A text for comparing: lower case, without accents, straight apostrophes. Offsets do not survive it. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most words are plain ASCII, and the check runs at every key stroke.
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßøłđðþæœı’ʼ‘]/g, (letter) => STROKES[letter] ?? letter);
}
