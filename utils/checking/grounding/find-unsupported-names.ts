import { oncePer } from '../../model/once-per';
import type { DraftSentence, DraftView } from '../draft-view';
import { fold } from '../text/fold';
import type { Token } from './capital-runs';
import { isCapital, POSSESSIVE, readTokens, runsOfCapitals } from './capital-runs';
import { figuresOfSpeech } from './figures-of-speech';
import { findForeignPlaces } from './find-foreign-places';
import { findNamesakes } from './find-namesakes';
import type { Weight } from './how-sure';
import { weighName } from './how-sure';
import { isEnglishWord } from './is-english-word';
import { isEverydayProduct, isOrdinaryCapital, isOrdinaryStart } from './known-words';
import { looksLikeName } from './looks-like-name';
import { nearestName } from './nearest-name';
import type { Support } from './support';
import { isKnownWord, isSupportedTogether } from './supported-words';

/** A name in the draft that nothing captured holds. */
export interface UnsupportedName {
  text: string;
  start: number;
  end: number;
  /** The captured name that it is a letter or two away from. */
  nearest: string | null;
  /** The contact whose organisation or school it is. */
  owner: string | null;
  weight: Weight;
}

/** Every name, organisation and place of the draft that has no support, in order. */
export function findUnsupportedNames(draft: DraftView): UnsupportedName[] {
  const sayings = figuresOfSpeech(draft.body);
  return draft.sentences
    .filter((sentence) => sentence.role !== 'greeting')
    .flatMap((sentence) =>
      namesIn(draft, sentence, sayings).map((name) => ({
        ...name,
        start: name.start + sentence.start,
        end: name.end + sentence.start,
      })),
    )
    .sort((a, b) => a.start - b.start);
}

/** Sentences remembered per situation; more are a page of nonsense. */
const MOST_SENTENCES = 300;
/** What is looked at before and behind a name. */
const AROUND = 60;
const SEEN = new WeakMap<Support, Map<string, readonly UnsupportedName[]>>();

/**
 * The names of one sentence, their places counted from its start. A key stroke changes one: the others, with what stands
 * around them and what the draft may rest on, are as they were.
 */
function namesIn(
  draft: DraftView,
  sentence: DraftSentence,
  sayings: readonly { start: number; end: number }[],
): readonly UnsupportedName[] {
  let seen = SEEN.get(draft.support);
  if (!seen) {
    seen = new Map();
    SEEN.set(draft.support, seen);
  }
  const from = Math.max(0, sentence.start - AROUND);
  const key = `${draft.language} ${sentence.role} ${sentence.start - from} ${sentence.end - from} ${draft.body.slice(from, sentence.end + AROUND)}`;
  const known = seen.get(key);
  if (known) return known;
  const found = lookForNames(draft, sentence, sayings).map((name) => ({
    ...name,
    start: name.start - sentence.start,
    end: name.end - sentence.start,
  }));
  if (seen.size >= MOST_SENTENCES) seen.clear();
  seen.set(key, found);
  return found;
}

function lookForNames(
  draft: DraftView,
  sentence: DraftSentence,
  sayings: readonly { start: number; end: number }[],
): UnsupportedName[] {
  const found: UnsupportedName[] = [];
  const tokens = readTokens(sentence);
  const foreign = findForeignPlaces(draft, tokens);
  foreign.push(...findNamesakes(draft, tokens));
  found.push(...foreign.map((place) => ({ ...place, weight: 'sure' as const })));
  for (const run of runsOfCapitals(draft, tokens)) {
    const start = run[0]?.start ?? 0;
    const end = run.at(-1)?.end ?? 0;
    if (foreign.some((place) => start < place.end && end > place.start)) continue;
    // "Lego" is a saying; "Lego Foundation" is somebody.
    if (sayings.some((place) => start >= place.start && end <= place.end)) continue;
    const name = judgeRun(draft, run);
    if (name) found.push(name);
  }
  return found;
}

function judgeRun(draft: DraftView, run: readonly Token[]): UnsupportedName | null {
  for (const piece of splitAtKnown(draft, withoutOpener(draft, run))) {
    const words = piece.filter(isCapital);
    if (words.length === 0) continue;
    if (
      isSupportedTogether(
        draft,
        words.flatMap((word) => partsOf(word.plain)),
      )
    )
      continue;
    if (isSupportedInParts(draft, piece)) continue;
    const opener = words[0] as Token;
    if (
      opener.isFirst &&
      words.length > 1 &&
      !isKnownWord(draft, opener.plain) &&
      !nearestName(draft, [opener])
    ) {
      // "Watching Northlight Rail …": the first word may be a verb that begins the sentence.
      const rest = words.slice(1).flatMap((word) => partsOf(word.plain));
      if (isSupportedTogether(draft, rest)) continue;
    }
    const nearest = nearestName(draft, words);
    if (!nearest && !looksLikeName(draft, piece)) continue;
    const start = (piece[0] as Token).start;
    const end = (piece.at(-1) as Token).end;
    const text = draft.body.slice(start, end).replace(POSSESSIVE, '');
    const weight = weighName(draft, piece, nearest !== null);
    return { text, start, end: start + text.length, nearest, owner: null, weight };
  }
  return null;
}

