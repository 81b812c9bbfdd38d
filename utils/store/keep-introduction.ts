import { followUpsAfterIntroduction } from '../following-up/follow-ups-after-introduction';
import type { Introduction } from '../model/conversation';
import { localDateOf } from '../model/local-date';
import { applyFollowUpChanges } from './apply-follow-ups';
import { commit } from './commit';
import { contactRecords, RECORD_TABLES } from './contact-records';
import { db } from './database';
import { getSettings } from './settings';
import type { NewThing } from './things';

/**
 * Keeps an introduction in one transaction with what follows from it: whoever introduced the user is thanked and told
 * how it went; what the user made for two others is a give to both, once. `null` when there is no such contact.
 */
export async function keepIntroduction(
  introduction: NewThing<'introductions'>,
  now: Date = new Date(),
): Promise<Introduction | null> {
  const id = introduction.id ?? crypto.randomUUID();
  return commit(
    [...RECORD_TABLES, 'gives'],
    async (tx) => {
      const stamp = now.toISOString();
      const was = await db.introductions.get(id);
      const contact = await db.contacts.get(introduction.byContactId);
      if (!contact) return null;
      const kept = await tx.put('introductions', {
        ...introduction,
        id,
        createdAt: was?.createdAt ?? stamp,
        updatedAt: stamp,
      });
      if (kept.byMe) {
        if (kept.madeAt === '' || was?.madeAt) return kept;
        const second = kept.toContactId ? [{ id: kept.toContactId, to: contact.name }] : [];
        for (const one of [{ id: contact.id, to: kept.toName }, ...second]) {
          await tx.put('gives', {
            id: `${id}/${one.id}`,
            contactId: one.id,
            type: 'give',
            text: one.to,
            at: kept.madeAt,
            createdAt: stamp,
            updatedAt: stamp,
          });
        }
        return kept;
      }
      const records = await contactRecords(kept.byContactId);
      if (!records) return kept;
      const { followUps } = await getSettings();
      const today = localDateOf(now);
      await applyFollowUpChanges(tx, followUpsAfterIntroduction(kept, records, followUps, today));
      return kept;
    },
    now,
  );
}
