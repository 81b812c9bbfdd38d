import { Dexie } from 'dexie';
import type { ContactRecords } from '../following-up/records';
import type { Contact } from '../model/contact';
import type { LocalDate } from '../model/local-date';
import { contactRecords } from './contact-records';
import { listContacts } from './contacts';
import { db } from './database';
import type { PersonRow, PersonText } from './person-row';
import { personRow, personText } from './person-row';
import { getSettings } from './settings';

/** Some people, as rows for a list and as words for the search index, in the same order. */
export interface PeoplePage {
  rows: PersonRow[];
  texts: PersonText[];
}

/** People read at once: about a frame's worth of reading, so that the page stays responsive in between. */
const ROWS_AT_ONCE = 150;

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
  let after: string | null = null;
  for (;;) {
    const contacts: Contact[] = await (after === null
      ? db.contacts.orderBy('id')
      : db.contacts.where('id').above(after)
    )
      .limit(ROWS_AT_ONCE)
      .toArray();
    const first = contacts[0]?.id;
    after = contacts.at(-1)?.id ?? null;
    if (first === undefined || after === null) return;
    yield pageOf(await recordsBetween(first, after, contacts), today);
    if (contacts.length < ROWS_AT_ONCE) return;
  }
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

/** The records of neighbours in the primary index: what belongs to them lies together in the other indexes too. */
async function recordsBetween(
  first: string,
  last: string,
  contacts: Contact[],
): Promise<ContactRecords[]> {
  const from = [first, Dexie.minKey];
  const to = [last, Dexie.maxKey];
  const [touches, followUps, conversations] = await Promise.all([
    db.touches.where('[contactId+at]').between(from, to).toArray(),
    db.followUps.where('contactId').between(first, last, true, true).toArray(),
    db.conversations.where('[contactId+startsAt]').between(from, to).toArray(),
  ]);
  const touchesOf = byContact(touches);
  const followUpsOf = byContact(followUps);
  const conversationsOf = byContact(conversations);
  return contacts.map((contact) => ({
    contact,
    touches: touchesOf.get(contact.id) ?? [],
    followUps: followUpsOf.get(contact.id) ?? [],
    conversations: conversationsOf.get(contact.id) ?? [],
    // No list shows who introduced whom.
    introductions: [],
  }));
}

function byContact<Row extends { contactId: string }>(rows: Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.contactId);
    if (group) group.push(row);
    else groups.set(row.contactId, [row]);
  }
  return groups;
}
