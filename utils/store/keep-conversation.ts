import { followUpsAfterConversation } from '../following-up/follow-ups-after-conversation';
import { talkTouchId, touchOfTalk } from '../following-up/touch-of-talk';
import type { HeldConversation } from '../model/conversation';
import { localDateOf } from '../model/local-date';
import type { AppliedFollowUps } from './apply-follow-ups';
import { applyFollowUpChanges, takeBackFollowUps } from './apply-follow-ups';
import { commit } from './commit';
import { contactRecords, RECORD_TABLES } from './contact-records';
import { db } from './database';
import { getSettings } from './settings';
import type { NewThing } from './things';
import type { Writer } from './writer';

/** What came of keeping a conversation; with it the whole step can be taken back. */
export interface KeptConversation {
  conversation: HeldConversation;
  /** As it was before, `null` when it is new. */
  was: HeldConversation | null;
  followUps: AppliedFollowUps;
}

/**
 * Keeps a conversation – planned, changed, held or called off – with the follow-ups that it ends, moves and adds, in one
 * transaction. `null` when there is no such contact.
 */
export async function keepConversation(
  conversation: NewThing<'conversations'>,
  now: Date = new Date(),
): Promise<KeptConversation | null> {
  const id = conversation.id ?? crypto.randomUUID();
  return commit(
    RECORD_TABLES,
    async (tx) => {
      const records = await contactRecords(conversation.contactId);
      if (!records) return null;
      const was = (await db.conversations.get(id)) ?? null;
      const stamp = now.toISOString();
      const kept = await tx.put('conversations', {
        ...conversation,
        id,
        createdAt: was?.createdAt ?? stamp,
        updatedAt: stamp,
      });
      await keepTalk(tx, kept);
      const { followUps } = await getSettings();
      const changes = followUpsAfterConversation(kept, records, followUps, localDateOf(now));
      const applied = await applyFollowUpChanges(tx, changes);
      return { conversation: kept, was, followUps: applied };
    },
    now,
  );
}

/** Takes the last step back: the conversation as it was (or none), and what it did to the follow-ups. */
export async function undoConversation(
  kept: KeptConversation,
  now: Date = new Date(),
): Promise<void> {
  await commit(
    ['conversations', 'followUps', 'touches'],
    async (tx) => {
      const row = await db.conversations.get(kept.conversation.id);
      if (kept.was) await tx.put('conversations', kept.was);
      else if (row) await tx.trash('conversations', row, null);
      await keepTalk(tx, kept.was ?? { ...kept.conversation, state: 'cancelled' });
      await takeBackFollowUps(tx, kept.followUps);
    },
    now,
  );
}

/** Held, it is a touch in the history; planned or called off, it is none. */
async function keepTalk(tx: Writer, conversation: HeldConversation): Promise<void> {
  const known = await db.touches.get(talkTouchId(conversation.id));
  if (conversation.state !== 'held') {
    if (known) await tx.trash('touches', known, null);
    return;
  }
  if (known?.at === conversation.startsAt) return;
  const stamp = tx.now.toISOString();
  const createdAt = known?.createdAt ?? stamp;
  await tx.put('touches', { ...touchOfTalk(conversation), createdAt, updatedAt: stamp });
}
