import type { Contact } from '../model/contact';
import { foldedNames } from './contacts';
import { db } from './database';
import { foldName } from './derive-contact';

/** People in whose name all words of a query stand, by name. Looks through the index, and loads only those it gives. */
export async function findByName(query: string, limit: number): Promise<Contact[]> {
  const words = foldName(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const names = await foldedNames();
  const found = names.filter((name) => words.every((word) => name.includes(word)));
  return db.contacts.where('sortName').anyOf(found.slice(0, limit)).limit(limit).toArray();
}
