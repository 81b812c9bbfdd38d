import { GIFT_KINDS } from '../../model/message-kind';
import { oncePer } from '../../model/once-per';
import type { DraftView } from '../draft-view';
import { sentenceAt } from '../draft-view';
import { daysMeant } from '../text/day-mentions';
import type { Duration } from '../text/durations';
import { findDurations } from '../text/durations';
import { findLinks } from '../text/find-links';
import { fold } from '../text/fold';
import { readNumber } from '../text/number-words';
import { figuresOfSpeech } from './figures-of-speech';
import { isRemembered } from './is-remembered';
import { isOtherCount } from './other-count';
import { isOtherRate } from './other-rate';
import { isOtherShare } from './other-share';
import type { Support } from './support';

/** A number, date, link, address or sum in the draft that nothing captured holds. */
export interface UnsupportedFigure {
  kind: 'number' | 'date' | 'link';
  text: string;
  start: number;
  end: number;
  /** Another than the one on record, of the same thing. */
  contradicts?: true;
}

const SMALL = 3;
const UNIT =
  '(?:years?|months?|weeks?|days?|people|persons|colleagues|children|pupils|students|clients|customers|employees|staff|members|testers|projects?|stations?|schools?|apprentices|houses|homes|passengers|drivers|buses|routes|countries|cities|teams?|jahren?|monaten?|wochen?|tagen?|leuten?|personen|kolleg\\p{L}*|kindern?|schüler\\p{L}*|mitarbeiter\\p{L}*|mitglieder\\p{L}*|projekten?|stationen|häusern?|ländern?|städten?|teams?)';

