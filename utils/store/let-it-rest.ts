import { letItRest as changesOf } from '../following-up/let-it-rest';
import { localDateOf } from '../model/local-date';
import type { AppliedFollowUps } from './apply-follow-ups';
import { applyFollowUpChanges, takeBackFollowUps } from './apply-follow-ups';
import { commit } from './commit';
import { contactRecords, RECORD_TABLES } from './contact-records';
import { getSettings } from './settings';

/** The user lets a contact rest: nothing is awaited any more, a later date is kept. `null` when there is no such contact. */
export async function letRest(
  contactId: string,
  now: Date = new Date(),
): Promise<AppliedFollowUps | null> {
  return commit(
    RECORD_TABLES,
    async (tx) => {
      const records = await contactRecords(contactId);
      if (!records) return null;
      const { followUps } = await getSettings();
      return applyFollowUpChanges(tx, changesOf(records, followUps, localDateOf(now)));
    },
    now,
  );
}

/** Takes `letRest` back. */
export async function undoLetRest(
  applied: AppliedFollowUps,
  now: Date = new Date(),
): Promise<void> {
  await commit(['followUps'], (tx) => takeBackFollowUps(tx, applied), now);
}
