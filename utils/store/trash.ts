import type { Contact } from '../model/contact';
import type { Change, Things, ThingTable, Trashed } from '../model/kept-record';
import { thingKey } from '../model/kept-record';
import { commit } from './commit';
import { db } from './database';
import { ofContact } from './fold-into';
import { undoMerge, undoRows } from './undo';
import type { Writer } from './writer';

/** Tables whose rows belong to one contact and share its fate. */
export const OWNED_TABLES = ['touches', 'followUps', 'conversations', 'gives', 'drafts'] as const;
const ALL_OWNED: ThingTable[] = ['contacts', ...OWNED_TABLES, 'introductions'];

/** Moves people, with everything that belongs to them, to the trash; the id of the change, to undo it. */
export async function moveToTrash(
  contactIds: string | string[],
  now: Date = new Date(),
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
  await commit(
    [...ALL_OWNED, 'changes'],
    async (tx) => {
      for (const id of ids) {
        const contact = await db.contacts.get(id);
        if (!contact) continue;
        change.name ||= contact.name;
        change.count += 1;
        await trashContact(tx, contact, change.id);
      }
      if (change.count > 0) await tx.putChange(change);
    },
    now,
  );
  return change.id;
}

/** Takes a change back. False when it was undone before, or is older than 30 days and gone. */
export async function undoChange(changeId: string, now: Date = new Date()): Promise<boolean> {
  return commit(
    [...ALL_OWNED, 'changes'],
    async (tx) => {
      const change = await db.changes.get(changeId);
      if (!change || change.undoneAt !== null) return false;
      if (change.kind === 'merge') await undoMerge(tx, change);
      else if (change.kind === 'bulk') await undoRows(tx, change);
      await bringBackAll(tx, changeId);
      await tx.putChange({ ...change, undoneAt: now.toISOString() });
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
    .filter((change) => change.undoneAt === null && change.kind !== 'touch')
    .limit(limit)
    .toArray();
}

/** The people that a change deleted, for the list. */
export async function trashedContacts(changeId: string): Promise<Contact[]> {
  const presences = await db.presence.where('changeId').equals(changeId).toArray();
  const rows = await db.trash.bulkGet(presences.map(({ id }) => id));
  return rows.flatMap((row) => (row?.table === 'contacts' ? [row.row as unknown as Contact] : []));
}

async function trashContact(tx: Writer, contact: Contact, changeId: string): Promise<void> {
  for (const table of OWNED_TABLES) {
    for (const row of await ofContact(table, contact.id)) await tx.trash(table, row, changeId);
  }
  const made = await db.introductions.where('byContactId').equals(contact.id).toArray();
  for (const row of made) await tx.trash('introductions', row, changeId);
  await tx.trash('contacts', contact, changeId);
}

async function bringBackAll(tx: Writer, changeId: string): Promise<void> {
  const presences = await db.presence.where('changeId').equals(changeId).toArray();
  for (const { id } of presences) {
    const trashed: Trashed | undefined = await db.trash.get(id);
    if (!trashed || thingKey(trashed.table, trashed.row.id) !== id) continue;
    await tx.put(trashed.table, trashed.row as unknown as Things[ThingTable]);
  }
}
