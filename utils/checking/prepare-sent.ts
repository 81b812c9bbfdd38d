import type { SentMessage, Writer } from '../model/situation';
import { fold } from './text/fold';
import { readGreeting } from './text/read-greeting';
import { remembered } from './text/remembered';

/** One sent message as the set of its four-word pieces, hashed. */
export interface PreparedSent {
  to: string;
  size: number;
  opening: string;
}

/** All sent messages, ready to be compared with a draft in the time that the draft's own length takes. */
export interface SentIndex {
  messages: PreparedSent[];
  /** Hash of four words → indexes of the messages that have them. */
  pieces: ReadonlyMap<number, readonly number[]>;
  /** The newest, newest first. */
  recent: PreparedSent[];
}

const CACHE = new WeakMap<readonly SentMessage[], SentIndex>();
const PIECE_WORDS = 4;
const OPENING_WORDS = 5;
const RECENT = 20;

/** So many at a time take a few milliseconds, also on a slow machine. */
const PIECE = 50;

/**
 * Prepares the log of sent messages, once per array: pass the same array again. `intro` are the user's own clauses
 * about themselves, which may be the same in every message.
 */
export function prepareSent(log: readonly SentMessage[], intro: readonly string[]): SentIndex {
  const known = CACHE.get(log);
  if (known) return known;
  const work = preparingSent(log, intro);
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

/** The same a piece at a time, for whoever has other things to do in between; remembered once it is through. */
export function* preparingSent(
  log: readonly SentMessage[],
  intro: readonly string[],
): Generator<void, SentIndex, void> {
  const pieces = new Map<number, number[]>();
  const own = ownWords(intro);
  const messages: PreparedSent[] = [];
  for (const [index, message] of log.entries()) {
    if (index % PIECE === PIECE - 1) yield;
    const hashes = piecesOf(message.text, [message.to], own);
    for (const hash of hashes) {
      const list = pieces.get(hash);
      if (list) list.push(index);
      else pieces.set(hash, [index]);
    }
    messages.push({
      to: message.to,
      size: hashes.size,
      opening: openingOf(message.text, [message.to]),
    });
  }
  const recent = log
    .map((message, at) => ({ date: message.date, at }))
    .sort((a, b) => b.date.localeCompare(a.date))
    .slice(0, RECENT)
    .flatMap(({ at }) => messages[at] ?? []);
  const index = { messages, pieces, recent };
  CACHE.set(log, index);
  return index;
}

/** The folded words with which the user tells of themselves. */
export function ownWords(intro: readonly string[]): Set<string> {
  return new Set(intro.flatMap((clause) => wordsOf(clause)));
}

/** The hashed four-word pieces of a message, names and the user's introduction of themselves left out. */
export function piecesOf(
  text: string,
  names: readonly string[],
  own: ReadonlySet<string>,
): Set<number> {
  const hidden = new Set(
    names.flatMap((name) => fold(name).split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length > 1),
  );
  const words: string[] = [];
  for (const sentence of text.split(/(?<=[.!?])\s+|\n+/)) {
    const said = wordsOf(sentence);
    if (isIntroduction(said, own)) continue;
    for (const word of said) words.push(hidden.has(word) ? '·' : word);
  }
  const hashes = new Set<number>();
  for (let i = 0; i + PIECE_WORDS <= words.length && i < 4000; i++) {
    hashes.add(hashOf(words, i));
  }
  return hashes;
}

/** The first words after the greeting, folded. */
export function openingOf(text: string, names: readonly string[]): string {
  const greeting = readGreeting(text);
  const hidden = new Set(names.flatMap((name) => fold(name).split(/[^\p{L}\p{N}]+/u)));
  const words = wordsOf(text.slice(greeting?.end ?? 0, (greeting?.end ?? 0) + 300)).filter(
    (word) => !hidden.has(word),
  );
  return words.length < OPENING_WORDS ? '' : words.slice(0, OPENING_WORDS).join(' ');
}

/** A key stroke changes one sentence: the others are not taken apart again. */
const wordsOf: (text: string) => readonly string[] = remembered(
  (text) => fold(text).match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? [],
);

/** "I'm an electrician on the way to becoming an assessor": the same truth in every message is no copy. */
function isIntroduction(words: readonly string[], own: ReadonlySet<string>): boolean {
  if (!/^(?:i|i'm|i've|my|ich|mein\p{L}*|as|after)$/u.test(words[0] ?? '')) return false;
  const telling = words.filter((word) => word.length > 3);
  const hits = telling.filter(
    (word) => own.has(word) || own.has(`${word}s`) || own.has(word.replace(/s$/, '')),
  ).length;
  const isRole = /^(?:i'm an?|i am an?|ich bin) /.test(words.join(' '));
  return isRole || (telling.length > 0 && hits / telling.length >= 0.6);
}

/** A number for the piece that begins at a word, 32 bit: texts of deleted people are not kept in memory in the clear. */
function hashOf(words: readonly string[], start: number): number {
  let value = 0x811c9dc5;
  for (let i = start; i < start + PIECE_WORDS; i++) {
    value = Math.imul(value ^ hashOfWord(words[i] ?? ''), 0x01000193);
    value ^= value >>> 15;
  }
  return value >>> 0;
}

/** FNV-1a */
const hashOfWord = remembered((word: string): number => {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value;
}, 20_000);

/** The clauses with which a user tells of themselves, the same in every message. */
export function introOf(user: Writer): string[] {
  const { past, present, future } = user.story;
  return [past, present, future, ...user.offers, user.voice.signoff ?? '', user.name];
}
