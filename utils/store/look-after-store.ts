import { checkStore } from './check-store';
import { commit } from './commit';
import { db } from './database';
import { finishForgetting } from './forget';
import { keepingInUse } from './keeping-in-use';
import { snapshotIfDue } from './snapshots';

const TRASH_DAYS = 30;
const AT_ONCE = 500;

/**
 * What the background does at every alarm: counts the rows (a store that lost some is healed), takes a snapshot when
 * one is due, clears the copies of somebody whose forgetting was interrupted, and empties the trash of what is older than
 * 30 days.
 */
export async function lookAfterStore(now: Date = new Date()): Promise<void> {
  await checkStore(db, keepingInUse(), true);
  await emptyOldTrash(now);
  await finishForgetting();
  await snapshotIfDue(now);
}

/** Removes what was deleted more than 30 days ago, and changes that old: they can no longer be undone. */
export async function emptyOldTrash(now: Date = new Date()): Promise<number> {
  const before = new Date(now.getTime() - TRASH_DAYS * 86_400_000).toISOString();
  return commit(
    ['trash', 'changes'],
    async (tx) => {
      const rows = await db.trash.where('updatedAt').below(before).limit(AT_ONCE).primaryKeys();
      for (const key of rows) await tx.emptyTrash(key);
      const changes = await db.changes.where('at').below(before).limit(AT_ONCE).primaryKeys();
      for (const id of changes) await tx.dropChange(id);
      return rows.length + changes.length;
    },
    now,
  );
}
