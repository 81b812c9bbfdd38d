import type { Contact } from '../model/contact';
import type { Things, ThingTable } from '../model/kept-record';
import { thingKey } from '../model/kept-record';
import type { LongWork } from '../model/long-work';
import { parseProfileAddress, profileAliases } from '../model/profile-address';
import { commit } from './commit';
import { forgottenIdFor } from './contact-ids';
import { db } from './database';
import { ofContact } from './fold-into';
import { keepingInUse } from './keeping-in-use';
import { rewriteJournal } from './rewrite-journal';
import { dropOlderSnapshots, takeSnapshot } from './snapshots';
import { OWNED_TABLES } from './trash';
import type { Writer } from './writer';

/** `copies-later`: gone but for the copies in this browser, which the background clears at its next alarm. */
export type Forgetting = 'forgotten' | 'copies-later' | 'nobody';

/** Says in `storage.local` that copies still hold somebody who was forgotten; its value tells one time from another. */
const UNFINISHED_KEY = 'forgetting';

/**
 * Removes a person for good: rows, trash, what could be undone, journal and snapshots. What stays is a hash that says
 * "do not read this person again", and ids from which nothing can be read. A browser that is killed meanwhile finishes
 * it later (`finishForgetting`); there is nothing to cancel once it has begun.
 *
 * A backup made earlier still holds them, but restoring it does not bring them back.
 */
export async function forgetForGood(
  contactId: string,
  now: Date = new Date(),
  { onProgress }: Pick<LongWork, 'onProgress'> = {},
): Promise<Forgetting> {
  const contact = await liveOrTrashed(contactId);
  if (!contact) return 'nobody';
  const { keyValue } = keepingInUse();
  await keyValue.set({ [UNFINISHED_KEY]: crypto.randomUUID() });
  const marks = await Promise.all(contact.aliases.map(forgottenIdFor));
  await commit(
    [...OWNED_TABLES, 'contacts', 'introductions', 'changes', 'forgotten'],
    async (tx) => {
      for (const mark of marks) {
        await tx.putForgotten({ id: mark, lifted: false, updatedAt: now.toISOString() });
      }
      const theirs = await everythingOf(contactId);
      await forgetInChanges(tx, contact);
      for (const [table, row] of theirs) await tx.forget(table, row);
      await tx.forget('contacts', contact);
      await forgetInIntroductions(tx, contactId);
    },
    now,
  );
  try {
    await finishForgetting({ onProgress });
    return 'forgotten';
  } catch (error) {
    console.error('The copies still hold somebody who was forgotten', error);
    return 'copies-later';
  }
}

/** Clears the copies of whoever was forgotten while they could not be; does nothing where none is unfinished. */
export async function finishForgetting(work: LongWork = {}): Promise<void> {
  const { keyValue } = keepingInUse();
  const begun = (await keyValue.get([UNFINISHED_KEY]))[UNFINISHED_KEY];
  if (begun === undefined) return;
  await forgetInCopies(work);
  // Somebody else may have been forgotten while the copy was made, and may be in it.
  const now = (await keyValue.get([UNFINISHED_KEY]))[UNFINISHED_KEY];
  if (now === begun) await keyValue.remove([UNFINISHED_KEY]);
}

/** Lets Kith read somebody again whom the user had it forget. False when there was no such mark. */
export async function allowReadingAgain(url: string, now: Date = new Date()): Promise<boolean> {
  const address = parseProfileAddress(url);
  if (!address) return false;
  const ids = await Promise.all(profileAliases({ url: address.url }).map(forgottenIdFor));
  return commit(
    ['forgotten'],
    async (tx) => {
      const marks = (await db.forgotten.bulkGet(ids)).filter((mark) => mark && !mark.lifted);
      for (const mark of marks) if (mark) await tx.putForgotten({ ...mark, lifted: true });
      return marks.length > 0;
    },
    now,
  );
}

/** How many people Kith was asked to forget (marks that were not lifted). */
export async function countForgotten(): Promise<number> {
  return db.forgotten.filter((mark) => !mark.lifted).count();
}

/**
 * Journal, outbox and older snapshots still name the person: a new snapshot without them takes the place of all. Where
 * there is no private file system, the journal is written anew from what is left.
 */
async function forgetInCopies(work: LongWork): Promise<void> {
  const keeping = keepingInUse();
  const files = await keeping.files();
  const covered = files
    ? await takeSnapshot(new Date(), work)
    : await rewriteJournal(keeping.keyValue);
  if (files) await dropOlderSnapshots(files);
  if (covered) await db.outbox.where('seq').belowOrEqual(covered.seq).delete();
}

async function liveOrTrashed(contactId: string): Promise<Contact | null> {
  const live = await db.contacts.get(contactId);
  if (live) return live;
  const trashed = await db.trash.get(thingKey('contacts', contactId));
  return trashed ? (trashed.row as unknown as Contact) : null;
}

/** Rows of this contact, live and in the trash, with those of whoever was merged into them. */
async function everythingOf(contactId: string): Promise<[ThingTable, Things[ThingTable]][]> {
  const found: [ThingTable, Things[ThingTable]][] = [];
  for (const table of OWNED_TABLES) {
    for (const row of await ofContact(table, contactId)) found.push([table, row]);
  }
  const made = await db.introductions.where('byContactId').equals(contactId).toArray();
  for (const row of made) found.push(['introductions', row]);
  const trashed = await db.trash.filter(({ row }) => belongsTo(row, contactId)).toArray();
  const merges = await db.changes
    .filter(
      ({ kind, before }) => kind === 'merge' && before.some(({ row }) => row.id === contactId),
    )
    .primaryKeys();
  const parts = await db.presence.where('changeId').anyOf(merges).primaryKeys();
  const merged = await db.trash.bulkGet(parts);
  for (const one of [...trashed, ...merged]) {
    if (one) found.push([one.table, one.row as unknown as Things[ThingTable]]);
  }
  return found;
}

function belongsTo(row: Record<string, unknown>, contactId: string): boolean {
  return row.id === contactId || row.contactId === contactId || row.byContactId === contactId;
}

/** Introductions by others keep that they happened, but not to whom. */
async function forgetInIntroductions(tx: Writer, contactId: string): Promise<void> {
  const rows = await db.introductions.where('toContactId').equals(contactId).toArray();
  for (const row of rows) await tx.put('introductions', { ...row, toContactId: null, toName: '' });
}

/** What could be undone must not bring them back either; a change that was about them alone has nothing left. */
async function forgetInChanges(tx: Writer, contact: Contact): Promise<void> {
  const presence = await db.presence.get(thingKey('contacts', contact.id));
  const changes = await db.changes.toArray();
  for (const change of changes) {
    const before = change.before.filter(
      ({ row }) => !belongsTo(row, contact.id) && row.toContactId !== contact.id,
    );
    const deletedThem = presence?.changeId === change.id;
    const namesThem =
      change.name === contact.name && (deletedThem || before.length < change.before.length);
    if (before.length === change.before.length && !deletedThem) continue;
    const isOver = deletedThem ? change.count <= 1 : before.length === 0;
    await tx.putChange({
      ...change,
      name: namesThem ? '' : change.name,
      before,
      undoneAt: change.undoneAt ?? (isOver ? tx.now.toISOString() : null),
    });
  }
}
