import type { FollowUp } from '../model/follow-up';
import type { LocalDate } from '../model/local-date';
import { daysBetween, localDateOf } from '../model/local-date';

/** Why Kith thinks that a message costs courage. */
export interface Hesitation {
  sign: 'open-long' | 'put-off';
  /** The local day since which it has waited. */
  since: LocalDate;
}

/** A draft that lies this long is not waiting for better words. */
const OPEN_DAYS = 3;
/** Put off again and again: three times "in three days", or "next week" and once more. */
const PUT_OFF_DAYS = 9;

/**
 * A draft begun days ago and not sent, or something that was put off for long; `null` for neither. Said once, quietly,
 * where the message is written: hesitation is usual, and people underestimate how gladly others answer.
 * @param draftBegunAt ISO 8601 UTC; `null` when there is no draft of the user's hand.
 * @param followUps those of the person.
 */
export function hesitationOf(
  draftBegunAt: string | null,
  followUps: readonly FollowUp[],
  today: LocalDate,
): Hesitation | null {
  const putOff = followUps
    .filter(({ state }) => state === 'pending')
    .flatMap(({ snoozedFrom }) => (snoozedFrom === null ? [] : [snoozedFrom]))
    .sort()[0];
  if (putOff !== undefined && daysBetween(putOff, today) >= PUT_OFF_DAYS) {
    return { sign: 'put-off', since: putOff };
  }
  const begun = draftBegunAt === null ? null : localDateOf(new Date(draftBegunAt));
  return begun !== null && daysBetween(begun, today) >= OPEN_DAYS
    ? { sign: 'open-long', since: begun }
    : null;
}
