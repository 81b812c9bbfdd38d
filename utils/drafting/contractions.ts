const WHOLE: Record<string, string> = {
  "won't": 'will not',
  "can't": 'cannot',
  "shan't": 'shall not',
  "let's": 'let us',
};
const TAILS: Record<string, string> = {
  "'m": ' am',
  "'re": ' are',
  "'ve": ' have',
  "'ll": ' will',
};

/** "I'm" → "I am", for voices that do not contract. Possessives stay. */
export function withoutContractions(text: string): string {
  return text
    .replace(/\b(?:won't|can't|shan't|let's)/gi, (word) =>
      matchCase(word, WHOLE[word.toLowerCase()] ?? word),
    )
    .replace(/(\p{L}+)n't\b/gu, '$1 not')
    .replace(
      /\b(\p{L}+)('m|'re|'ve|'ll)\b/gu,
      (_, word: string, tail: string) => word + (TAILS[tail] ?? tail),
    )
    .replace(
      /\b(I|you|he|she|it|we|they|there|who|that|name)'d\b/gi,
      (_, word: string) => `${word} would`,
    )
    .replace(
      /\b(it|that|there|here|what|who|where|how|he|she)'s\b(?=\s(?!been))/gi,
      (_, word: string) => `${word} is`,
    )
    .replace(/\b(it|that|there|he|she)'s\b(?=\sbeen)/gi, (_, word: string) => `${word} has`);
}

function matchCase(from: string, to: string): string {
  return from.charAt(0) === from.charAt(0).toUpperCase()
    ? to.charAt(0).toUpperCase() + to.slice(1)
    : to;
}
