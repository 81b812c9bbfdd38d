import type { Contact } from '../model/contact';
import type { HeldConversation, Introduction } from '../model/conversation';
import type { FollowUp } from '../model/follow-up';
import type { Touch } from '../model/touch';

/** Everything that is stored about one contact and that a rule may look at. Order does not matter. */
export interface ContactRecords {
  contact: Contact;
  touches: Touch[];
  /** All of them, done and dropped too: that is how a rule knows not to add one twice. */
  followUps: FollowUp[];
  conversations: HeldConversation[];
  /** Introductions that this contact made. */
  introductions: Introduction[];
}

/** A follow-up as a rule makes it; the store adds the two instants. */
export type NewFollowUp = Omit<FollowUp, 'createdAt' | 'updatedAt'>;

/** What a rule wants done. To apply the same list twice changes nothing. */
export type FollowUpChange =
  | { type: 'add'; followUp: NewFollowUp }
  | { type: 'complete'; id: string }
  | { type: 'move'; id: string; dueOn: string }
  | { type: 'drop'; id: string };
