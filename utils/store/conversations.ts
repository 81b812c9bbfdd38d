import type { HeldConversation } from '../model/conversation';
import { db } from './database';
import { ofContact } from './fold-into';
import type { NewThing } from './things';
import { addThing, changeThing, removeThing } from './things';

export async function getConversation(id: string): Promise<HeldConversation | null> {
  return (await db.conversations.get(id)) ?? null;
}

/** Calls and meetings with a contact, oldest first. */
export async function conversationsOf(contactId: string): Promise<HeldConversation[]> {
  return (await ofContact('conversations', contactId)) as HeldConversation[];
}

/** Planned conversations that begin at or after an instant (ISO 8601 UTC), soonest first. */
export async function plannedConversations(
  from: string,
  limit: number,
): Promise<HeldConversation[]> {
  return db.conversations
    .where('[state+startsAt]')
    .between(['planned', from], ['planned', '\uffff'])
    .limit(limit)
    .toArray();
}

/** Conversations that were held, newest first: takeaways side by side. */
export async function heldConversations(limit: number): Promise<HeldConversation[]> {
  return db.conversations
    .where('[state+startsAt]')
    .between(['held', ''], ['held', '\uffff'])
    .reverse()
    .limit(limit)
    .toArray();
}

/** Among so many of the newest, held and planned, bookings are looked for: an open door is of these weeks. */
const BOOKINGS_LOOKED_AT = 400;

/** Bookings of the user's office hours with the name of who booked, newest first. */
export async function officeHoursBookings(
  limit: number,
): Promise<{ conversation: HeldConversation; name: string }[]> {
  const newest = await Promise.all(
    (['planned', 'held'] as const).map((state) =>
      db.conversations
        .where('[state+startsAt]')
        .between([state, ''], [state, '\uffff'])
        .reverse()
        .limit(BOOKINGS_LOOKED_AT)
        .toArray(),
    ),
  );
  const booked = newest
    .flat()
    .filter((one) => one.officeHours === true)
    .sort((a, b) => (a.startsAt > b.startsAt ? -1 : 1))
    .slice(0, limit);
  const contacts = await db.contacts.bulkGet(booked.map((one) => one.contactId));
  return booked.map((conversation, index) => ({
    conversation,
    name: contacts[index]?.name ?? '',
  }));
}

export async function addConversation(
  conversation: NewThing<'conversations'>,
  now: Date = new Date(),
): Promise<HeldConversation> {
  return addThing('conversations', conversation, now);
}

/** `null` when it is not there. */
export async function changeConversation(
  id: string,
  change: Partial<HeldConversation>,
  now: Date = new Date(),
): Promise<HeldConversation | null> {
  return changeThing('conversations', id, change, now);
}

/** Moves a conversation to the trash. */
export async function removeConversation(id: string, now: Date = new Date()): Promise<boolean> {
  return removeThing('conversations', id, now);
}
