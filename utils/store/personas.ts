import type { Persona } from '../model/story';
import { db } from './database';
import type { NewThing } from './things';
import { addThing, changeThing, removeThing } from './things';

/** The types of person that the user wants to meet, by name. */
export async function listPersonas(): Promise<Persona[]> {
  return db.personas.orderBy('name').toArray();
}

export async function addPersona(
  persona: NewThing<'personas'>,
  now: Date = new Date(),
): Promise<Persona> {
  return addThing('personas', persona, now);
}

/** `null` when it is not there. */
export async function changePersona(
  id: string,
  change: Partial<Persona>,
  now: Date = new Date(),
): Promise<Persona | null> {
  return changeThing('personas', id, change, now);
}

/** Moves a persona to the trash; contacts keep its id and show nothing for it. */
export async function removePersona(id: string, now: Date = new Date()): Promise<boolean> {
  return removeThing('personas', id, now);
}
