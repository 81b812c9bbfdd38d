import type { HeldConversation } from '../model/conversation';
import type { LocalDate } from '../model/local-date';
import { addDays, daysBetween, localDateOf } from '../model/local-date';
import type { LookBack } from '../model/look-back';

/** Every two weeks or after eight conversations, whichever comes first (issue "The method"). */
const EVERY_DAYS = 14;
const AFTER_CONVERSATIONS = 8;

/** What the next look back would be about, and whether it is time for it. */
export interface NextLookBack {
  from: LocalDate;
  to: LocalDate;
  isDue: boolean;
  /** Conversations held in that time, oldest first. */
  conversations: HeldConversation[];
}

/**
 * The day from which there is something to look back on: that of the first touch, but never before Kith was begun with,
 * since an archive brings messages of many years. `null` before there is a touch.
 * @param firstTouchAt ISO 8601 UTC.
 * @param consentedAt ISO 8601 UTC; `null` where it is not known.
 */
export function firstDayToLookBackOn(
  firstTouchAt: string | null,
  consentedAt: string | null,
  timeZone?: string,
): LocalDate | null {
  if (firstTouchAt === null) return null;
  const later = consentedAt !== null && consentedAt > firstTouchAt ? consentedAt : firstTouchAt;
  return localDateOf(new Date(later), timeZone);
}

/**
 * The next look back: from the day after the last one, or from the first day of anything. `firstDay` is
 * `firstDayToLookBackOn`; where it is `null`, nothing is due.
 */
export function nextLookBack(
  lookBacks: readonly LookBack[],
  held: readonly HeldConversation[],
  firstDay: LocalDate | null,
  today: LocalDate,
  timeZone?: string,
): NextLookBack {
  const last = lookBacks
    .map((one) => one.to)
    .sort()
    .at(-1);
  const start = last ? addDays(last, 1) : (firstDay ?? today);
  // One made today leaves nothing to look back on before tomorrow.
  const from = start > today ? today : start;
  const conversations = held
    .filter((one) => {
      const day = localDateOf(new Date(one.startsAt), timeZone);
      return one.state === 'held' && day >= from && day <= today && last !== today;
    })
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  // From the day of the last one, not from the day after it: made on a Tuesday, the next is due on a Tuesday.
  const isLong = firstDay !== null && daysBetween(last ?? firstDay, today) >= EVERY_DAYS;
  return {
    from,
    to: today,
    isDue: isLong || conversations.length >= AFTER_CONVERSATIONS,
    conversations,
  };
}
