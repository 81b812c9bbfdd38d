import { ENGLISH_WORDS } from './english-words';

let filter: Uint8Array | null = null;

/** Decoded at the first question: most texts never ask. */
function bits(): Uint8Array {
  filter ??= Uint8Array.from(atob(ENGLISH_WORDS.bits), (letter) => letter.charCodeAt(0));
  return filter;
}

/**
 * True for an ordinary English word, whatever its ending: "stairs", "taught", "organising". A Bloom filter: of a hundred
 * names one or two are taken for words. What no dictionary has ("upskilling") is none, so ask for more than this.
 * @param folded lower case, without accents
 */
export function isEnglishWord(folded: string): boolean {
  return folded
    .split(/[-']/)
    .every((part) => part.length < 3 || formsOf(part).some((form) => isListed(form)));
}

/** Endings, undone: the list has base words, in American spelling. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ies$/, ['y', 'ie']],
  [/(?:s|es)$/, ['', 'e']],
  [/s$/, ['']],
  [/ied$/, ['y']],
  [/ed$/, ['', 'e']],
  [/ing$/, ['', 'e']],
  [/ily$/, ['y']],
  [/ly$/, ['', 'le']],
  [/iest$|ier$|iness$/, ['y']],
  [/est$|ers?$/, ['', 'e']],
  [/(?:ness|less|ful|ment|ish|able|like|wards?|wise|hood|ship)s?$/, ['', 'e']],
  [/^(?:un|re|non|over|under|mis|pre|out|sub|self|co|anti|semi|mid|multi|post)/, ['']],
];
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/is(e[drs]?|ing|ations?|ers?)$/, 'iz$1'],
  [/ys(e[drs]?|ing)$/, 'yz$1'],
  [/our/, 'or'],
  [/(?<=[bct])re(s?)$/, 'er$1'],
  [/ogue(s?)$/, 'og$1'],
  [/amme(s?)$/, 'am$1'],
  [/ll(?=ed$|ing$|ers?$)/, 'l'],
  [/ence(s?)$/, 'ense$1'],
  [/ae|oe/, 'e'],
  [/grey/, 'gray'],
  [/tyre/, 'tire'],
  [/mum/, 'mom'],
];

function formsOf(word: string): string[] {
  const spelled = [
    word,
    ...BRITISH.flatMap(([from, to]) => (from.test(word) ? [word.replace(from, to)] : [])),
  ];
  const forms = new Set(spelled);
  // Twice, for "organisers" and "carelessness".
  for (let round = 0; round < 2; round++) {
    for (const form of [...forms]) {
      for (const [ending, bases] of ENDINGS) {
        if (!ending.test(form)) continue;
        for (const base of bases) {
          const undone = form.replace(ending, base);
          if (undone.length < 3) continue;
          forms.add(undone);
          // "stopped" → "stopp" → "stop"
          forms.add(undone.replace(/([bdgklmnprt])\1$/, '$1'));
        }
      }
    }
  }
  return [...forms];
}

function isListed(word: string): boolean {
  const list = bits();
  const size = list.length * 8;
  const a = hash(word, 0x811c9dc5);
  const b = hash(word, 0x01000193) | 1;
  for (let i = 0; i < ENGLISH_WORDS.hashes; i++) {
    const at = ((a + Math.imul(i, b)) >>> 0) % size;
    if (((list[at >> 3] ?? 0) & (1 << (at & 7))) === 0) return false;
  }
  return true;
}

/** FNV-1a, as in scripts/make-english-words.mjs. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
