/** Shorter parts of a name ("Li", "de") stand in too many other words and are left alone. */
const SHORTEST = 3;
const OF_A_WORD = /[\p{L}\p{N}]/u;
/** Scripts that put no space between words: a name is found in the middle of a line, and two signs are a whole one. */
const NO_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;
const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]{2,}$/u;

interface NamesToTakeOut {
  /** Of those whom the texts are about: taken out however they are written. */
  near: Iterable<string>;
  /** Of everybody else: a single part ("Will", "Rose") is taken out only where it is written as a name. */
  others?: Iterable<string>;
}

/**
 * Takes everybody's name out of texts of the user's, whole or in part: "Priya said …" → "… said …". Names are compared as
 * whole words in any script, without regard to case and accents. Made once for many texts; what a text costs does not
 * depend on how many names there are.
 * @param instead what stands for a name.
 */
export function withoutNames({ near, others = [] }: NamesToTakeOut, instead = '…') {
  const anyhow = new Set([...near].flatMap(partsOf));
  const asName = new Set([...others].flatMap(partsOf));
  const longest = [...anyhow, ...asName].reduce((most, part) => Math.max(most, part.length), 0);

  return (text: string): string => {
    const { folded, places } = foldedWithPlaces(text);
    const isName = (start: number, end: number): boolean => {
      const part = folded.slice(start, end);
      const isApart = !isWithinWord(folded, start) && !isWithinWord(folded, end);
      if (!isApart && !UNSPACED.test(part)) return false;
      if (anyhow.has(part)) return true;
      const written = text.slice(places[start], places[end]);
      return asName.has(part) && (part.includes(' ') || !isLowerCase(written));
    };
    let result = '';
    let done = 0;
    for (let start = 0; start < folded.length; ) {
      let end = mayBegin(folded, start) ? Math.min(folded.length, start + longest) : start;
      while (end > start && !isName(start, end)) end -= 1;
      if (end > start) {
        result += text.slice(done, places[start]) + instead;
        done = places[end] ?? text.length;
      }
      start = Math.max(end, start + 1);
    }
    return result + text.slice(done);
  };
}

/**
 * Those of many names of which a word stands in one of the texts: of thirty thousand, only these need be prepared for
 * `withoutNames`. Rather one too many than one too few: names in scripts without spaces are all left in.
 * @param names folded already (the store's `sortName`).
 */
export function namesWithin(texts: readonly string[], names: readonly string[]): string[] {
  const words = new Set(texts.flatMap((text) => wordsOf(fold(text))));
  return names.filter((name) => {
    const parts = wordsOf(name.replaceAll('ς', 'σ'));
    return parts.some((part) => words.has(part) || NO_SPACES.test(part));
  });
}

function wordsOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The whole name and its words, as they are compared. */
function partsOf(name: string): string[] {
  const folded = fold(name).trim();
  return [folded, ...folded.split(/[\s,()]+/)].filter(
    (part) => [...part].length >= SHORTEST || UNSPACED.test(part),
  );
}

/** In the middle of a word no name begins, but in scripts without spaces. */
function mayBegin(folded: string, at: number): boolean {
  return (
    !isWithinWord(folded, at) || NO_SPACES.test(String.fromCodePoint(folded.codePointAt(at) ?? 0))
  );
}

/** True between two letters. */
function isWithinWord(text: string, at: number): boolean {
  return OF_A_WORD.test(text.charAt(at - 1)) && OF_A_WORD.test(text.charAt(at));
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ς', 'σ');
}

/** A text as it is compared, and for each of its places where that stands in the text. */
function foldedWithPlaces(text: string): { folded: string; places: number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const letter of text) {
    const one = fold(letter);
    for (let i = 0; i < one.length; i++) places.push(at);
    folded += one;
    at += letter.length;
  }
  places.push(at);
  return { folded, places };
}

/** True for "rose", not for "Rose", "ROSE" or a script without case. */
function isLowerCase(text: string): boolean {
  return text !== text.toUpperCase() && text === text.toLowerCase();
}
