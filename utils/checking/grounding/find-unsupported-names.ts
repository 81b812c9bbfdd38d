import type { DraftSentence, DraftView } from '../draft-view';
import { foldPlace } from '../prepare-others';
import { editDistance } from '../text/edit-distance';
import { fold } from '../text/fold';
import type { Word } from '../text/split-words';
import { CITIES } from './cities';
import { isGermanMeasure, isOrdinaryCapital, isOrdinaryStart } from './known-words';

/** A name in the draft that nothing captured holds. */
export interface UnsupportedName {
  text: string;
  start: number;
  end: number;
  /** The captured name that it is a letter or two away from. */
  nearest: string | null;
  /** The contact whose organisation or school it is. */
  owner: string | null;
}

interface Token extends Word {
  /** Folded, without possessive. */
  plain: string;
  /** True where a capital may come from beginning a sentence, a quotation or a line. */
  opens: boolean;
  /** True for the first word of a sentence. */
  isFirst: boolean;
}

const CONNECTORS = new Set('of the for de del do da dos di la le du van von der den &'.split(' '));
/** Words in the name of an organisation, at most. */
const LONGEST_PLACE = 7;
/** In German "Schüler der Meisterschule" are two nouns. */
const GERMAN_CONNECTORS = new Set(['de', 'van', '&']);
const POSSESSIVE = /['’]s?$/;

/** Every name, organisation and place of the draft that has no support, in order. */
export function findUnsupportedNames(draft: DraftView): UnsupportedName[] {
  const found: UnsupportedName[] = [];
  for (const sentence of draft.sentences) {
    if (sentence.role === 'greeting') continue;
    const tokens = readTokens(draft, sentence);
    const foreign = findForeignPlaces(draft, tokens);
    found.push(...foreign);
    for (const run of runsOfCapitals(draft, tokens)) {
      const start = run[0]?.start ?? 0;
      const end = run.at(-1)?.end ?? 0;
      if (foreign.some((place) => start < place.end && end > place.start)) continue;
      const name = judgeRun(draft, run);
      if (name) found.push(name);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function readTokens(draft: DraftView, sentence: DraftSentence): Token[] {
  return sentence.words.map((word, index) => {
    const token = {
      ...word,
      plain: withoutPossessive(fold(word.text)),
      opens: index === 0,
      isFirst: index === 0,
    };
    if (index > 0 && isCapital(token)) {
      const before = draft.body.slice(Math.max(0, word.start - 4), word.start);
      token.opens = /[:"“„»«‘(•*\-–—>]\s*$|['’]$|\n\s*$/.test(before);
    }
    return token;
  });
}

/** "northlight's" and "jones'" without their ending. */
function withoutPossessive(folded: string): string {
  if (folded.endsWith("'s")) return folded.slice(0, -2);
  return folded.endsWith("'") ? folded.slice(0, -1) : folded;
}

/** ASCII is decided by code: a regular expression per word is what typing would wait for. */
function isCapital({ text }: Pick<Word, 'text'>): boolean {
  const code = text.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  if (code >= 97 && code <= 122) return false;
  return /^\p{Lu}|^\p{N}+\p{Lu}/u.test(text) || isCaseless({ text });
}

/** Letters of scripts without capitals, inside a text that is otherwise Latin, are a name as a rule. */
function isCaseless({ text }: Pick<Word, 'text'>): boolean {
  return text.charCodeAt(0) > 127 && /^\p{Lo}/u.test(text);
}

/** Capitalised words that stand together, "University of Leeds" in one piece. */
function runsOfCapitals(draft: DraftView, tokens: readonly Token[]): Token[][] {
  if (tokens.some(isCaseless) && tokens.filter(isCaseless).length > tokens.length / 2) return [];
  const runs: Token[][] = [];
  const connectors = draft.language === 'de' ? GERMAN_CONNECTORS : CONNECTORS;
  let run: Token[] = [];
  const close = () => {
    while (run.length && !isCapital(run.at(-1) as Token)) run.pop();
    if (run.length) runs.push(run);
    run = [];
  };
  for (const token of tokens) {
    const last = run.at(-1);
    const touches =
      last !== undefined && /^[ \t]*&?[ \t]*$/.test(draft.body.slice(last.end, token.start));
    if (last && !touches) close();
    if (isCapital(token)) {
      // A possessive ends a name: "Northlight's Callum".
      if (last && POSSESSIVE.test(last.text)) close();
      run.push(token);
    } else if (run.length && connectors.has(token.plain)) run.push(token);
    else close();
  }
  close();
  return runs;
}

/** Organisations and schools of other contacts, wherever their first word stands. */
function findForeignPlaces(draft: DraftView, tokens: readonly Token[]): UnsupportedName[] {
  const found: UnsupportedName[] = [];
  if (draft.others.places.size === 0) return found;
  tokens.forEach((token, index) => {
    if (!isCapital(token)) return;
    const first = foldPlace(token.text.replace(POSSESSIVE, '')).split(' ')[0] ?? '';
    if (!draft.others.firstWords.has(first)) return;
    const best = longestPlace(draft, tokens, index);
    if (!best) return;
    const words = best.key.split(' ');
    if (words.length === 1 && token.opens && isOrdinaryStart(token.plain)) return;
    if (isSupportedTogether(draft, words)) return;
    const place = draft.others.places.get(best.key);
    if (!place) return;
    found.push({
      text: draft.body.slice(token.start, best.end).replace(POSSESSIVE, ''),
      start: token.start,
      end: best.end,
      nearest: null,
      owner: place.contact.name,
    });
  });
  return found;
}

/** The longest known organisation or school that begins at a word. */
function longestPlace(
  draft: DraftView,
  tokens: readonly Token[],
  index: number,
): { key: string; end: number } | null {
  const start = tokens[index]?.start ?? 0;
  for (let size = LONGEST_PLACE; size > 0; size--) {
    const last = tokens[index + size - 1];
    if (!last) continue;
    const key = foldPlace(draft.body.slice(start, last.end).replace(POSSESSIVE, ''));
    if (draft.others.places.has(key)) return { key, end: last.end };
  }
  return null;
}

function judgeRun(draft: DraftView, run: readonly Token[]): UnsupportedName | null {
  let tokens = [...run];
  const [first] = tokens;
  if (!first) return null;
  const opensOrdinarily =
    first.opens &&
    isOrdinaryStart(first.plain) &&
    !isSupportedTogether(
      draft,
      tokens.filter(isCapital).map((t) => t.plain),
    );
  if (opensOrdinarily) tokens = dropLeading(tokens, 1);
  for (const piece of splitAtKnown(draft, tokens)) {
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
    const suspect = draft.language === 'de' ? isGermanName(draft, piece) : isName(draft, piece);
    const nearest = nearestName(draft, words);
    if (!suspect && !nearest) continue;
    const start = (piece[0] as Token).start;
    const end = (piece.at(-1) as Token).end;
    const text = draft.body.slice(start, end).replace(POSSESSIVE, '');
    return { text, start, end: start + text.length, nearest, owner: null };
  }
  return null;
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

/** Words inside a place, a time or a link are looked at elsewhere. */
function isKnownPart(draft: DraftView, token: Token): boolean {
  const within = (places: readonly { start: number; end: number }[]) =>
    places.some((place) => token.start >= place.start && token.end <= place.end);
  if (
    within(draft.days) ||
    within(draft.clocks) ||
    within(draft.zones.filter((zone) => !zone.loose || draft.clocks.length > 0))
  )
    return true;
  if (!/:\/\/|www\./.test(draft.body)) return false;
  const before = draft.body.slice(Math.max(0, token.start - 200), token.start);
  return /(?:https?:\/\/|www\.)\S*$/.test(before);
}

const NAMES = new WeakMap<DraftView, Set<string>>();

function namesOf(draft: DraftView): Set<string> {
  const known = NAMES.get(draft);
  if (known) return known;
  const names = new Set<string>();
  for (const word of draft.name?.words ?? []) names.add(fold(word).replace(/[.]/g, ''));
  for (const word of `${draft.situation.user.name} ${draft.situation.user.voice.signoff ?? ''}`.split(
    /[\s,]+/,
  )) {
    names.add(fold(word));
  }
  NAMES.set(draft, names);
  return names;
}

/** All words in one captured entry: "Northlight" and "Primary School" from two of them make no "Northlight Primary School". */
function isSupportedTogether(draft: DraftView, words: readonly string[]): boolean {
  const bare = words.filter((word) => word.length > 0);
  if (bare.length === 0) return true;
  if (bare.some((word) => !isKnownWord(draft, word))) return false;
  if (bare.length === 1) return true;
  return draft.support.entries.some((entry) => bare.every((word) => entry.words.has(word)));
}

function isKnownWord(draft: DraftView, word: string): boolean {
  const { words } = draft.support;
  return words.has(word) || words.has(word.replace(/s$/, '')) || words.has(`${word}s`);
}

/** Languages that keep capitals for names: a capital inside a sentence is one. */
function isName(draft: DraftView, piece: readonly Token[]): boolean {
  const words = piece.filter(isCapital);
  const [first] = words;
  if (!first) return false;
  if (words.length > 1) return !words.every((word) => isOrdinaryStart(word.plain));
  if (isOrdinaryStart(first.plain)) return false;
  if (!first.opens) return !isShoutedWord(draft, first);
  return looksMadeUp(first) || draft.others.names.has(first.plain) || CITIES.has(first.plain);
}

/** "PLEASE" is loud, not a name; "NATO" is one. */
function isShoutedWord(draft: DraftView, token: Token): boolean {
  return (
    /^\p{Lu}{2,}$/u.test(token.text) &&
    (isOrdinaryStart(token.plain) || draft.support.words.has(token.plain))
  );
}

/** Inner capitals, digits, an acronym or a possessive tell a name even where every sentence begins with a capital. */
function looksMadeUp(token: Token): boolean {
  return (
    /\p{Ll}\p{Lu}|^\p{Lu}{3,}$|\p{L}\d|\d\p{L}/u.test(token.text) ||
    (/['’]s$/.test(token.text) &&
      !/^(?:it|that|what|here|there|he|she|who|how|where|let|today|tomorrow|yesterday|nobody|somebody|everyone|one|this)$/.test(
        token.plain,
      ))
  );
}

const GERMAN_NAME_CUE =
  /\b(?:bei|bei der|bei dem|beim|[Ff]irma|[Hh]errn?|[Ff]rau|[Dd]r\.|[Kk]ollege|[Kk]ollegin|Universität|Hochschule|Uni|FH|TU|heißt|namens|Namen)\s*$/;
const GERMAN_NO_NAME = new Set(
  'bedarf gelegenheit fragen kaffee tee regen interesse zeiten wind wetter bedenken unklarheiten tageslicht nacht mir bauprojekten projekten ihnen kunden schulen kindern neubauten altbauten sanierungen gesprachen terminen proben hochwasser'.split(
    ' ',
  ),
);

/** Where every noun has a capital, only names that something around them gives away. */
function isGermanName(draft: DraftView, piece: readonly Token[]): boolean {
  const words = piece.filter(isCapital);
  const [first] = words;
  if (!first) return false;
  if (words.some((word) => looksMadeUp(word) && !/['’]s$/.test(word.text))) return true;
  if (words.some((word) => CITIES.has(word.plain))) return true;
  if (draft.others.names.has(first.plain)) return true;
  const before = draft.body.slice(Math.max(0, first.start - 24), first.start);
  const unknown = words.filter(
    (word) => !isOrdinaryStart(word.plain) && !isGermanMeasure(word.plain),
  );
  if (unknown.length === 0) return false;
  // "bei Anrufen", "bei Sanierungen": nouns in the plural, not a firm.
  const isNoun =
    GERMAN_NO_NAME.has(first.plain) || /(?:ungen|eiten|ionen|[a-z]en)$/.test(first.plain);
  if (
    GERMAN_NAME_CUE.test(before) &&
    !(isNoun && words.length === 1 && /\bbei(?:m| der| dem)?\s*$/.test(before))
  )
    return true;
  // Two nouns in a row without a word between them are a name, unless one is a quantity or opens the sentence.
  return (
    words.length > 1 &&
    unknown.length === words.length &&
    !first.opens &&
    !/(?:thema|fach|bereich|stichwort|frage|projekt|punkt|titel|rolle|beruf)$/.test(first.plain)
  );
}

/** The captured name that this one is a slip away from: one letter for short names, two for long ones. */
function nearestName(draft: DraftView, words: readonly Token[]): string | null {
  for (const word of words) {
    if (word.plain.length < 4 || isOrdinaryStart(word.plain) || draft.support.words.has(word.plain))
      continue;
    const limit = word.plain.length >= 7 ? 2 : 1;
    for (const [plain, written] of draft.support.properNames) {
      if (plain.length < 4 || plain[0] !== word.plain[0]) continue;
      // An ending alone is grammar ("Planner", "Planners"), not a slip.
      if (plain.startsWith(word.plain.slice(0, -2)) && word.plain.length !== plain.length) continue;
      // "Versuchsbäckerin" beside "Versuchsbäckerei" is another noun, not a slip.
      if (draft.language === 'de' && plain.length >= 8 && plain.startsWith(word.plain.slice(0, -3)))
        continue;
      const distance = editDistance(word.plain, plain, limit);
      if (distance > 0 && distance <= limit) return written;
    }
  }
  return null;
}
