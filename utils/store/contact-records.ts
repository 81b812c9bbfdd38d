import type { ContactRecords } from '../following-up/records';
import type { HeldConversation } from '../model/conversation';
import type { FollowUp } from '../model/follow-up';
import { isMadeByMe } from '../model/is-made-by-me';
import type { KeptTable } from '../model/kept-record';
import type { Touch } from '../model/touch';
import { db } from './database';
import { ofContact } from './fold-into';

/** The tables that `contactRecords` reads, and that logging a touch writes. */
export const RECORD_TABLES: KeptTable[] = [
  'contacts',
  'touches',
  'followUps',
  'conversations',
  'introductions',
  'singles',
  'changes',
];

/** Everything about one contact that the rules of following up look at; `null` when there is no such contact. */
export async function contactRecords(contactId: string): Promise<ContactRecords | null> {
  const contact = await db.contacts.get(contactId);
  if (!contact) return null;
  const [touches, followUps, conversations, introductions] = await Promise.all([
    ofContact('touches', contactId),
    ofContact('followUps', contactId),
    ofContact('conversations', contactId),
    db.introductions.where('byContactId').equals(contactId).toArray(),
  ]);
  return {
    contact,
    touches: touches as Touch[],
    followUps: followUps as FollowUp[],
    conversations: conversations as HeldConversation[],
    introductions: introductions.filter((one) => !isMadeByMe(one)),
  };
}
