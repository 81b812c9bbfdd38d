import type { GiveOrAsk } from '../model/conversation';
import { db } from './database';
import { ofContact } from './fold-into';
import type { NewThing } from './things';
import { addThing, changeThing, removeThing } from './things';

/** What was given to, asked of or offered to a contact, oldest first. */
export async function givesOf(contactId: string): Promise<GiveOrAsk[]> {
  return (await ofContact('gives', contactId)) as GiveOrAsk[];
}

/** The last gives and asks with anybody, newest first. */
export async function recentGives(limit: number): Promise<GiveOrAsk[]> {
  return db.gives.orderBy('at').reverse().limit(limit).toArray();
}

export async function addGive(give: NewThing<'gives'>, now: Date = new Date()): Promise<GiveOrAsk> {
  return addThing('gives', give, now);
}

/** `null` when it is not there. */
export async function changeGive(
  id: string,
  change: Partial<GiveOrAsk>,
  now: Date = new Date(),
): Promise<GiveOrAsk | null> {
  return changeThing('gives', id, change, now);
}

/** Moves a give or an ask to the trash. */
export async function removeGive(id: string, now: Date = new Date()): Promise<boolean> {
  return removeThing('gives', id, now);
}
