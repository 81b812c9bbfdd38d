import type { LocalDate } from '../model/local-date';
import { addDays, localDateOf } from '../model/local-date';
import type { FollowUpSettings } from '../model/settings';
import { inOrder } from './exchange';
import type { ContactRecords } from './records';

/** The day from which LinkedIn takes a new invitation after one was withdrawn; `null` where nothing is in the way. */
export function invitationBlockedUntil(
  records: ContactRecords,
  settings: FollowUpSettings,
  today: LocalDate,
  timeZone?: string,
): LocalDate | null {
  const withdrawn = inOrder(records.touches).findLast((t) => t.type === 'invitation-withdrawn');
  if (!withdrawn) return null;
  const until = addDays(localDateOf(new Date(withdrawn.at), timeZone), settings.withdrawnBlockDays);
  return until > today ? until : null;
}
