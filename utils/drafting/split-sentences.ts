/** Sentences of untidy free text; abbreviations, initials and decimals do not end one. */
export function splitSentences(text: string): string[] {
  return (
    text
      .replace(
        /\b(St|Dr|Mr|Mrs|Ms|Prof|No|Nr|e\.g|i\.e|z\.\s?B|d\.\s?h|approx|ca|vs|Jr|Sr|dept|bzw|Ing|usw|etc|min|\p{Lu})\.(?=\s)/gu,
        '$1\u0000',
      )
      // "am 1. Dezember": an ordinal ends nothing.
      .replace(
        /\b(\d{1,2})\.(?=\s(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b)/g,
        '$1\u0000',
      )
      .split(/(?<=[.!?…])["”’)]?\s+|\n+/)
      .map((piece) => piece.replaceAll('\u0000', '.').trim())
      .filter((piece) => /\p{L}/u.test(piece))
  );
}

/** Text for the middle of a sentence: its closing full stop is not wanted, that of "3 a.m." is. */
export function withoutFullStop(text: string): string {
  const plain = text.trim();
  return /\b(?:[ap]\.m|etc|e\.g|u\.a|usw)\.$/i.test(plain) ? plain : plain.replace(/[.\s]+$/, '');
}
