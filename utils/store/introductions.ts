import type { Introduction } from '../model/conversation';
import { db } from './database';
import type { NewThing } from './things';
import { addThing, changeThing, removeThing } from './things';

/** Introductions that a contact made. */
export async function introductionsBy(contactId: string): Promise<Introduction[]> {
  return db.introductions.where('byContactId').equals(contactId).toArray();
}

/** Introductions through which the user came to know a contact. */
export async function introductionsTo(contactId: string): Promise<Introduction[]> {
  return db.introductions.where('toContactId').equals(contactId).toArray();
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
