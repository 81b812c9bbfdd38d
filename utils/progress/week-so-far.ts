import { mondayOf, newPeopleSince } from '../following-up/todays-suggestions';
import type { HeldConversation } from '../model/conversation';
import type { LocalDate } from '../model/local-date';
import { localDateOf } from '../model/local-date';
import type { Touch } from '../model/touch';

/** This week against the rhythm that the user chose; never a streak. */
export interface WeekSoFar {
  newPeople: number;
  conversations: number;
}

/** How many new people were written to and how many conversations held since Monday. */
export function weekSoFar(
  touchesByContact: readonly Touch[][],
  conversations: readonly HeldConversation[],
  today: LocalDate,
  timeZone?: string,
): WeekSoFar {
  const monday = mondayOf(today);
  const held = conversations.filter(
    (one) => one.state === 'held' && localDateOf(new Date(one.startsAt), timeZone) >= monday,
  );
  return {
    newPeople: newPeopleSince([...touchesByContact], monday, timeZone),
    conversations: held.length,
  };
}
