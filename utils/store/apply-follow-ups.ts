import type { FollowUpChange } from '../following-up/records';
import type { FollowUp } from '../model/follow-up';
import { latest } from '../model/stamp';
import { db } from './database';
import type { Writer } from './writer';

/** What was done to follow-ups, so that it can be taken back. */
export interface AppliedFollowUps {
  /** Those that were ended or moved, as they were before. */
  before: FollowUp[];
  /** The ids of those that were added. */
  added: string[];
  /** The newest instant that was written. */
  stamp: string;
}

/** Does to the stored follow-ups what a rule wants done, within a transaction that has `followUps`. */
export async function applyFollowUpChanges(
  tx: Writer,
  changes: FollowUpChange[],
): Promise<AppliedFollowUps> {
  const now = tx.now.toISOString();
  const applied: AppliedFollowUps = { before: [], added: [], stamp: now };
  for (const change of changes) {
    if (change.type === 'add') {
      await tx.put('followUps', { ...change.followUp, createdAt: now, updatedAt: now });
      applied.added.push(change.followUp.id);
      continue;
    }
    const row = await db.followUps.get(change.id);
    if (!row) continue;
    applied.before.push(row);
    const changed = await tx.put('followUps', { ...row, ...outcome(change) });
    applied.stamp = latest([applied.stamp, changed.updatedAt]);
  }
  return applied;
}

/** Takes back what was done, within a transaction; what was changed since is left alone. */
export async function takeBackFollowUps(tx: Writer, applied: AppliedFollowUps): Promise<void> {
  for (const id of applied.added) {
    const row = await db.followUps.get(id);
    if (row && row.state === 'pending' && row.snoozedFrom === null) {
      await tx.trash('followUps', row, null);
    }
  }
  for (const was of applied.before) {
    const row = await db.followUps.get(was.id);
    if (row && row.updatedAt <= applied.stamp) await tx.put('followUps', was);
  }
}

function outcome(change: Exclude<FollowUpChange, { type: 'add' }>) {
  switch (change.type) {
    case 'complete':
      return { state: 'done' as const };
    case 'drop':
      return { state: 'dropped' as const };
    case 'move':
      return { dueOn: change.dueOn };
  }
}
