import type { Introduction } from '../model/conversation';
import { db } from './database';
import type { NewThing } from './things';
import { addThing, changeThing, removeThing } from './things';

/** An introduction with the name of its first contact. */
export type NamedIntroduction = Introduction & { byName: string };

/** Every introduction that a contact has a part in, oldest first: made by them, to them, or for them by the user. */
export async function introductionsAbout(contactId: string): Promise<NamedIntroduction[]> {
  const rows = await db.introductions
    .where('byContactId')
    .equals(contactId)
    .or('toContactId')
    .equals(contactId)
    .toArray();
  const by = await db.contacts.bulkGet(rows.map((row) => row.byContactId));
  return rows
    .map((row, index) => ({ ...row, byName: by[index]?.name ?? '' }))
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}

export async function addIntroduction(
  introduction: NewThing<'introductions'>,
  now: Date = new Date(),
): Promise<Introduction> {
  return addThing('introductions', introduction, now);
}

/** `null` when it is not there. */
export async function changeIntroduction(
  id: string,
  change: Partial<Introduction>,
  now: Date = new Date(),
): Promise<Introduction | null> {
  return changeThing('introductions', id, change, now);
}

/** Moves an introduction to the trash. */
export async function removeIntroduction(id: string, now: Date = new Date()): Promise<boolean> {
  return removeThing('introductions', id, now);
}
