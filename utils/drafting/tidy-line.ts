/**
 * What the user typed into one field, as it can stand in a sentence: one space between words, no full stop at the end.
 * @returns `null` where it is empty, longer than `most` characters, or holds what belongs in no sentence (a question, a blank)
 */
export function tidyLine(text: string, most: number): string | null {
  const plain = text
    .trim()
    .replace(/[.!\s]+$/, '')
    .replace(/\s+/g, ' ');
  return !plain || plain.length > most || /[?{}[\]]/.test(plain) ? null : plain;
}
