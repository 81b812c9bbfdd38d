import { oncePer } from '../../model/once-per';
import type { DraftView } from '../draft-view';
import { isEmptyWord, stem } from '../text/content-stems';
import { fold } from '../text/fold';
import { readNumber } from '../text/number-words';
import { remembered } from '../text/remembered';
import { splitWords } from '../text/split-words';
import type { Support } from './support';

/** A word put in place of another in what is on record: "put the tool in their pocket", where it is their hand. */
export interface Misquote {
  text: string;
  start: number;
  end: number;
  /** The word that was captured, as it was written. */
  captured: string;
  /** True where the sentence says that the reader said so. */
  isSaidByReader: boolean;
}

interface QuotedWord {
  text: string;
  /** What it is compared by: pronouns, articles and endings are no difference. */
  key: string;
  hasMatter: boolean;
  /** Something ends behind it: a clause, a line, the text. */
  isLast: boolean;
}

/** Words remembered on each side of a place; more say nothing more. */
const REACH = 5;
const WHO = '‹who›';
const GERMAN_VERB = /^\p{Ll}{2,}(?:t|en|te)$/u;
const PERSON =
  /^(?:i|you|he|she|we|they|me|him|them|us|ich|du|er|sie|wir|mich|mir|dich|dir|ihn|ihm|ihnen|uns|man)$/;
const OWNED =
  /^(?:my|your|his|her|their|our|its|mein(?:e[mnrs]?)?|dein(?:e[mnrs]?)?|sein(?:e[mnrs]?)?|ihr(?:e[mnrs]?)?|unser(?:e[mnrs]?)?)$/;
