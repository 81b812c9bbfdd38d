/** Characters that no one types and that hide text from the reader: zero width, direction marks, tags. */
export const HIDDEN_CHARACTERS =
  /[\u200B\u2060\u2061-\u2064\uFEFF\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/gu;
