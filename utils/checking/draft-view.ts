import type { MessageKind } from '../model/message-kind';
import type { Situation, Slot } from '../model/situation';
import type { CheckInput } from './check-input';
import type { PersonName } from './grounding/person-name';
import { readPersonName } from './grounding/person-name';
import type { Support } from './grounding/support';
import { supportOf } from './grounding/support';
import { asInstant } from './grounding/support-dates';
import type { PreparedOthers } from './prepare-others';
import { prepareOthers } from './prepare-others';
import type { ClockMention } from './text/clock-mentions';
import { findClocks } from './text/clock-mentions';
import { contentStems } from './text/content-stems';
import type { DayMention } from './text/day-mentions';
import { findDays } from './text/day-mentions';
import { detectLanguage } from './text/detect-language';
import { fold } from './text/fold';
import type { Greeting } from './text/read-greeting';
import { readGreeting } from './text/read-greeting';
import type { Sentence } from './text/split-sentences';
import { splitSentences } from './text/split-sentences';
import type { Word } from './text/split-words';
import { splitWords } from './text/split-words';
import type { ZoneMention } from './text/zone-mentions';
import { findZones } from './text/zone-mentions';

export interface DraftSentence extends Sentence {
  role: 'greeting' | 'text' | 'sign-off';
  words: Word[];
  stems: readonly string[];
}

/** A draft taken apart once, for all checks. Offsets are UTF-16 in `body`. */
export interface DraftView {
  input: CheckInput;
  body: string;
  situation: Situation;
  kind: MessageKind;
  /** ISO 639-1 of the text as it reads. */
  language: string;
  languageIsSure: boolean;
  /** The phrase lists that apply; `null` where Kith has none for the language. */
  phrases: 'en' | 'de' | null;
  sentences: DraftSentence[];
  words: Word[];
  greeting: Greeting | null;
  /** `null` for a post. */
  name: PersonName | null;
  /** How the person is called in findings. */
  callName: string;
  support: Support;
  others: PreparedOthers;
  slots: Slot[];
  asOf: number;
  days: DayMention[];
  clocks: ClockMention[];
  zones: ZoneMention[];
}

/**
 * No channel takes more than 8,000 characters; what lies beyond this is over the limit (which is counted on the whole
 * text) or a page of nonsense, and must not make typing slow.
 */
const READ_LENGTH = 12_000;

/** Takes a draft apart. */
export function viewDraft(input: CheckInput): DraftView {
  const { situation } = input;
  const body = input.body.slice(0, READ_LENGTH);
  const words = splitWords(body);
  const writtenIn = situation.intent.language ?? situation.user.languages[0] ?? 'en';
  const guess = detectLanguage(words, writtenIn);
  const greeting = readGreeting(body);
  const name = situation.person
    ? readPersonName(situation.person.name, situation.person.greetAs)
    : null;
  const asOf = asInstant(situation.asOf);
  const days = findDays(body);
  return {
    input,
    body,
    situation,
    kind: situation.intent.kind,
    language: guess.language,
    languageIsSure: guess.sure,
    phrases: guess.language === 'en' || guess.language === 'de' ? guess.language : null,
    sentences: viewSentences(body, words, greeting, situation),
    words,
    greeting,
    name,
    callName: name?.preferred || 'them',
    support: supportOf(situation, input.facts, input.offeredSlots),
    others: prepareOthers(situation.others),
    slots: input.offeredSlots ?? situation.availability,
    asOf,
    days,
    clocks: findClocks(
      body,
      days.filter((day) => day.day !== null),
    ),
    zones: findZones(body, {
      theirs: situation.person?.timeZone ?? null,
      mine: situation.user.timeZone,
      theirPlaces: situation.person?.location ?? '',
      myPlaces: situation.user.city ?? '',
      asOf,
    }),
  };
}

function viewSentences(
  body: string,
  words: readonly Word[],
  greeting: Greeting | null,
  situation: Situation,
): DraftSentence[] {
  const from = greeting?.end ?? 0;
  const text = splitSentences(body.slice(from));
  const found: DraftSentence[] = [];
  let index = 0;
  const take = (sentence: Sentence, role: DraftSentence['role']) => {
    const own: Word[] = [];
    for (let word = words[index]; word && word.start < sentence.end; word = words[++index]) {
      if (word.start >= sentence.start) own.push(word);
    }
    found.push({ ...sentence, role, words: own, stems: contentStems(sentence.text) });
  };
  if (greeting) {
    const whole = body.slice(greeting.start, greeting.end);
    take({ text: whole, start: greeting.start, end: greeting.end }, 'greeting');
  }
  const names = new Set(
    splitWords(`${situation.user.name} ${situation.user.voice.signoff ?? ''}`).map((word) =>
      fold(word.text),
    ),
  );
  const closing = text.length - trailingSignOff(text, names);
  text.forEach((sentence, i) => {
    const shifted = { ...sentence, start: sentence.start + from, end: sentence.end + from };
    // A comma or dash that belongs to the greeting is no sentence.
    if (/[\p{L}\p{N}\p{S}]/u.test(sentence.text)) take(shifted, i >= closing ? 'sign-off' : 'text');
  });
  return found;
}

const CLOSING_LINE =
  /^(?:(?:with )?(?:many |warm |kind |best |all the )?(?:best|regards|wishes|thanks|cheers|sincerely|warmly|gratefully|yours(?: (?:sincerely|faithfully|truly))?|take care|aroha mai|ng[aā] mihi|thank you|all best)(?: again| regards| wishes)?|(?:viele|liebe|herzliche|beste|schöne|mit (?:freundlichen|besten|herzlichen)) gr(?:ü|ue)(?:ß|ss)en?(?: aus [\p{L} ]{2,30})?|vielen dank|herzlichst?|danke|lg|vg|mfg|gr(?:ü|ue)(?:ß|ss)e?|bis bald)[\s,.!–-]*$/iu;

/** How many of the last lines are closing words and the user's name. */
function trailingSignOff(sentences: readonly Sentence[], names: ReadonlySet<string>): number {
  let count = 0;
  for (const sentence of [...sentences].reverse()) {
    const words = splitWords(sentence.text).map((word) => fold(word.text));
    const isName = words.length > 0 && words.length <= 4 && words.every((word) => names.has(word));
    const closingAndName =
      words.length <= 7 &&
      CLOSING_LINE.test(sentence.text.split(',')[0] ?? '') &&
      splitWords(sentence.text.split(',').slice(1).join(' ')).every((word) =>
        names.has(fold(word.text)),
      );
    if (!isName && !CLOSING_LINE.test(sentence.text) && !closingAndName) break;
    count += 1;
  }
  return count;
}

/** The sentence that holds a place, if any. */
export function sentenceAt(draft: DraftView, start: number): DraftSentence | null {
  return (
    draft.sentences.find((sentence) => start >= sentence.start && start < sentence.end) ?? null
  );
}