/** Every figure without support, in order. Ones, twos and threes are words, not claims, unless they count years or people. */
export function findUnsupportedFigures(draft: DraftView): UnsupportedFigure[] {
  const links = findLinks(draft.body);
  const found: UnsupportedFigure[] = [];
  for (const link of links) {
    if (!isKnownContact(draft, link.text)) found.push({ kind: 'link', ...link });
  }
  found.push(...findUnsupportedDates(draft));
  const durations = findDurations(draft.body);
  const spoken = [
    ...figuresOfSpeech(draft.body),
    ...links,
    ...draft.days.filter((d) => d.day !== null),
    ...draft.clocks,
    ...durations,
  ];
  const inside = (start: number, end: number) =>
    spoken.some((p) => start >= p.start && end <= p.end);
  for (const word of draft.words) {
    if (inside(word.start, word.end)) continue;
    const number = readNumber(word.text);
    const coded =
      number === null
        ? (CODE.exec(word.text) ?? /^\p{L}{1,3}(\d{1,5})$|^(\d{1,5})\p{L}{1,2}$/u.exec(word.text))
        : null;
    if (number === null && !coded) continue;
    if (isSupportedNumber(draft, word.text, number, word.start, word.end)) continue;
    const unit =
      /^\s?(?:%|€|£|\$|percent|prozent|euros?|pounds|dollars)/i.exec(
        draft.body.slice(word.end, word.end + 9),
      )?.[0] ?? '';
    const coin =
      /[€£$]\s?$/.exec(draft.body.slice(Math.max(0, word.start - 2), word.start))?.[0] ?? '';
    const start = word.start - coin.length;
    const end = word.end + unit.length;
    const text = draft.body.slice(start, end);
    if (isRemembered(draft, text)) continue;
    if (
      number !== null &&
      isOtherShare(draft, word.text, number, draft.body.slice(word.end, word.end + 30))
    )
      found.push({ kind: 'number', text, start, end, contradicts: true });
    else if (
      number !== null &&
      !isRemembered(draft, word.text) &&
      (isOtherRate(draft, word.start) || isOtherCount(draft, number, word.start, word.end))
    )
      found.push({ kind: 'number', text, start, end, contradicts: true });
    else found.push({ kind: 'number', text, start, end });
  }
  // Durations in a request are a proposal of the user's; the check of sizes judges those.
  for (const duration of durations) {
    const proposed = draft.situation.intent.durationMin;
    const isTold = GIFT_KINDS.includes(draft.kind);
    if (isRemembered(draft, duration.text)) continue;
    if (isOtherLength(draft, duration)) {
      const { text, start, end } = duration;
      found.push({ kind: 'number', text, start, end, contradicts: true });
      continue;
    }
    if (draft.support.numbers.has(duration.amount) || duration.amount <= SMALL) continue;
    if (minutesOf(draft.support).has(duration.minutes)) continue;
    // Thanks and news propose nothing: a length there is told.
    if (!isTold && (proposed === null || duration.minutes <= proposed)) continue;
    found.push({ kind: 'number', text: duration.text, start: duration.start, end: duration.end });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The lengths of time that captured text names, in minutes: "half an hour" and "30 minutes" are one. */
const minutesOf = oncePer((support: Support): Set<number> => {
  const minutes = new Set(
    support.entries
      .filter(({ owner }) => owner === 'talk' || owner === 'them')
      .flatMap(({ text }) => findDurations(text).map((duration) => duration.minutes)),
  );
  return minutes;
});

const THANKS_FOR =
  /(?<!\p{L})(?:thank(?:s| you)|grateful|dank\p{L}*|danke)(?!\p{L})[^.!?\n]{0,30}$/iu;

/** "Thank you for the hour", where half an hour is noted: what was given is on record. */
function isOtherLength(draft: DraftView, { start, minutes }: Duration): boolean {
  const captured = minutesOf(draft.support);
  return (
    GIFT_KINDS.includes(draft.kind) &&
    captured.size > 0 &&
    !captured.has(minutes) &&
    THANKS_FOR.test(draft.body.slice(Math.max(0, start - 60), start))
  );
}

/** A year in which both worked at the same place: inside the user's own years there, as inside the reader's. */
function insideEmployment({ situation }: DraftView, year: number): boolean {
  const spans = (jobs: { org: string; from: string | null; to: string | null }[]) =>
    jobs
      .filter(
        ({ from, to }) =>
          Number(from?.slice(0, 4)) <= year && year <= Number(to?.slice(0, 4) ?? 9999),
      )
      .map(({ org }) => fold(org));
  const mine = new Set(spans(situation.user.employers));
  return spans(situation.person?.experience ?? []).some((org) => mine.has(org));
}

/** "HH-3312", "REQ2291": a reference. */
const CODE = /^(?=.*\p{Lu})[\p{Lu}\d]{1,6}-\d{2,8}$/u;

/** A plural behind a number, with one word between at most. */
const COUNTED =
  /^[\s-]+(?:\p{L}+[\s-])?(?!(?:his|was|is|as|us|this|its|always|yes|thus)(?!\p{L}))(?:\p{Ll}{2,}s|people|children|men|women|mice|\p{Lu}\p{L}+(?:en|er|e|n|s))(?!\p{L})/u;

/** First letters of days, weeks, months and years in English and German. */
const AGO_UNIT: Record<string, string> = { d: 'd', t: 'd', w: 'w', m: 'm', y: 'y', j: 'y' };

function isSupportedNumber(
  draft: DraftView,
  text: string,
  number: number | null,
  start: number,
  end: number,
): boolean {
  const { numbers, words } = draft.support;
  if (number !== null && isOtherShare(draft, text, number, draft.body.slice(end, end + 30)))
    return false;
  if (number !== null && isOtherCount(draft, number, start, end) && !isRemembered(draft, text))
    return false;
  if (number !== null && isOtherRate(draft, start) && !isRemembered(draft, text)) return false;
  if (words.has(fold(text).replace(/'s$/, ''))) return true;
  if (number === null) return false;
  const after = draft.body.slice(end, end + 30);
  const before = draft.body.slice(Math.max(0, start - 24), start);
  const isWord = !/\d/.test(text);
  // "8 people" is a claim about the world; "one thing" and "two lines" are not.
  const counts =
    new RegExp(`^[\\s-]+(?:\\p{L}+ )?${UNIT}\\b`, 'iu').test(after) || /-\p{L}/u.test(text);
  if (numbers.has(number)) return true;
  const { counted } = draft.support;
  const isYear = number >= 1900 && number <= 2100;
  const isAge = isYear || /^[\s-]+(?:\p{L}+ )?(?:years?|jahr)/iu.test(after);
  const from = sentenceAt(draft, start)?.start ?? start;
  const sentence = draft.body.slice(from, start);
  // "I was a baker for twelve years" may not rest on twelve years of theirs.
  // German may put the number first: "Zwanzig Jahre lang habe ich …".
  const clause = `${sentence}${draft.body.slice(start, end + 60).split(/[.!?;:,\n]/)[0] ?? ''}`;
  const isMine =
    /\b(?:I|I['’](?:m|ve|d)|my|ich|mein\p{L}*)\b/iu.test(clause) &&
    !/\b(?:you|your|sie|ihr\p{L}*|ihnen|du|dein\p{L}*)\b/iu.test(clause);
  if (isYear && insideEmployment(draft, number)) return true;
  if (isAge && (counted.myYears.has(number) || (!isMine && counted.theirYears.has(number)))) {
    return true;
  }
  const unit = /^[\s-]+(?:\p{L}+ )?(days?|weeks?|months?|years?|tag|woche|monat|jahr)/iu.exec(
    after,
  )?.[1];
  if (unit && counted.ago.has(`${number} ${AGO_UNIT[unit.slice(0, 1).toLowerCase()] ?? ''}`))
    return true;
  if (counted.hours.has(number) && /^[\s-]+(?:hours?|stunde)/i.test(after)) return true;
  // "worth ten checklists", "a hundred questions": round words are a manner of speaking.
  if (
    isWord &&
    [10, 12, 100, 1000].includes(number) &&
    !counts &&
    !/^[\s-]+(?:years?|jahr)/i.test(after)
  )
    return true;
  // Of the message itself, not of the world: "thank you for four words".
  if (
    number <= 12 &&
    /^[\s-]+(?:\p{L}+ )?(?:words?|lines?|sentences?|questions?|points?|things?|steps?|letters?|reasons?|wörter|worte?n?|zeilen?|sätzen?|fragen?|punkten?|dinge?n?)\b/iu.test(
      after,
    )
  )
    return true;
  // The weather is nobody's.
  if (/^\s?(?:°|degrees|grad)(?!\p{L})/iu.test(after)) return true;
  if (number <= 1) return true;
  if (number <= SMALL && !(counts && number > 1 && /^[\s-]+(?:years?|jahren?)/i.test(after)))
    return true;
  if (number <= SMALL) return false;
  if (isYear && Number.isInteger(number)) {
    const now = Number(draft.support.today.slice(0, 4));
    // This year and the next are the user's own plans; a year in the past is a claim.
    return number === now || number === now + 1;
  }
  if (/^\s*[.)]\s/.test(after) && /(?:^|\n)\s*$/.test(before)) return true;
  // "24 hours", "100 %" and "the top 10" are figures of speech.
  if (isWord && /\b(?:all|the|these|those|alle|die)\s$/i.test(before) && number <= 5) return true;
  // "I still wake at four": a time of day in words.
  if (
    isWord &&
    number <= 12 &&
    /\b(?:at|until|till|before|after|past|by|um|gegen|nach|vor|bis)\s$/i.test(before) &&
    !counts &&
    !/^[\s-]+\p{L}/u.test(
      after.replace(/^ (?:in|on|or|and|o['’]clock|every|each|sharp|uhr)\b.*/i, ''),
    )
  ) {
    return true;
  }
  if (isWord && number <= 12 && isClockInWords(before, after)) return true;
  // "a boy of about six asked": a small number that counts no things.
  if (isWord && number <= 12 && !counts && !COUNTED.test(after) && !/-\p{L}/u.test(text))
    return true;
  // "fifteen burritos for the crew if you need them": what is offered or imagined is no claim.
  if (isWord && number <= 20 && !counts && isImagined(sentenceAt(draft, start)?.text ?? ''))
    return true;
  if (number === 24 && /^(?:\/7|[\s-]*(?:hours?|stunden))/i.test(after)) return true;
  if (
    number === 100 &&
    /^\s?(?:%|percent|prozent)/i.test(after) &&
    /\b(?:not|nicht)\s*$/i.test(before)
  )
    return true;
  return false;
}

/** "nine in the morning", "half past nine", "halb sechs". */
function isClockInWords(before: string, after: string): boolean {
  return (
    /^(?: and half past \p{L}+)?(?: ?o['’]clock| sharp| in the (?:morning|evening|afternoon)| at night| ?[ap]\.?m\b| uhr)/iu.test(
      after,
    ) ||
    /\b(?:half past|quarter (?:past|to)|halb|viertel (?:vor|nach)|dreiviertel)\s$/i.test(before)
  );
}

function isImagined(sentence: string): boolean {
  return /\b(?:if|would|could|might|whenever|shall I|['’]d (?:be|love|gladly|happily|bring|take)|I['’]ll|promise|falls|wenn|könnte|würde|wäre|hätte)\b/iu.test(
    sentence,
  );
}

/** The turn of the year and Christmas: said of the calendar, not of anybody. */
const FEASTS = new Set(['12-24', '12-25', '12-26', '12-31', '1-1']);

function findUnsupportedDates(draft: DraftView): UnsupportedFigure[] {
  const found: UnsupportedFigure[] = [];
  for (const mention of draft.days) {
    if (mention.day === null) continue;
    if (FEASTS.has(`${mention.month}-${mention.day}`)) continue;
    if (mention.month !== null) {
      if (draft.support.monthDays.has(`${mention.month}-${mention.day}`)) continue;
      if (draft.support.monthDays.has(`*-${mention.day}`)) continue;
    } else if ([...draft.support.monthDays].some((known) => known.endsWith(`-${mention.day}`)))
      continue;
    // A date beside a time of day is an offer, and the check of times says what is wrong with it.
    if (isOfferedDay(draft, mention.start, mention.end)) continue;
    found.push({ kind: 'date', text: mention.text, start: mention.start, end: mention.end });
  }
  return found;
}

/** True when a clock time stands in the same sentence as the day. */
export function isOfferedDay(draft: DraftView, start: number, end: number): boolean {
  const sentence = sentenceAt(draft, start);
  return draft.clocks.some(
    (clock) =>
      sentence && clock.start >= sentence.start && clock.end <= Math.max(sentence.end, end),
  );
}

function isKnownContact(draft: DraftView, text: string): boolean {
  const plain = fold(text)
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[/.,;:!?)]+$/, '');
  if (draft.support.contacts.includes(plain)) return true;
  const digits = plain.replace(/\D/g, '');
  return (
    !/\p{L}/u.test(plain) &&
    digits.length >= 7 &&
    draft.support.contacts.replace(/\D/g, '').includes(digits)
  );
}

/** Days meant by a mention, seen from the day of the case. */
export function meantDays(draft: DraftView, mention: DraftView['days'][number]): string[] {
  return daysMeant(mention, draft.support.today);
}
