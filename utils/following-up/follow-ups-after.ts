import type { FollowUp, FollowUpReason } from '../model/follow-up';
import type { LocalDate } from '../model/local-date';
import type { FollowUpSettings } from '../model/settings';
import type { Touch } from '../model/touch';
import type { Answered } from './answered-by';
import { answeredBy } from './answered-by';
import { isAnsweredSince } from './answered-since';
import { applyOwed, dropEverything, followUpId, isAtRest, pendingByRule } from './apply-owed';
import {
  exchanges,
  isAhead,
  isInboundMessage,
  isSameOccasion,
  isTalk,
  NOTHING_YET,
} from './exchange';
import { keepInTouchAfter } from './keep-in-touch';
import { originOf } from './origin-of';
import { owedAfter } from './owed-after';
import type { ContactRecords, FollowUpChange } from './records';

/** Somebody waits for the user's words: the newest such reason replaces an older one. */
const ANSWERS_OWED: readonly FollowUpReason[] = ['answer-reply', 'offer-times'];

/** What follows from a conversation is answered only by what came after it. */
const AFTER_THE_TALK: readonly FollowUpReason[] = ['thank', 'suggested-person', 'keep-in-touch'];

/**
 * What a touch does to the follow-ups of its contact, by the table in design.md ("Follow-up rules").
 *
 * `records` may or may not hold the touch already; `today` and the touch's day are local calendar days, in `timeZone` or
 * the browser's own. To log the same touch again changes nothing, in whatever zone, and a touch that happened before
 * others that are known already (a backdated one, an archive) only adds what those have not answered.
 */
export function followUpsAfter(
  touch: Touch,
  records: ContactRecords,
  settings: FollowUpSettings,
  today: LocalDate,
  timeZone?: string,
): FollowUpChange[] {
  return changesAfter(touch, records, settings, today, timeZone, false);
}

/** The same after the user has edited a touch: what follows from it moves with its day, unless they have put it off. */
export function followUpsAfterEdit(
  touch: Touch,
  records: ContactRecords,
  settings: FollowUpSettings,
  today: LocalDate,
  timeZone?: string,
): FollowUpChange[] {
  return changesAfter(touch, records, settings, today, timeZone, true);
}

function changesAfter(
  touch: Touch,
  before: ContactRecords,
  settings: FollowUpSettings,
  today: LocalDate,
  timeZone: string | undefined,
  mayMove: boolean,
): FollowUpChange[] {
  if (before.contact.about.ratherNot) return dropEverything(before);
  const others = before.touches.filter((other) => other.id !== touch.id);
  const records = { ...before, touches: [...others, touch] };
  const all = exchanges(records.touches, settings, timeZone);
  const exchange = all.get(touch.id) ?? NOTHING_YET;

  const answers = answeredBy(touch, exchange.hopesForAnswer);
  const changes = pendingByRule(records).flatMap((followUp) =>
    endOf(followUp, touch, answers, records, today, timeZone),
  );
  const ended = new Set(changes.flatMap((change) => (change.type === 'add' ? [] : [change.id])));
  // Logged before: seen from another zone its day may differ, and with it what it would lead to.
  const known = records.followUps.some(
    (one) => one.fromId === touch.id && one.reason !== 'keep-in-touch',
  );
  const owedNow = known && !mayMove ? [] : owedAfter(touch, exchange, records, settings, timeZone);
  for (const owed of owedNow) {
    if (isAtRest(owed.dueOn, settings, today)) continue;
    if (isAnsweredSince(owed, touch, records, all, today, timeZone)) continue;
    const older = olderAnswersOwed(owed.reason, touch, records, ended);
    // Logged late: what they wrote since says better what they wait for.
    if (older.some((known) => originOf(known, records) > touch.at)) continue;
    changes.push(...older.map((known): FollowUpChange => ({ type: 'drop', id: known.id })));
    // They have waited since the first of their messages.
    const dueOn = [owed.dueOn, ...older.map((known) => known.dueOn)].sort()[0] ?? owed.dueOn;
    const id = followUpId(touch.id, owed.reason);
    changes.push(...applyOwed({ ...owed, dueOn }, id, touch.id, records, mayMove));
  }
  return [...changes, ...keepInTouchAfter(records, changes, settings, today, timeZone)];
}

/** Completes or drops one pending follow-up where the touch answers it. */
function endOf(
  followUp: FollowUp,
  touch: Touch,
  answers: Answered,
  records: ContactRecords,
  today: LocalDate,
  timeZone?: string,
): FollowUpChange[] {
  if (followUp.fromId === touch.id) return [];
  if (!couldAnswer(touch, followUp, records, today, timeZone)) return [];
  if (answers.drops.includes(followUp.reason)) return [{ type: 'drop', id: followUp.id }];
  return answers.completes.includes(followUp.reason) ? [{ type: 'complete', id: followUp.id }] : [];
}

/** False where the touch came before what the follow-up is about. */
function couldAnswer(
  touch: Touch,
  followUp: FollowUp,
  records: ContactRecords,
  today: LocalDate,
  timeZone?: string,
): boolean {
  const conversation = records.conversations.find((one) => one.id === followUp.fromId);
  if (conversation) {
    if (AFTER_THE_TALK.includes(followUp.reason)) return touch.at > conversation.startsAt;
    // A chat on Monday is not the conversation agreed for Thursday.
    const { startsAt } = conversation;
    return !isTalk(touch) || touch.at >= startsAt || isSameOccasion(touch.at, startsAt);
  }
  // One answer is owed to all that they wrote since: it is given by what came after the last of it.
  const wroteSince = records.touches.some(
    (one) =>
      isInboundMessage(one) &&
      one.type !== 'thanks' &&
      one.at > touch.at &&
      !isAhead(one.at, today, timeZone),
  );
  if (ANSWERS_OWED.includes(followUp.reason) && wroteSince) return false;
  const origin = originOf(followUp, records);
  return touch.at >= origin || isAhead(origin, today, timeZone);
}

/** The other answers that are owed already, which this one replaces. */
function olderAnswersOwed(
  reason: FollowUpReason,
  touch: Touch,
  records: ContactRecords,
  ended: Set<string>,
): FollowUp[] {
  if (!ANSWERS_OWED.includes(reason)) return [];
  return pendingByRule(records).filter(
    (known) =>
      ANSWERS_OWED.includes(known.reason) && known.fromId !== touch.id && !ended.has(known.id),
  );
}