const ARTICLE = /^(?:an?|the|der|die|das|dem|den|des|ein(?:e[mnrs]?)?)$/;
const SAID =
  /(?<!\p{L})(?:you(?:['’](?:ve|d)| have| had| always| once| also){0,2} (?:said|(?<=always )say|used to say|told|wrote|advised|taught|explained|warned|suggested|mentioned)|(?:sagten|sagtest|meinten|rieten|rietst|schrieben|schriebst|erklärten) (?:Sie|du)|(?:haben Sie|hast du|Sie|du)(?: \p{L}+){0,4} (?:gesagt|geschrieben|geraten|gemeint|erklärt|erzählt|beigebracht))(?!\p{L})/iu;

/** Words that stand where what was captured has another, with the same words around them. */
export const findMisquotes = oncePer((draft: DraftView): Misquote[] => {
  if (draft.phrases === null || !draft.situation.person) return [];
  const { misquotesOf } = recordOf(draft.support);
  return draft.sentences
    .filter(({ role }) => role === 'text')
    .flatMap(({ text, start }) =>
      misquotesOf(text).map((quote) => ({
        ...quote,
        start: quote.start + start,
        end: quote.end + start,
      })),
    );
});

interface Said {
  texts: QuotedWord[][];
  /** Where each word stands: text and place in it. */
  places: Map<string, { text: number; at: number }[]>;
}

/** What is on record, and the misquotes of a sentence against it: at a key stroke all sentences but one are as they were. */
interface Quotable {
  misquotesOf: (sentence: string) => readonly Misquote[];
}

/** What they said, wrote and did, and what was noted of it, sentence by sentence. */
const recordOf = oncePer((support: Support): Quotable => {
  const texts = support.entries
    .filter(
      ({ owner, kind }) =>
        (owner === 'talk' && kind !== 'out') ||
        owner === 'post' ||
        kind === 'about' ||
        kind === 'takeaway',
    )
    .flatMap(({ text }) => text.split(/[.!?;\n]+/))
    .map(quotedWords)
    .filter((words) => words.length > 2);
  const places: Said['places'] = new Map();
  texts.forEach((words, text) => {
    words.forEach(({ key }, at) => {
      const known = places.get(key);
      if (known) known.push({ text, at });
      else places.set(key, [{ text, at }]);
    });
  });
  return { misquotesOf: remembered((sentence) => misquotesIn(sentence, { texts, places })) };
});

function quotedWords(text: string): QuotedWord[] {
  return splitWords(text).map(({ text: word, end }) => quotedWord(word, text.slice(end, end + 2)));
}

function quotedWord(text: string, behind: string): QuotedWord {
  const plain = fold(text).replace(/'s$/, '');
  const isLast = behind === '' || /^["”“»]?[^\p{L}\p{N}\s-]/u.test(behind);
  const bare = (key: string) => ({ text, key, hasMatter: false, isLast });
  if (PERSON.test(plain)) return bare(WHO);
  if (OWNED.test(plain)) return bare('‹whose›');
  if (ARTICLE.test(plain)) return bare('‹the›');
  if (isEmptyWord(plain) || readNumber(text) !== null) return bare(plain);
  return { text, key: stem(plain), hasMatter: true, isLast };
}

function misquotesIn(sentence: string, record: Said): Misquote[] {
  const places = splitWords(sentence);
  const words = quotedWords(sentence);
  const own = new Set(words.map(({ key }) => key));
  const isSaidByReader = SAID.test(sentence);
  const found: Misquote[] = [];
  words.forEach((word, i) => {
    if (!word.hasMatter) return;
    const captured = replacedBy(words, i, own, record);
    const place = places[i];
    if (!captured || !place || isSameWord(word, captured)) return;
    const { text, start, end } = place;
    found.push({ text, start, end, captured: captured.text, isSaidByReader });
  });
  return found;
}

/** The captured word in whose place this one stands, when enough around it is the same. */
function replacedBy(
  words: readonly QuotedWord[],
  i: number,
  own: ReadonlySet<string>,
  { texts, places }: Said,
): QuotedWord | null {
  const candidates = [
    ...(places.get(words[i - 1]?.key ?? '') ?? []).map(({ text, at }) => ({ text, at: at + 1 })),
    ...(places.get(words[i + 1]?.key ?? '') ?? []).map(({ text, at }) => ({ text, at: at - 1 })),
  ];
  for (const { text, at } of candidates) {
    const quoted = texts[text] ?? [];
    const there = quoted[at];
    if (!there?.hasMatter || there.key === words[i]?.key || own.has(there.key)) continue;
    if (quoted.some(({ key }) => key === words[i]?.key)) continue;
    const left = sameAround(words, i, quoted, at, -1);
    const right = sameAround(words, i, quoted, at, 1);
    // German ends its clauses with verbs, which are told in many words.
    if (words[i]?.isLast && GERMAN_VERB.test(words[i]?.text ?? '')) continue;
    // "You remember the tool", where she liked it: what people do is told in many verbs.
    if (words[i - 1]?.key === WHO) continue;
    const same = [...left, ...right];
    const matter = same.filter(({ hasMatter }) => hasMatter).length;
    // Where both begin or both end there, that is as good as a word that is the same.
    const begins = starts(words, i) && starts(quoted, at);
    const ends = words[i]?.isLast === true && there.isLast;
    const isWhole = (left.length > 0 || begins) && (right.length > 0 || ends);
    const reach = same.length + (begins ? 1 : 0) + (ends ? 1 : 0);
    if (isWhole && (matter >= 2 || (matter === 1 && reach >= 4))) return there;
  }
  return null;
}

function starts(words: readonly QuotedWord[], i: number): boolean {
  return i === 0 || words[i - 1]?.isLast === true;
}

function sameAround(
  words: readonly QuotedWord[],
  i: number,
  quoted: readonly QuotedWord[],
  at: number,
  step: 1 | -1,
): QuotedWord[] {
  const same: QuotedWord[] = [];
  for (let n = 1; n <= REACH; n++) {
    const word = words[i + n * step];
    if (!word || word.key !== quoted[at + n * step]?.key) break;
    same.push(word);
  }
  return same;
}

/** "grow" and "growth", "anrufen" and "angerufen": one word in two forms. */
function isSameWord(said: QuotedWord, captured: QuotedWord): boolean {
  const [a, b] = [fold(said.text), fold(captured.text)];
  const bones = (word: string) => word.replace(/ge|[aeiou]|(?:n|t)$/gu, '');
  return a.slice(0, 4) === b.slice(0, 4) || (a[0] === b[0] && bones(a) === bones(b));
}