/** "Meet Priya Menon": a word that begins the sentence is no part of the name behind it. */
function withoutOpener(draft: DraftView, run: readonly Token[]): Token[] {
  const [first] = run;
  if (!first?.opens) return [...run];
  const isWord =
    isOrdinaryStart(first.plain) ||
    (draft.language === 'en' && run.length > 1 && isEnglishWord(first.plain));
  if (!isWord) return [...run];
  const whole = run.filter(isCapital).map((token) => token.plain);
  return isSupportedTogether(draft, whole) ? [...run] : dropLeading([...run], 1);
}

/** "Lindenhain School for Quellenau Transit": two known names with a word between them that belongs to neither. */
function isSupportedInParts(draft: DraftView, piece: readonly Token[]): boolean {
  const parts: Token[][] = [[]];
  for (const token of piece) {
    if (isCapital(token)) parts.at(-1)?.push(token);
    else parts.push([]);
  }
  const named = parts.filter((part) => part.length > 0);
  return (
    named.length > 1 &&
    named.every((part) =>
      isSupportedTogether(
        draft,
        part.flatMap((word) => partsOf(word.plain)),
      ),
    )
  );
}

function dropLeading(tokens: Token[], count: number): Token[] {
  const rest = tokens.slice(count);
  while (rest.length && !isCapital(rest[0] as Token)) rest.shift();
  return rest;
}

function partsOf(plain: string): string[] {
  return plain.split(/[-&+]/).filter((part) => part && !isOrdinaryCapital(part));
}

/** Calendar words, the two names and everyday words stand between names without belonging to them. */
function splitAtKnown(draft: DraftView, tokens: readonly Token[]): Token[][] {
  const own = namesOf(draft);
  const pieces: Token[][] = [];
  let piece: Token[] = [];
  for (const token of tokens) {
    const known =
      isOrdinaryCapital(token.plain) ||
      own.has(token.plain) ||
      (isOrdinaryStart(token.plain) && isCapital(token) && tokens.length === 1) ||
      isUsedProduct(draft, token) ||
      isKnownPart(draft, token);
    if (known) {
      if (piece.length) pieces.push(piece);
      piece = [];
    } else piece.push(token);
  }
  if (piece.length) pieces.push(piece);
  return pieces
    .map((p) => {
      const trimmed = dropLeading(p, 0);
      while (trimmed.length && !isCapital(trimmed.at(-1) as Token)) trimmed.pop();
      return trimmed;
    })
    .filter((p) => p.length > 0);
}

const EMPLOYS = /\b(?:at|bei|for|from|von|joined|joining|join|left|leaving|verlassen)\s$/i;

/** "in Excel" is a tool; "your years at Google" is an employer. */
function isUsedProduct(draft: DraftView, token: Token): boolean {
  if (!isEverydayProduct(token.plain)) return false;
  return (
    !EMPLOYS.test(draft.body.slice(Math.max(0, token.start - 10), token.start)) &&
    !POSSESSIVE.test(token.text)
  );
}

/** Words inside a place, a time or a link are looked at elsewhere; "Level 3" and "Year 6" number something. */
function isKnownPart(draft: DraftView, token: Token): boolean {
  const within = (places: readonly { start: number; end: number }[]) =>
    places.some((place) => token.start >= place.start && token.end <= place.end);
  if (
    within(draft.days) ||
    within(draft.clocks) ||
    within(draft.zones.filter((zone) => !zone.loose || draft.clocks.length > 0))
  )
    return true;
  if (
    /^(?:level|year|grade|stage|stufe|klasse|chapter|kapitel|room|raum|part|teil|phase|class|platform|gleis|line|linie|route|version|module|modul|unit|day|tag|step|act|season|term|question|frage|plan)$/.test(
      token.plain,
    ) &&
    /^\s(?:\d|[A-F]\b|one|two|three)/.test(draft.body.slice(token.end, token.end + 6))
  )
    return true;
  if (!/:\/\/|www\./.test(draft.body)) return false;
  const before = draft.body.slice(Math.max(0, token.start - 200), token.start);
  return /(?:https?:\/\/|www\.)\S*$/.test(before);
}

const namesOf = oncePer((draft: DraftView): Set<string> => {
  const names = new Set<string>();
  for (const word of draft.name?.words ?? []) names.add(fold(word).replace(/[.]/g, ''));
  for (const word of `${draft.situation.user.name} ${draft.situation.user.voice.signoff ?? ''}`.split(
    /[\s,]+/,
  )) {
    names.add(fold(word));
  }
  return names;
});
