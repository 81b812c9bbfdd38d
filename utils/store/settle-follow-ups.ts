import { inOrder } from '../following-up/exchange';
import { followUpsAfter } from '../following-up/follow-ups-after';
import { localDateOf } from '../model/local-date';
import type { Touch } from '../model/touch';
import { applyFollowUpChanges } from './apply-follow-ups';
import { commit } from './commit';
import { contactRecords, RECORD_TABLES } from './contact-records';
import { getSettings } from './settings';

/** What an archive told of one person that was not known. */
export interface ToldOf {
  contactId: string;
  touches: Touch[];
}

/**
 * Completes and adds the follow-ups that follow from touches which are in the store already, as if each had been logged
 * in its turn. To do it again changes nothing.
 */
export async function settleFollowUps(told: ToldOf[], now: Date): Promise<void> {
  if (told.length === 0) return;
  await commit(
    RECORD_TABLES,
    async (tx) => {
      const { followUps: settings } = await getSettings();
      for (const { contactId, touches } of told) {
        for (const touch of inOrder(touches)) {
          const records = await contactRecords(contactId);
          if (!records) break;
          const changes = followUpsAfter(touch, records, settings, localDateOf(now));
          await applyFollowUpChanges(tx, changes);
        }
      }
    },
    now,
  );
}
