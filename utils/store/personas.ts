import type { Persona } from '../model/story';
import { db } from './database';
import type { NewThing } from './things';
import { addThing, changeThing, removeThing } from './things';

/** The types of person that the user wants to meet, by name. */
export async function listPersonas(): Promise<Persona[]> {
  return (await db.personas.orderBy('name').toArray()).map(whole);
}

/** The first of the types of person that the user counts a contact as; `null` for none. */
export async function personaOf(contactId: string): Promise<Persona | null> {
  const contact = await db.contacts.get(contactId);
  const found = await db.personas.bulkGet(contact?.about.personaIds ?? []);
  const first = found.find((persona) => persona !== undefined);
  return first ? whole(first) : null;
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

/** A row of an older version has no `kind` yet. */
function whole(persona: Persona): Persona {
  return { ...persona, kind: persona.kind ?? null };
}

/** Moves a persona to the trash; contacts keep its id and show nothing for it. */
export async function removePersona(id: string, now: Date = new Date()): Promise<boolean> {
  return removeThing('personas', id, now);
}
