import type { FollowUp } from '../model/follow-up';
import type { LocalDate } from '../model/local-date';
import { addDays, daysBetween, localDateOf } from '../model/local-date';
import { isAhead } from './exchange';
import type { FollowUpChange } from './records';

/**
 * What was planned while the clock of the machine ran ahead (a wrong year) would come up only when the calendar gets
 * there: it moves as many days from today as it was planned ahead. Calling it again moves nothing more. Where most of
 * what is pending seems to come from the future, it is today that is wrong, and nothing is touched.
 */
export function afterClockJump(
  pending: FollowUp[],
  today: LocalDate,
  timeZone?: string,
): FollowUpChange[] {
  const ahead = pending.filter((followUp) => isAhead(followUp.createdAt, today, timeZone));
  if (ahead.length * 2 > pending.length) return [];
  return ahead.flatMap((followUp): FollowUpChange[] => {
    const planned = localDateOf(new Date(followUp.createdAt), timeZone);
    const span = daysBetween(planned, followUp.dueOn);
    // Moved before: it is due before the day on which it says that it was made.
    return span < 0 ? [] : [{ type: 'move', id: followUp.id, dueOn: addDays(today, span) }];
  });
}
