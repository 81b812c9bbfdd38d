import { Dexie } from 'dexie';
import type { ContactRecords } from '../following-up/records';
import type { Contact } from '../model/contact';
import { contactRecords } from './contact-records';
import { countContacts } from './contacts';
import { db } from './database';

/** People read at once: about a frame's worth of reading, so that the page stays responsive in between. */
const ROWS_AT_ONCE = 150;
/** Asked for one by one: four questions each. */
const ASKED_AT_ONCE = 30;
/** From a fifth of everybody on, it is quicker to read all neighbours than to ask for each. */
const MANY = 1 / 5;

/** Everybody with what belongs to them, page by page, in one pass over the primary index. */
export async function* recordPages(): AsyncGenerator<ContactRecords[]> {
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
    yield await recordsBetween(first, after, contacts);
    if (contacts.length < ROWS_AT_ONCE) return;
  }
}

/** These people with what belongs to them, some at a time, in no order that a user would know. */
export async function* recordsOfMany(ids: string[]): AsyncGenerator<ContactRecords[]> {
  if (ids.length > (await countContacts()) * MANY && ids.length > ROWS_AT_ONCE) {
    const wanted = new Set(ids);
    for await (const page of recordPages())
      yield page.filter(({ contact }) => wanted.has(contact.id));
    return;
  }
  for (let start = 0; start < ids.length; start += ASKED_AT_ONCE) {
    const some = await Promise.all(ids.slice(start, start + ASKED_AT_ONCE).map(contactRecords));
    yield some.filter((one) => one !== null);
  }
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
