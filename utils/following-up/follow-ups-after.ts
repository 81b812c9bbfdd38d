import type { HeldConversation } from '../model/conversation';
import type { FollowUp, FollowUpReason } from '../model/follow-up';
import type { LocalDate } from '../model/local-date';
import { localDateOf } from '../model/local-date';
import type { FollowUpSettings } from '../model/settings';
import type { Touch } from '../model/touch';
import type { Answered } from './answered-by';
import { answeredBy, isSettledByConversation } from './answered-by';
import { applyOwed, dropEverything, followUpId, pendingByRule } from './apply-owed';
import { exchangeAfter, isTalk } from './exchange';
import { keepInTouchAfter } from './keep-in-touch';
import type { Owed } from './owed-after';
import { owedAfter, withTouch } from './owed-after';
import type { ContactRecords, FollowUpChange } from './records';

/** Somebody waits for the user's words: the newest such reason replaces an older one. */
const ANSWERS_OWED: readonly FollowUpReason[] = ['answer-reply', 'offer-times'];

/**
 * What a touch does to the follow-ups of its contact, by the table in design.md ("Follow-up rules").
 *
 * `records` may or may not hold the touch already; `today` and the touch's day are local calendar days, in `timeZone` or
 * the browser's own. To log the same touch again adds nothing, and a touch that happened before others that are known
 * already (a backdated one, an archive) only adds what those have not answered.
 */
export function followUpsAfter(
  touch: Touch,
  records: ContactRecords,
  settings: FollowUpSettings,
  today: LocalDate,
  timeZone?: string,
): FollowUpChange[] {
  if (records.contact.about.ratherNot) return dropEverything(records);
  const all = { ...records, touches: withTouch(records.touches, touch) };
  const answers = answersOf(touch, all, settings, timeZone);
  const ended = pendingByRule(all).flatMap((followUp) =>
    changeFor(followUp, touch, answers, all, timeZone),
  );
  const endedIds = new Set(ended.map(idOf));
  const owed = owedAfter(touch, all, settings, timeZone).filter(
    (candidate) => !answeredSince(candidate, touch, all, settings, timeZone),
  );

  const changes = [...ended];
  for (const candidate of owed) {
    const others = pendingByRule(all).filter(
      (known) =>
        ANSWERS_OWED.includes(candidate.reason) &&
        ANSWERS_OWED.includes(known.reason) &&
        known.fromId !== touch.id &&
        !endedIds.has(known.id),
    );
    if (others.some((known) => originOf(known, all) > touch.at)) continue;
    changes.push(...others.map((known): FollowUpChange => ({ type: 'drop', id: known.id })));
    // They have waited since the first of their messages.
    const dueOn = [candidate.dueOn, ...others.map((o) => o.dueOn)].sort()[0] ?? candidate.dueOn;
    const id = followUpId(touch.id, candidate.reason);
    changes.push(...applyOwed({ ...candidate, dueOn }, id, touch.id, all, settings, today));
  }
  return [...changes, ...keepInTouchAfter(all, changes, settings, today, timeZone)];
}

function answersOf(
  touch: Touch,
  records: ContactRecords,
  settings: FollowUpSettings,
  timeZone?: string,
): Answered {
  const { hopesForAnswer } = exchangeAfter(records.touches, settings, timeZone, touch);
  return answeredBy(touch, hopesForAnswer);
}

/** Completes or drops one pending follow-up where the touch answers it. */
function changeFor(
  followUp: FollowUp,
  touch: Touch,
  answers: Answered,
  records: ContactRecords,
  timeZone?: string,
): FollowUpChange[] {
  if (followUp.fromId === touch.id) return [];
  const conversation = records.conversations.find((one) => one.id === followUp.fromId);
  if (conversation) {
    // A chat on Monday is not the conversation agreed for Thursday.
    const mine = conversation.myTimeZone;
    const talkDay = localDateOf(new Date(touch.at), timeZone);
    if (isTalk(touch) && talkDay < localDateOf(new Date(conversation.startsAt), mine)) return [];
  } else if (touch.at < originOf(followUp, records)) {
    return [];
  }
  if (answers.drops.includes(followUp.reason)) return [{ type: 'drop', id: followUp.id }];
  return answers.completes.includes(followUp.reason) ? [{ type: 'complete', id: followUp.id }] : [];
}

/** The instant from which a follow-up can be answered. */
function originOf(followUp: FollowUp, records: ContactRecords): string {
  const from =
    records.touches.find((touch) => touch.id === followUp.fromId)?.at ??
    records.introductions.find((introduction) => introduction.id === followUp.fromId)?.madeAt;
  return from ?? followUp.createdAt;
}

/** True where something that happened after the touch has answered it already. */
function answeredSince(
  owed: Owed,
  touch: Touch,
  records: ContactRecords,
  settings: FollowUpSettings,
  timeZone?: string,
): boolean {
  const byTouch = records.touches.some((later) => {
    if (later.at <= touch.at) return false;
    const { completes, drops } = answersOf(later, records, settings, timeZone);
    return completes.includes(owed.reason) || drops.includes(owed.reason);
  });
  if (byTouch) return true;
  return records.conversations.some(
    (conversation) =>
      isThankedByConversation(owed, touch, conversation, timeZone) ||
      isSettledBy(conversation, owed, touch),
  );
}

/** True where a conversation that was agreed makes it pointless to chase or to offer times. */
function isSettledBy(conversation: HeldConversation, owed: Owed, touch: Touch): boolean {
  if (conversation.state === 'cancelled') return false;
  // What they write after the time was agreed ("could we move it?") still wants an answer.
  const agreed = touch.dir === 'in' ? conversation.createdAt : conversation.startsAt;
  return agreed > touch.at && isSettledByConversation(owed);
}

/** A call that was logged and is also a held conversation is thanked for once, by the conversation. */
function isThankedByConversation(
  owed: Owed,
  touch: Touch,
  conversation: HeldConversation,
  timeZone?: string,
): boolean {
  if (owed.reason !== 'thank' || conversation.state !== 'held') return false;
  const day = (instant: string) => localDateOf(new Date(instant), timeZone);
  return day(touch.at) === day(conversation.startsAt);
}

function idOf(change: FollowUpChange): string {
  return change.type === 'add' ? change.followUp.id : change.id;
}
