import type { FollowUpReason } from '../model/follow-up';
import type { LocalDate } from '../model/local-date';
import { addDays, addMonths, addWorkingDays, localDateOf, offWeekend } from '../model/local-date';
import type { MessageKind } from '../model/message-kind';
import type { FollowUpSettings } from '../model/settings';
import type { Touch } from '../model/touch';
import { isThanks } from './answered-by';
import type { Exchange } from './exchange';
import { inOrder, isInboundMessage, isOutboundMessage, isSameOccasion, isTalk } from './exchange';
import type { ContactRecords } from './records';

/** Something that a touch or conversation makes owed. */
export interface Owed {
  reason: FollowUpReason;
  dueOn: LocalDate;
  suggests: MessageKind | null;
  note?: string;
}

/** What one touch makes owed, by the table of design.md, whatever happened later; `exchange` as it stood after it. */
export function owedAfter(
  touch: Touch,
  exchange: Exchange,
  records: ContactRecords,
  settings: FollowUpSettings,
  timeZone?: string,
): Owed[] {
  const day = localDateOf(new Date(touch.at), timeZone);
  const inDays = (days: number) => moved(addDays(day, days), settings);
  if (isInboundMessage(touch)) return owedForReply(touch, day, records, settings);
  if (isThanks(touch)) return owedForThanks(touch, records, inDays(settings.updateDays));
  if (isOutboundMessage(touch)) return owedForMessage(touch, day, exchange, records, settings);
  if (isTalk(touch)) {
    return [{ reason: 'thank', dueOn: inDays(settings.thankDays), suggests: 'thank_you' }];
  }
  if (touch.type === 'invitation' && touch.dir === 'out') {
    // An archive tells of invitations sent to people who are connections by now.
    if (records.contact.profile.connectionDegree === 1) return [];
    return [
      { reason: 'invitation-pending', dueOn: inDays(settings.invitationDays), suggests: null },
    ];
  }
  if (touch.type === 'invitation-accepted') {
    const dueOn = inDays(settings.answerDays);
    return [{ reason: 'accepted-write-now', dueOn, suggests: 'informational_interview' }];
  }
  if (touch.type === 'introduction' && touch.dir === 'in') {
    // Recorded as an introduction too, it is thanked for by that.
    const recorded = records.introductions.some((introduction) =>
      isSameOccasion(introduction.madeAt, touch.at),
    );
    if (recorded) return [];
    return [
      { reason: 'thank-introducer', dueOn: inDays(0), suggests: 'thank_you' },
      { reason: 'tell-introducer', dueOn: inDays(settings.updateDays), suggests: 'update' },
    ];
  }
  return [];
}

/** The day, moved off the weekend where the user wants it. */
export function moved(day: LocalDate, settings: FollowUpSettings): LocalDate {
  return settings.skipWeekends ? offWeekend(day) : day;
}

function owedForReply(
  touch: Touch,
  day: LocalDate,
  records: ContactRecords,
  settings: FollowUpSettings,
): Owed[] {
  // Their thanks need no answer.
  if (touch.type === 'thanks') return [];
  const dueOn = moved(addDays(day, settings.answerDays), settings);
  const agreed = records.conversations.some(
    (planned) => planned.state === 'planned' && planned.startsAt > touch.at,
  );
  switch (touch.answer) {
    case 'yes':
      // "See you then" after the time was agreed asks for nothing.
      return agreed ? [] : [{ reason: 'offer-times', dueOn, suggests: 'reply_times' }];
    case 'times-asked':
      return [{ reason: 'offer-times', dueOn, suggests: 'reply_times' }];
    case 'times-offered':
      return [{ reason: 'answer-reply', dueOn, suggests: 'reply_times' }];
    case 'no':
    case 'not-now': {
      const closing: Owed = { reason: 'answer-reply', dueOn, suggests: 'closing' };
      return [closing, ...owedLater(day, settings)];
    }
    default: {
      // A second message before the first was answered is answered with it.
      const alreadyOwed = records.followUps.some(
        (known) =>
          known.state === 'pending' &&
          known.fromId !== touch.id &&
          (known.reason === 'answer-reply' || known.reason === 'offer-times'),
      );
      const suggests = isAnswerToQuestion(touch, records) ? 'thank_you' : null;
      return alreadyOwed ? [] : [{ reason: 'answer-reply', dueOn, suggests }];
    }
  }
}

/** Kinds that ask for an answer in writing: what comes back is most likely that, and is thanked for. */
const WRITTEN_QUESTIONS: readonly (MessageKind | null)[] = ['question', 'recruiter_question'];

/** They answered what the user had asked, and asked nothing themselves. */
function isAnswerToQuestion(reply: Touch, records: ContactRecords): boolean {
  if (reply.answer === 'question') return false;
  const wrote = inOrder(records.touches).findLast((t) => isOutboundMessage(t) && t.at < reply.at);
  return wrote !== undefined && WRITTEN_QUESTIONS.includes(wrote.kind);
}

/** A date months ahead on which to think of them again; none where the user wants no such reminder. */
export function owedLater(day: LocalDate, settings: FollowUpSettings): Owed[] {
  if (settings.letItRestMonths <= 0) return [];
  const dueOn = moved(addMonths(day, settings.letItRestMonths), settings);
  return [{ reason: 'later', dueOn, suggests: 'reconnect' }];
}

function owedForMessage(
  touch: Touch,
  day: LocalDate,
  exchange: Exchange,
  records: ContactRecords,
  settings: FollowUpSettings,
): Owed[] {
  if (touch.kind === 'closing') {
    const laterKnown = records.followUps.some(
      (known) => known.state === 'pending' && known.reason === 'later',
    );
    return laterKnown ? [] : owedLater(day, settings);
  }
  if (!exchange.hopesForAnswer) return [];
  if (exchange.unanswered <= 1) {
    const dueOn = moved(addWorkingDays(day, settings.noReplyWorkingDays), settings);
    return [{ reason: 'no-reply-1', dueOn, suggests: 'follow_up_1' }];
  }
  const dueOn = moved(addWorkingDays(day, settings.secondFollowUpWorkingDays), settings);
  return exchange.unanswered === 2
    ? [{ reason: 'no-reply-2', dueOn, suggests: 'follow_up_2' }]
    : [{ reason: 'let-it-rest', dueOn, suggests: null }];
}

function owedForThanks(touch: Touch, records: ContactRecords, dueOn: LocalDate): Owed[] {
  // Thanks for an introduction are followed by how it went, which is owed already.
  if (newestOccasion(touch, records) === 'introduction') return [];
  const known = records.followUps.some(
    (other) =>
      other.state === 'pending' && other.reason === 'send-update' && other.fromId !== touch.id,
  );
  return known ? [] : [{ reason: 'send-update', dueOn, suggests: 'update' }];
}

/** What the thanks are most likely for: the last thing before them that one gives thanks for. */
function newestOccasion(thanks: Touch, records: ContactRecords): 'introduction' | 'talk' {
  const newest = (instants: string[]) =>
    instants
      .filter((at) => at <= thanks.at)
      .sort()
      .at(-1) ?? '';
  const introduced = newest([
    ...records.introductions.map((introduction) => introduction.madeAt),
    ...records.touches.flatMap((t) => (t.type === 'introduction' && t.dir === 'in' ? [t.at] : [])),
  ]);
  const talked = newest([
    ...records.conversations.flatMap((c) => (c.state === 'held' ? [c.startsAt] : [])),
    ...records.touches.flatMap((t) => (isTalk(t) || isInboundMessage(t) ? [t.at] : [])),
  ]);
  return introduced > talked ? 'introduction' : 'talk';
}
