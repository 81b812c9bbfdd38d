import type { HeldConversation } from '../model/conversation';
import type { Touch } from '../model/touch';

/** The id of the touch that a held conversation leaves in the history. */
export function talkTouchId(conversationId: string): string {
  return `${conversationId}:talk`;
}

/**
 * What a held conversation is in the history: the two talked. Without it the person would go on counting as one who never
 * answered, or was never spoken to. What was said stays in the conversation.
 */
export function touchOfTalk(
  conversation: HeldConversation,
): Omit<Touch, 'createdAt' | 'updatedAt'> {
  return {
    id: talkTouchId(conversation.id),
    contactId: conversation.contactId,
    type: 'call',
    dir: 'out',
    at: conversation.startsAt,
    kind: null,
    channel: null,
    text: null,
    facts: [],
    answer: null,
    source: 'you',
    externalId: null,
  };
}
