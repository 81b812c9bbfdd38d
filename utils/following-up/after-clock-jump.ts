import type { FollowUp } from '../model/follow-up';
import type { LocalDate } from '../model/local-date';
import { addDays, daysBetween, localDateOf } from '../model/local-date';
import { isAhead } from './exchange';
import type { FollowUpChange } from './records';

/**
 * What was planned while the clock of the machine ran ahead (a flat battery, a wrong year) would come up only when the
 * clock gets there. It moves as many days from today as it was planned ahead. Calling it again moves nothing more.
 */
export function afterClockJump(
  pending: FollowUp[],
  today: LocalDate,
  timeZone?: string,
): FollowUpChange[] {
  return pending.flatMap((followUp): FollowUpChange[] => {
    if (followUp.state !== 'pending' || !isAhead(followUp.createdAt, today, timeZone)) return [];
    const span = daysBetween(localDateOf(new Date(followUp.createdAt), timeZone), followUp.dueOn);
    if (span < 0) return [];
    return [{ type: 'move', id: followUp.id, dueOn: addDays(today, span) }];
  });
}
