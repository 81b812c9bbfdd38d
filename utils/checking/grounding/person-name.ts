import { fold } from '../text/fold';

/** A captured name taken apart; every list keeps the writing of the page. */
export interface PersonName {
  /** What a careful writer calls them: the user's choice, or the first given name. */
  preferred: string;
  /** Words that may stand in a greeting. */
  words: string[];
  /** Titles, degrees and headline parts that belong to no greeting. */
  extras: string[];
  family: string | null;
}

const TITLE =
  /^(?:dr|prof|mr|mrs|ms|mx|ing|mgr|bc|mudr|phdr|judr|rndr|dipl|dipl-ing|mag|sir|dame|rev|doc|arch|avv|dott|dottssa|lic|eng|engr|hon|herr|frau)\.?$/i;
const DEGREE =
  /^(?:ph\.?d|csc|drsc|mba|m\.?sc|b\.?sc|m\.?a|b\.?a|ll\.?[mb]|md|dds|rn|bsn|cpa|cfa|pmp|pe|p\.eng|mph|mpa|ms|bs|jd|esq|jr|sr|ii|iii|iv|fca|aca|acca|cissp|phr|shrm|gisp|cpwa|cpacc|was|obe|mbe|cbe|he|she|they|him|her|them|er|sie)\.?$/i;

/** Takes a captured name apart: titles, degrees, emoji, pronouns, second scripts and headline tails are no names. */
export function readPersonName(captured: string, greetAs: string | null): PersonName {
  const extras: string[] = [];
  const inBrackets = [...captured.matchAll(/[(（"“]([^)）"”]{1,40})[)）"”]/g)].flatMap((match) =>
    (match[1] ?? '').split(/[\s/,]+/),
  );
  const bare = givenFirst(captured.replace(/[(（"“][^)）"”]{1,40}[)）"”]/g, ' '));
  const [before = '', ...tails] = bare.split(/,|\||•| [–-] /);
  for (const tail of tails) extras.push(...tail.split(/\s+/).filter((word) => /\p{L}/u.test(word)));

  const words: string[] = [];
  for (const piece of before.split(/\s+/)) {
    const word = piece.replace(/[^\p{L}\p{M}\p{N}.'’-]/gu, '');
    if (!/\p{L}/u.test(word)) continue;
    if (TITLE.test(word) || DEGREE.test(word)) extras.push(word);
    else words.push(word);
  }
  const nicknames = inBrackets.filter(
    (word) => /^\p{L}[\p{L}\p{M}'’-]*$/u.test(word) && !DEGREE.test(word) && !TITLE.test(word),
  );
  const chosen = greetAs?.trim() || null;
  // "J. Anna Kern": an initial is no name to greet by.
  const given = words.find((word) => word.replace(/\./g, '').length > 1) ?? words[0] ?? '';
  return {
    preferred: chosen ?? given,
    words: [...words, ...nicknames, ...(chosen ? chosen.split(/\s+/) : [])],
    extras,
    family: words.length > 1 ? (words.at(-1) ?? null) : null,
  };
}

/** "Van der Berg, Ilse" and "Kern, Anna" are written the other way round; "Kern, PhD" is not. */
function givenFirst(name: string): string {
  const [family = '', given = '', ...more] = name.split(',').map((part) => part.trim());
  const isFamily =
    /^\S+$/.test(family) ||
    /^(?:van|von|de|del|della|di|da|dos|ter|ten|al|el|bin|ap|mac|le|la)\s(?:\S+\s?){1,2}$/i.test(
      family,
    );
  const isGiven =
    /^\p{Lu}[\p{L}\p{M}'’.-]+(?:\s\p{Lu}[\p{L}\p{M}'’.-]*)?$/u.test(given) &&
    !given.split(' ').some((word) => DEGREE.test(word) || TITLE.test(word));
  return isFamily && isGiven && more.length === 0 ? `${given} ${family}` : name;
}

/** True when two names are the same but for case and accents. */
export function sameName(a: string, b: string): boolean {
  return fold(a).replace(/[.'-]/g, '') === fold(b).replace(/[.'-]/g, '');
}
