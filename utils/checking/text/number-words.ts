import { fold } from './fold';

const ENGLISH_ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const ENGLISH_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const GERMAN_ONES =
  'null ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const GERMAN_TENS = 'zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig'.split(' ');

const NUMBERS = new Map<string, number>();
ENGLISH_ONES.forEach((word, n) => {
  NUMBERS.set(word, n);
});
GERMAN_ONES.forEach((word, n) => {
  NUMBERS.set(word, n);
});
ENGLISH_TENS.forEach((word, i) => {
  const tens = (i + 2) * 10;
  NUMBERS.set(word, tens);
  for (let one = 1; one <= 9; one++) NUMBERS.set(`${word}-${ENGLISH_ONES[one]}`, tens + one);
});
GERMAN_TENS.forEach((word, i) => {
  const tens = (i + 2) * 10;
  NUMBERS.set(word, tens);
  for (let one = 1; one <= 9; one++) NUMBERS.set(`${GERMAN_ONES[one]}und${word}`, tens + one);
});
for (const [word, n] of [
  ['eins', 1],
  ['eine', 1],
  ['einen', 1],
  ['einer', 1],
  ['einem', 1],
  ['dozen', 12],
  ['dutzend', 12],
  ['hundred', 100],
  ['hundert', 100],
  ['thousand', 1000],
  ['tausend', 1000],
] as const) {
  NUMBERS.set(word, n);
}

/** The number that a word stands for ("sixteen", "fünfundzwanzig", "16", "1,200", "20-minute"), or `null`. */
export function readNumber(word: string): number | null {
  const plain = fold(word);
  const first = plain.charCodeAt(0);
  // Nearly every word is no number: a regular expression per word is what typing would wait for.
  if (first < 48 || first > 57) return readSpelled(plain);
  const digits = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[-.](?!\d)|(?:st|nd|rd|th|k|x|s|%)$|$)/.exec(
    plain,
  );
  if (digits?.[1]) return Number(digits[1].replace(/[.,]/g, ''));
  const decimal = /^\d+[.,]\d+$/.exec(plain);
  if (decimal) return Number(plain.replace(',', '.'));
  return readSpelled(plain);
}

function readSpelled(plain: string): number | null {
  const known = NUMBERS.get(plain);
  if (known !== undefined) return known;
  const head = /^([a-z]+)-[a-z]/.exec(plain);
  return head?.[1] ? (NUMBERS.get(head[1]) ?? null) : null;
}
