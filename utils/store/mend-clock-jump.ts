import { afterClockJump } from '../following-up/after-clock-jump';
import { localDateOf } from '../model/local-date';
import { applyFollowUpChanges } from './apply-follow-ups';
import { commit } from './commit';
import { db } from './database';

/** Brings back what was planned while the machine's clock ran ahead. Doing it again changes nothing. */
export async function mendClockJump(now: Date = new Date()): Promise<void> {
  await commit(
    ['followUps'],
    async (tx) => {
      const pending = await db.followUps
        .where('[state+dueOn]')
        .between(['pending', ''], ['pending', '\uffff'])
        .toArray();
      await applyFollowUpChanges(tx, afterClockJump(pending, localDateOf(now)));
    },
    now,
  );
}
