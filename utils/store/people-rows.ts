import type { ContactRecords } from '../following-up/records';
import type { LocalDate } from '../model/local-date';
import { contactRecords } from './contact-records';
import { listContacts } from './contacts';
import { db } from './database';
import type { PersonRow, PersonText } from './person-row';
import { personRow, personText } from './person-row';
import { recordPages } from './record-pages';
import { getSettings } from './settings';

/** Some people, as rows for a list and as words for the search index, in the same order. */
export interface PeoplePage {
  rows: PersonRow[];
  texts: PersonText[];
}

/** The first people by name, for the first screen. */
export async function firstPeople(limit: number, today: LocalDate): Promise<PeoplePage> {
  const contacts = await listContacts({ order: 'name', limit });
  return peopleByIds(
    contacts.map(({ id }) => id),
    today,
  );
}

/** These people as they are now, in the order asked for; those that are not there are left out. */
export async function peopleByIds(ids: string[], today: LocalDate): Promise<PeoplePage> {
  const records = await Promise.all(ids.map(contactRecords));
  return pageOf(
    records.filter((one) => one !== null),
    today,
  );
}

/** Everybody, page by page, in one pass over the primary index; in no order that a user would know. */
export async function* peoplePages(today: LocalDate): AsyncGenerator<PeoplePage> {
  for await (const records of recordPages()) yield pageOf(records, today);
}

/** Which database this is: another one (erased, restored) means that nothing read before is true any more. */
export async function storeEpoch(): Promise<string | null> {
  return (await db.marker.get('marker'))?.epoch ?? null;
}

async function pageOf(records: ContactRecords[], today: LocalDate): Promise<PeoplePage> {
  const [{ followUps }, personas] = await Promise.all([getSettings(), db.personas.toArray()]);
  const names = new Map(personas.map(({ id, name }) => [id, name]));
  return {
    rows: records.map((one) => personRow(one, today, followUps)),
    texts: records.map(({ contact }) => personText(contact, names)),
  };
}
