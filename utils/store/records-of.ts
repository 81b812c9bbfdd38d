import type { KeptRecord, KeptTable } from '../model/kept-record';
import { db } from './database';
import { ofContact } from './fold-into';
import { OWNED_TABLES } from './trash';

/**
 * Everything that is stored about one person, as records: for "what is stored about each person", and for a `.json` of
 * theirs (`JSON.stringify(records, null, 2)`). Empty when there is no such contact.
 */
export async function recordsOf(contactId: string): Promise<KeptRecord[]> {
  const contact = await db.contacts.get(contactId);
  if (!contact) return [];
  const records: KeptRecord[] = [{ table: 'contacts', row: contact }];
  const add = (table: KeptTable, rows: unknown[]) => {
    for (const row of rows) records.push({ table, row } as KeptRecord);
  };
  for (const table of OWNED_TABLES) add(table, await ofContact(table, contactId));
  const introductions = db.introductions.where('byContactId').equals(contactId);
  add('introductions', await introductions.or('toContactId').equals(contactId).toArray());
  return records;
}
