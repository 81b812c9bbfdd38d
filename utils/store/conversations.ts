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
