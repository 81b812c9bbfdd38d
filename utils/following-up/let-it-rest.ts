import type { LocalDate } from '../model/local-date';
import type { FollowUpSettings } from '../model/settings';
import { applyOwed, followUpId, pendingByRule } from './apply-owed';
import { inOrder } from './exchange';
import { owedLater } from './owed-after';
import type { ContactRecords, FollowUpChange } from './records';

/**
 * The user lets it rest: what waited for an answer is dropped, and a later date is set where reminders are wanted
 * (`settings.letItRestMonths`; pass 0 for "no reminder").
 */
export function letItRest(
  records: ContactRecords,
  settings: FollowUpSettings,
  today: LocalDate,
): FollowUpChange[] {
  const waiting = pendingByRule(records).filter((one) =>
    ['invitation-pending', 'no-reply-1', 'no-reply-2', 'let-it-rest'].includes(one.reason),
  );
  const changes: FollowUpChange[] = waiting.map((one) => ({
    type: one.reason === 'let-it-rest' ? 'complete' : 'drop',
    id: one.id,
  }));
  const last = inOrder(records.touches).at(-1);
  const laterKnown = records.followUps.some(
    (one) => one.state === 'pending' && one.reason === 'later',
  );
  if (!last || laterKnown || records.contact.about.ratherNot) return changes;
  const later = owedLater(today, settings).flatMap((owed) =>
    applyOwed(owed, followUpId(last.id, 'later'), last.id, records, false),
  );
  return [...changes, ...later];
}
