import { followUpsAfterEdit } from '../following-up/follow-ups-after';
import { localDateOf } from '../model/local-date';
import type { Touch } from '../model/touch';
import { applyFollowUpChanges } from './apply-follow-ups';
import { commit } from './commit';
import { contactRecords, RECORD_TABLES } from './contact-records';
import { db } from './database';
import { getSettings } from './settings';
import { logWithin, unlogWithin } from './touches';

/**
 * Corrects a touch: what it was, its day, its words, what they said. What follows from it is worked out anew; what the
 * user has put off or ended by hand stays. `null` when it is not there.
 */
export async function correctTouch(
  id: string,
  change: Partial<Pick<Touch, 'type' | 'dir' | 'at' | 'text' | 'answer' | 'externalId'>>,
  now: Date = new Date(),
): Promise<Touch | null> {
  return commit(
    RECORD_TABLES,
    async (tx) => {
      const touch = await db.touches.get(id);
      if (!touch) return null;
      if (isAnotherSort(touch, change)) {
        // A reply that was a message of the user's own has ended what it should not have: as if it had not been logged.
        await unlogWithin(tx, touch);
        const again = { ...touch, ...UNKNOWN_OF_ANOTHER_SORT, ...change, id };
        return (await logWithin(tx, again))?.touch ?? null;
      }
      const corrected = await tx.put('touches', { ...touch, ...change, id });
      const before = await contactRecords(touch.contactId);
      if (!before) return corrected;
      const stale = before.followUps.filter(
        (one) =>
          one.fromId === id &&
          one.state === 'pending' &&
          one.madeBy === 'rule' &&
          one.snoozedFrom === null,
      );
      const records = { ...before, followUps: before.followUps.filter((o) => !stale.includes(o)) };
      const { followUps } = await getSettings();
      const changes = followUpsAfterEdit(corrected, records, followUps, localDateOf(now));
      const wanted = new Set(changes.flatMap((c) => (c.type === 'add' ? [c.followUp.id] : [])));
      // To the trash, not "dropped": a rule never brings back what was dropped, and one may change one's mind.
      for (const one of stale) if (!wanted.has(one.id)) await tx.trash('followUps', one, null);
      await applyFollowUpChanges(tx, changes);
      return corrected;
    },
    now,
  );
}

/** What belonged to the sort that it turned out not to be. */
const UNKNOWN_OF_ANOTHER_SORT = { kind: null, channel: null, answer: null };

function isAnotherSort(touch: Touch, { type, dir }: Partial<Pick<Touch, 'type' | 'dir'>>): boolean {
  return (type ?? touch.type) !== touch.type || (dir ?? touch.dir) !== touch.dir;
}
