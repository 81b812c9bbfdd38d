import type { FollowUp, FollowUpReason } from '../model/follow-up';
import type { LocalDate } from '../model/local-date';
import type { FollowUpSettings } from '../model/settings';
import { restsUntil } from './exchange';
import type { Owed } from './owed-after';
import type { ContactRecords, FollowUpChange } from './records';

/** The id of the follow-up that a touch or conversation leads to: the same whenever and wherever it is worked out. */
export function followUpId(fromId: string, reason: FollowUpReason): string {
  return `${fromId}:${reason}`;
}

/**
 * True for what would have been due so long ago that it counts as at rest: an archive of ten years must not become ten
 * years of reproaches.
 */
export function isAtRest(dueOn: LocalDate, settings: FollowUpSettings, today: LocalDate): boolean {
  return today >= restsUntil(dueOn, settings);
}

/**
 * What to do so that the store holds what is owed: adds what is not there, moves what the user has not put off where
 * `mayMove` (something was edited), and leaves alone what was done or dropped.
 */
export function applyOwed(
  owed: Owed,
  id: string,
  fromId: string,
  records: ContactRecords,
  mayMove: boolean,
): FollowUpChange[] {
  const known = records.followUps.find((followUp) => followUp.id === id);
  if (known) {
    const free = mayMove && known.state === 'pending' && known.snoozedFrom === null;
    return free && known.dueOn !== owed.dueOn ? [{ type: 'move', id, dueOn: owed.dueOn }] : [];
  }
  return [
    {
      type: 'add',
      followUp: {
        id,
        contactId: records.contact.id,
        reason: owed.reason,
        dueOn: owed.dueOn,
        suggests: owed.suggests,
        fromId,
        note: owed.note ?? '',
        state: 'pending',
        snoozedFrom: null,
        madeBy: 'rule',
      },
    },
  ];
}

/** What a rule may complete or drop: pending, and made by a rule. */
export function pendingByRule(records: ContactRecords): FollowUp[] {
  return records.followUps.filter(
    (followUp) => followUp.state === 'pending' && followUp.madeBy === 'rule',
  );
}

/** For somebody whom the user would rather not write to: everything pending goes, nothing comes. */
export function dropEverything(records: ContactRecords): FollowUpChange[] {
  return records.followUps
    .filter((followUp) => followUp.state === 'pending')
    .map((followUp) => ({ type: 'drop', id: followUp.id }));
}
