import type { Contact } from '../model/contact';
import type { Change, ThingTable } from '../model/kept-record';
import { thingKey } from '../model/kept-record';
import type { LongWork } from '../model/long-work';
import { commit } from './commit';
import { db } from './database';
import { ofContact } from './fold-into';
import { inPieces, isPart, PEOPLE_AT_ONCE } from './in-pieces';
import { undoMerge, undoRows } from './undo';
import type { Deleted, Writer } from './writer';

/** Tables whose rows belong to one contact and share its fate. */
export const OWNED_TABLES = ['touches', 'followUps', 'conversations', 'gives', 'drafts'] as const;
const ALL_OWNED: ThingTable[] = ['contacts', ...OWNED_TABLES, 'introductions'];

/**
 * Moves people, with everything that belongs to them, to the trash; the id of the change, to undo it. Thousands go some
 * hundred per commit; when it is cancelled, those who went can still be brought back.
 */
export async function moveToTrash(
  contactIds: string | string[],
  now: Date = new Date(),
  work: LongWork = {},
): Promise<string> {
  const ids = typeof contactIds === 'string' ? [contactIds] : contactIds;
  const change: Change = {
    id: crypto.randomUUID(),
    kind: 'delete',
    name: '',
    count: 0,
    at: now.toISOString(),
    undoneAt: null,
    stamp: now.toISOString(),
    before: [],
    updatedAt: now.toISOString(),
  };
  await inPieces(ids, work, (piece) =>
    commit(
      [...ALL_OWNED, 'changes'],
      async (tx) => {
        const contacts = (await db.contacts.bulkGet(piece)).filter((one) => one !== undefined);
        change.name ||= contacts[0]?.name ?? '';
        change.count += contacts.length;
        await trashContacts(tx, contacts, change.id);
        if (change.count > 0) await tx.putChange(change);
      },
      now,
    ),
  );
  return change.id;
}

/**
 * Takes a change back. False when it was undone before, is older than 30 days and gone, or was cancelled: then the rest
 * of it can be undone later.
 */
export async function undoChange(
  changeId: string,
  now: Date = new Date(),
  work: LongWork = {},
): Promise<boolean> {
  const parts = await db.changes.where('id').startsWith(`${changeId}/`).primaryKeys();
  const trashed = await db.presence.where('changeId').equals(changeId).primaryKeys();
  if (parts.length === 0 && trashed.length <= PEOPLE_AT_ONCE) return undoAtOnce(changeId, now);

  const change = await db.changes.get(changeId);
  if (!change || change.undoneAt !== null) return false;
  if (change.kind === 'merge') return undoAtOnce(changeId, now);
  for (const [index, part] of parts.entries()) {
    if (work.signal?.aborted) return false;
    await undoAtOnce(part, now);
    work.onProgress?.((index + 1) / parts.length);
  }
  const isWhole = await inPieces(trashed, work, (piece) =>
    commit(ALL_OWNED, (tx) => bringBack(tx, piece, changeId), now),
  );
  return isWhole && undoAtOnce(changeId, now);
}

async function undoAtOnce(changeId: string, now: Date): Promise<boolean> {
  return commit(
    [...ALL_OWNED, 'changes'],
    async (tx) => {
      const change = await db.changes.get(changeId);
      if (!change || change.undoneAt !== null) return false;
      if (change.kind === 'merge') await undoMerge(tx, change);
      else if (change.kind === 'bulk') await undoRows(tx, change);
      const keys = await db.presence.where('changeId').equals(changeId).primaryKeys();
      await bringBack(tx, keys, changeId);
      // What it had kept is back where it was, and in no need of a second copy.
      await tx.putChange({ ...change, before: [], undoneAt: now.toISOString() });
      return true;
    },
    now,
  );
}

/** What can be undone, newest first: deletes, merges and bulk changes of the last 30 days. */
export async function listTrash(limit: number): Promise<Change[]> {
  return db.changes
    .orderBy('at')
    .reverse()
    .filter((change) => change.undoneAt === null && change.kind !== 'touch' && !isPart(change.id))
    .limit(limit)
    .toArray();
}

/** The people that a change deleted, for the list. */
export async function trashedContacts(changeId: string): Promise<Contact[]> {
  const presences = await db.presence.where('changeId').equals(changeId).toArray();
  const rows = await db.trash.bulkGet(presences.map(({ id }) => id));
  return rows.flatMap((row) => (row?.table === 'contacts' ? [row.row as unknown as Contact] : []));
}

async function trashContacts(tx: Writer, contacts: Contact[], changeId: string): Promise<void> {
  const ids = contacts.map(({ id }) => id);
  for (const table of OWNED_TABLES) {
    const theirs = await Promise.all(ids.map((id) => ofContact(table, id)));
    await tx.trashMany(table, theirs.flat(), changeId);
  }
  const made = await db.introductions.where('byContactId').anyOf(ids).toArray();
  await tx.trashMany('introductions', made, changeId);
  await tx.trashMany('contacts', contacts, changeId);
}

/** Brings back those of these things that the change had deleted, and nobody else has since. */
async function bringBack(tx: Writer, keys: string[], changeId: string): Promise<void> {
  const presences = await db.presence.bulkGet(keys);
  const trashed = await db.trash.bulkGet(keys);
  const found = new Map<ThingTable, Deleted[]>();
  for (const [index, presence] of presences.entries()) {
    const one = trashed[index];
    if (!presence?.deleted || presence.changeId !== changeId || !one) continue;
    if (thingKey(one.table, one.row.id) !== presence.id) continue;
    found.set(one.table, [...(found.get(one.table) ?? []), { trashed: one, presence }]);
  }
  for (const [table, deleted] of found) await tx.bringBackMany(table, deleted);
}
