import type { ContactRecords } from '../following-up/records';
import type { GiveOrAsk, HeldConversation, Introduction } from '../model/conversation';
import type { Touch } from '../model/touch';
import { getContacts } from './contacts';
import { db } from './database';

/** What "Progress" is made from: everything that happened since an instant, with whom it happened. */
export interface ProgressRecords {
  /** One per contact that the user wrote to, with the touches since then. */
  people: ContactRecords[];
  conversations: HeldConversation[];
  gives: GiveOrAsk[];
  introductions: Introduction[];
  /** Names by contact id, of everybody in these records. */
  names: [string, string][];
  /** ISO 8601 UTC of the first touch there is; `null` before there is one. */
  firstTouchAt: string | null;
}

/** Everything since `since` (ISO 8601 UTC), read by date and never by going through all contacts. */
export async function progressRecords(since: string): Promise<ProgressRecords> {
  return db.transaction(
    'r',
    [db.contacts, db.touches, db.conversations, db.gives, db.introductions],
    async () => {
      const [sent, received, held, planned, gives, introductions, first] = await Promise.all([
        touchesSince('out', since),
        touchesSince('in', since),
        conversationsSince('held', since),
        conversationsSince('planned', since),
        db.gives.where('at').aboveOrEqual(since).toArray(),
        db.introductions.toArray(),
        db.touches.orderBy('at').first(),
      ]);
      const conversations = [...held, ...planned];
      const byContact = groupBy([...sent, ...received], (touch) => touch.contactId);
      const talks = groupBy(conversations, (one) => one.contactId);
      const wroteTo = new Set(sent.map((touch) => touch.contactId));
      const named = [...conversations, ...gives].map((one) => one.contactId);
      const introduced = introductions.flatMap((one) => [one.byContactId, one.toContactId ?? '']);
      const ids = [...new Set([...wroteTo, ...named, ...introduced])];
      const contacts = await inTurns(ids, getContacts);
      const people = contacts
        .filter(({ id }) => wroteTo.has(id))
        .map((contact) => ({
          contact,
          touches: byContact.get(contact.id) ?? [],
          followUps: [],
          conversations: talks.get(contact.id) ?? [],
          introductions: [],
        }));
      const names = contacts.map(({ id, name }): [string, string] => [id, name]);
      const firstTouchAt = first?.at ?? null;
      return { people, conversations, gives, introductions, names, firstTouchAt };
    },
  );
}

async function touchesSince(dir: Touch['dir'], since: string): Promise<Touch[]> {
  const ids = await db.touches
    .where('[dir+at]')
    .between([dir, since], [dir, '\uffff'])
    .primaryKeys();
  const rows = await inTurns(ids, (some) => db.touches.bulkGet(some));
  return rows.filter((touch) => touch !== undefined);
}

/** Rows that are taken over at once: thirty thousand in one go would hold the page for a third of a second. */
const AT_ONCE = 500;

async function inTurns<T>(ids: string[], get: (some: string[]) => Promise<T[]>): Promise<T[]> {
  const rows: T[] = [];
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    rows.push(...(await get(ids.slice(start, start + AT_ONCE))));
  }
  return rows;
}

function conversationsSince(state: HeldConversation['state'], since: string) {
  return db.conversations
    .where('[state+startsAt]')
    .between([state, since], [state, '\uffff'])
    .toArray();
}

function groupBy<T>(rows: T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}
