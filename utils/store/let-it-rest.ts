import { letItRest } from '../following-up/let-it-rest';
import type { LocalDate } from '../model/local-date';
import { localDateOf } from '../model/local-date';
import type { AppliedFollowUps } from './apply-follow-ups';
import { applyFollowUpChanges, takeBackFollowUps } from './apply-follow-ups';
import { commit } from './commit';
import { contactRecords, RECORD_TABLES } from './contact-records';
import { getSettings } from './settings';

/** What letting somebody rest did, and the day on which they come up again (`null`: not by themselves). */
export interface LaidToRest extends AppliedFollowUps {
  later: LocalDate | null;
}

/** The user lets a contact rest: nothing is awaited any more, a later date is kept. `null` when there is no such contact. */
export async function letRest(
  contactId: string,
  now: Date = new Date(),
): Promise<LaidToRest | null> {
  return commit(
    RECORD_TABLES,
    async (tx) => {
      const records = await contactRecords(contactId);
      if (!records) return null;
      const { followUps } = await getSettings();
      const changes = letItRest(records, followUps, localDateOf(now));
      const applied = await applyFollowUpChanges(tx, changes);
      const later = changes.find((change) => change.type === 'add');
      return { ...applied, later: later?.followUp.dueOn ?? null };
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
