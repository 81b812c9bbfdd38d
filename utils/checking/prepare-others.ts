import type { OtherContact } from '../model/situation';
import { isOrdinaryCapital } from './grounding/known-words';
import { readPersonName } from './grounding/person-name';
import { fold } from './text/fold';

/** The user's other contacts, ready to be asked "whose is this?" in constant time. */
export interface PreparedOthers {
  count: number;
  /** Folded name words (given and family) → the first contact who has it. */
  names: ReadonlyMap<string, OtherContact>;
  /** Folded organisation or school → the contacts who have it: how many, and one of them. */
  places: ReadonlyMap<string, { count: number; contact: OtherContact; name: string }>;
  /** The folded words that organisations and schools begin with. */
  firstWords: ReadonlySet<string>;
}

const CACHE = new WeakMap<readonly OtherContact[], PreparedOthers>();

/** So many at a time take a few milliseconds, also on a slow machine. */
const PIECE = 200;

/**
 * Prepares the list of other contacts, once per array: 30,000 take a moment, so do it before the user types (in pieces:
 * `preparingOthers`) and pass the same array again.
 */
export function prepareOthers(others: readonly OtherContact[]): PreparedOthers {
  const known = CACHE.get(others);
  if (known) return known;
  const work = preparingOthers(others);
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

/** The same a piece at a time, for whoever has other things to do in between; remembered once it is through. */
export function* preparingOthers(
  others: readonly OtherContact[],
): Generator<void, PreparedOthers, void> {
  const names = new Map<string, OtherContact>();
  const places = new Map<string, { count: number; contact: OtherContact; name: string }>();
  const firstWords = new Set<string>();
  for (const [index, contact] of others.entries()) {
    if (index % PIECE === PIECE - 1) yield;
    for (const word of nameWords(contact.name)) {
      const key = fold(word);
      if (key.length > 2 && !names.has(key) && !isOrdinaryCapital(key)) names.set(key, contact);
    }
    for (const name of [...contact.organisations, ...contact.schools]) {
      const key = foldPlace(name);
      if (key.length < 3) continue;
      const place = places.get(key);
      if (place) {
        place.count += 1;
        continue;
      }
      places.set(key, { count: 1, contact, name });
      firstWords.add(key.split(' ', 1)[0] ?? key);
    }
  }
  const prepared = { count: others.length, names, places, firstWords };
  CACHE.set(others, prepared);
  return prepared;
}

/** Most names are plain words; only the rest need the long way. */
function nameWords(name: string): string[] {
  return /^[A-Za-z' -]+$/.test(name) ? name.split(' ') : readPersonName(name, null).words;
}

const PLAIN = /^[a-z0-9 ]+$/;
const LEGAL_FORMS =
  /\b(?:inc|llc|ltd|limited|gmbh|ag|se|plc|corp|co|s\.?a|b\.?v|e\.?v|kg|ug|the)\b\.?/g;

/** An organisation's name for comparing: folded, without legal form, words separated by one space. */
export function foldPlace(name: string): string {
  const folded = fold(name).replace(LEGAL_FORMS, ' ');
  return (
    PLAIN.test(folded) ? folded.replace(/ {2,}/g, ' ') : folded.replace(/[^\p{L}\p{N}]+/gu, ' ')
  ).trim();
}
