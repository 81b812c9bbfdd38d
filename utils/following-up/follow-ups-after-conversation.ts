import type { HeldConversation } from '../model/conversation';
import type { FollowUp, FollowUpReason } from '../model/follow-up';
import type { LocalDate } from '../model/local-date';
import type { FollowUpSettings } from '../model/settings';
import { isSettledByConversation } from './answered-by';
import { applyOwed, dropEverything, isAtRest, pendingByRule } from './apply-owed';
import { isAhead } from './exchange';
import { keepInTouchAfter } from './keep-in-touch';
import { originOf } from './origin-of';
import { owedAfterConversation } from './owed-after-conversation';
import type { ContactRecords, FollowUpChange } from './records';
import { keepsAlive } from './urgency';

const SAID: readonly FollowUpReason[] = ['my-promise', 'their-promise', 'suggested-person'];
const AROUND: readonly FollowUpReason[] = ['prepare-conversation', 'how-did-it-go'];

/**
 * What a conversation does to the follow-ups of its contact, after it was planned, changed, held or called off.
 *
 * Planned: prepare the day before (never late: Friday for a Monday), ask how it went the day after. Held: thank the next
 * day, one follow-up per promise and per person they suggested. Called off: offer new times. `records` may or may not
 * hold the conversation already; calling it again changes nothing, and a changed date moves what the user has not moved.
 */
export function followUpsAfterConversation(
  conversation: HeldConversation,
  records: ContactRecords,
  settings: FollowUpSettings,
  today: LocalDate,
  timeZone?: string,
): FollowUpChange[] {
  if (records.contact.about.ratherNot) return dropEverything(records);
  const others = records.conversations.filter((one) => one.id !== conversation.id);
  const all = { ...records, conversations: [...others, conversation] };
  const owed = owedAfterConversation(conversation, all, settings, today).map(
    ([suffix, one]) => [`${conversation.id}:${suffix}`, one] as const,
  );
  const owedIds = new Set(owed.map(([id]) => id));
  const ended = pendingByRule(all).flatMap((known) =>
    endOf(
      known,
      conversation,
      owedIds,
      isEarlierThan(conversation, known, records, today, timeZone),
    ),
  );
  const added = owed
    .filter(([, one]) => !isAtRest(one.dueOn, settings, today))
    .flatMap(([id, one]) => applyOwed(one, id, conversation.id, all, true));
  const changes = [...ended, ...added];
  return [...changes, ...keepInTouchAfter(all, changes, settings, today, timeZone)];
}

/** What the conversation settles: asking for it when it is agreed, preparing it when it is over. */
function endOf(
  known: FollowUp,
  conversation: HeldConversation,
  owedIds: Set<string>,
  isEarlier: boolean,
): FollowUpChange[] {
  const own = known.fromId === conversation.id;
  const complete: FollowUpChange[] = [{ type: 'complete', id: known.id }];
  const drop: FollowUpChange[] = [{ type: 'drop', id: known.id }];
  switch (conversation.state) {
    case 'planned':
      if (own) return known.reason === 'offer-times' ? complete : [];
      return isEarlier && isSettledByConversation(known) ? complete : [];
    case 'held':
      if (own && AROUND.includes(known.reason)) return complete;
      // A promise or a name that the user has taken out of the conversation again.
      if (own) return SAID.includes(known.reason) && !owedIds.has(known.id) ? drop : [];
      return isEarlier && (keepsAlive(known.reason) || isSettledByConversation(known))
        ? complete
        : [];
    case 'cancelled':
      // A promise or a suggested name was said, and stays said; the date of the talk is gone.
      return own && (AROUND.includes(known.reason) || known.reason === 'thank') ? drop : [];
  }
}

/**
 * True for what was owed before the conversation was agreed (or held): "could we move it?" came after, and is not
 * answered by saving new questions – only by another time.
 */
function isEarlierThan(
  conversation: HeldConversation,
  known: FollowUp,
  records: ContactRecords,
  today: LocalDate,
  timeZone?: string,
): boolean {
  const before = records.conversations.find((one) => one.id === conversation.id);
  if (before && before.startsAt !== conversation.startsAt) return true;
  const origin = originOf(known, records);
  const settled = conversation.state === 'held' ? conversation.startsAt : conversation.createdAt;
  return origin <= settled || isAhead(origin, today, timeZone);
}
