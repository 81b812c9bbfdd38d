import type { HeldConversation } from '../model/conversation';
import type { LocalDate } from '../model/local-date';
import type { Touch } from '../model/touch';
import { answeredBy, isSettledByConversation } from './answered-by';
import type { Exchange } from './exchange';
import { isAhead, isSameOccasion } from './exchange';
import type { Owed } from './owed-after';
import type { ContactRecords } from './records';

/** True where something that happened after the touch has answered already what the touch would make owed. */
export function isAnsweredSince(
  owed: Owed,
  touch: Touch,
  records: ContactRecords,
  exchanges: Map<string, Exchange>,
  today: LocalDate,
  timeZone?: string,
): boolean {
  const byTouch = records.touches.some((later) => {
    if (later.at <= touch.at || isAhead(later.at, today, timeZone)) return false;
    const { completes, drops } = answeredBy(
      later,
      exchanges.get(later.id)?.hopesForAnswer ?? false,
    );
    return completes.includes(owed.reason) || drops.includes(owed.reason);
  });
  if (byTouch) return true;
  return records.conversations.some(
    (conversation) =>
      isThankedByConversation(owed, touch, conversation) || isSettledBy(conversation, owed, touch),
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
): boolean {
  return (
    owed.reason === 'thank' &&
    conversation.state === 'held' &&
    isSameOccasion(touch.at, conversation.startsAt)
  );
}
