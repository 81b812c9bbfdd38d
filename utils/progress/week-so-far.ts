import { firstWrittenOn } from '../following-up/todays-suggestions';
import type { HeldConversation } from '../model/conversation';
import type { LocalDate } from '../model/local-date';
import { addDays, localDateOf, mondayOf } from '../model/local-date';
import type { Touch } from '../model/touch';

/** A week against the rhythm that the user chose; never a streak. */
export interface WeekSoFar {
  newPeople: number;
  conversations: number;
}

/**
 * How many new people were written to and how many conversations held since Monday.
 * @param histories the whole history with everybody written to in that time: who was written to long ago is not new.
 */
export function weekSoFar(
  histories: readonly Touch[][],
  conversations: readonly HeldConversation[],
  today: LocalDate,
  timeZone?: string,
): WeekSoFar {
  return weekFrom(mondayOf(today), histories, conversations, timeZone);
}

/** The same for the weeks before this one, the last first; from the week of `firstDay` on, `most` of them at most. */
export function weeksBefore(
  histories: readonly Touch[][],
  conversations: readonly HeldConversation[],
  firstDay: LocalDate,
  today: LocalDate,
  most: number,
): (WeekSoFar & { monday: LocalDate })[] {
  const mondays = Array.from({ length: most }, (_, ago) =>
    addDays(mondayOf(today), -7 * (ago + 1)),
  );
  return mondays
    .filter((monday) => monday >= mondayOf(firstDay))
    .map((monday) => ({ monday, ...weekFrom(monday, histories, conversations) }));
}

function weekFrom(
  monday: LocalDate,
  histories: readonly Touch[][],
  conversations: readonly HeldConversation[],
  timeZone?: string,
): WeekSoFar {
  const isInWeek = (day: LocalDate | null) =>
    day !== null && day >= monday && day < addDays(monday, 7);
  return {
    newPeople: histories.filter((touches) => isInWeek(firstWrittenOn(touches, timeZone))).length,
    conversations: conversations.filter(
      (one) => one.state === 'held' && isInWeek(localDateOf(new Date(one.startsAt), timeZone)),
    ).length,
  };
}
