import type { FollowUp } from '../model/follow-up';
import type { LocalDate } from '../model/local-date';
import { daysBetween, localDateOf, workingDaysBetween } from '../model/local-date';
import type { Phrase } from '../model/phrase';
import type { Answer } from '../model/touch';
import { describeDay, describeTime, onDay } from './describe-day';
import { inOrder } from './exchange';
import type { ContactRecords } from './records';

/** After a week a talk is no longer fresh, and thanks are no less welcome. */
const FRESH_DAYS = 7;

/** How the days in a line are said; both have the browser's own as default. */
export interface DayWords {
  /** BCP 47; dates are said in it. */
  language?: string;
  timeZone?: string;
}

/** Where it is said why an answer is owed, by what they wrote. */
const ANSWER_LINES: Record<Answer, Phrase['key']> = {
  yes: 'followUps.why.answerYes',
  no: 'followUps.why.answerNo',
  'not-now': 'followUps.why.answerNotNow',
  question: 'followUps.why.answerQuestion',
  'times-asked': 'followUps.why.timesAsked',
  'times-offered': 'followUps.why.timesOffered',
  unclear: 'followUps.why.answer',
};

/** Why a follow-up comes up now, in one warm line without the name, which stands beside it. */
export function whyNow(
  followUp: FollowUp,
  records: ContactRecords,
  today: LocalDate,
  words: DayWords = {},
): Phrase {
  const { note, reason } = followUp;
  const origin = originDay(followUp, records, words);
  if (reason === 'my-promise') return { key: 'followUps.why.myPromise', values: { note } };
  if (reason === 'their-promise') return { key: 'followUps.why.theirPromise', values: { note } };
  if (reason === 'suggested-person') {
    return { key: 'followUps.why.suggestedPerson', values: { person: note } };
  }
  if (reason === 'own') {
    return note === ''
      ? { key: 'followUps.why.own' }
      : { key: 'followUps.why.ownNote', values: { note } };
  }
  // What it followed from was removed, or lies in another store: say no date rather than a wrong one.
  if (origin === null) return { key: 'followUps.why.unknown' };
  const day = onDay(origin, today, words.language);
  const since = describeDay(origin, today, words.language);
  switch (reason) {
    case 'invitation-pending':
      return { key: 'followUps.why.invitationPending', values: { day } };
    case 'accepted-write-now':
      return { key: 'followUps.why.accepted', values: { day } };
    case 'no-reply-1': {
      const count = workingDaysBetween(origin, today);
      return { key: 'followUps.why.noReply1', values: { since, count } };
    }
    case 'no-reply-2':
      return { key: 'followUps.why.noReply2', values: { since } };
    case 'let-it-rest':
      return { key: 'followUps.why.letItRest', values: { since } };
    case 'answer-reply':
    case 'offer-times':
      return whyAnswer(followUp, records, day);
    case 'prepare-conversation':
      return whyPrepare(followUp, records, day, words);
    case 'how-did-it-go':
      return { key: 'followUps.why.howDidItGo', values: { day } };
    case 'thank':
      return daysBetween(origin, today) <= FRESH_DAYS
        ? { key: 'followUps.why.thank', values: { day } }
        : { key: 'followUps.why.thankLate', values: { day } };
    case 'send-update':
      return { key: 'followUps.why.sendUpdate', values: { day } };
    case 'thank-introducer':
    case 'tell-introducer':
      return whyIntroducer(followUp, records, day);
    case 'keep-in-touch':
      return { key: 'followUps.why.keepInTouch', values: { day } };
    case 'later':
      return whyLater(followUp, records, day, since);
  }
}

function whyAnswer(followUp: FollowUp, records: ContactRecords, day: string): Phrase {
  const touch = records.touches.find((one) => one.id === followUp.fromId);
  if (!touch) return { key: 'followUps.why.calledOff', values: { day } };
  return { key: ANSWER_LINES[touch.answer ?? 'unclear'], values: { day } };
}

function whyPrepare(
  followUp: FollowUp,
  records: ContactRecords,
  day: string,
  words: DayWords,
): Phrase {
  const conversation = records.conversations.find((one) => one.id === followUp.fromId);
  const instant = new Date(conversation?.startsAt ?? followUp.dueOn);
  const time = describeTime(instant, words.language, words.timeZone);
  return { key: 'followUps.why.prepare', values: { day, time } };
}

function whyIntroducer(followUp: FollowUp, records: ContactRecords, day: string): Phrase {
  const introduction = records.introductions.find((one) => one.id === followUp.fromId);
  const person = introduction?.toName ?? '';
  if (followUp.reason === 'thank-introducer') {
    return person === ''
      ? { key: 'followUps.why.thankIntroducer', values: { day } }
      : { key: 'followUps.why.thankIntroducerOf', values: { person, day } };
  }
  return person === ''
    ? { key: 'followUps.why.tellIntroducer', values: { day } }
    : { key: 'followUps.why.tellIntroducerOf', values: { person, day } };
}

function whyLater(followUp: FollowUp, records: ContactRecords, day: string, since: string): Phrase {
  const touch = records.touches.find((one) => one.id === followUp.fromId);
  if (touch?.answer === 'not-now') return { key: 'followUps.why.laterNotNow', values: { day } };
  if (touch?.answer === 'no') return { key: 'followUps.why.laterNo', values: { day } };
  return { key: 'followUps.why.later', values: { since } };
}

/** The local day of what the follow-up follows from; for keeping in touch, of the last contact. */
export function originDay(
  followUp: FollowUp,
  records: ContactRecords,
  words: DayWords = {},
): LocalDate | null {
  const { fromId } = followUp;
  const instant =
    fromId === null
      ? lastContactAt(records)
      : (records.touches.find((one) => one.id === fromId)?.at ??
        records.conversations.find((one) => one.id === fromId)?.startsAt ??
        records.introductions.find((one) => one.id === fromId)?.madeAt);
  return instant === undefined ? null : localDateOf(new Date(instant), words.timeZone);
}

function lastContactAt(records: ContactRecords): string | undefined {
  const held = records.conversations.filter((one) => one.state === 'held');
  return [...inOrder(records.touches).map((touch) => touch.at), ...held.map((one) => one.startsAt)]
    .sort()
    .at(-1);
}
