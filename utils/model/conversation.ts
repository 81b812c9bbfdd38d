import { z } from '../zod';

/** A promise made in a conversation; the user's own become follow-ups. */
export const promiseSchema = z.object({
  id: z.string(),
  by: z.enum(['me', 'them']),
  text: z.string(),
  dueOn: z.nullable(z.string()),
});

/** A call or meeting. */
export const conversationSchema = z.object({
  id: z.string(),
  contactId: z.string(),
  /** ISO 8601 UTC. */
  startsAt: z.string(),
  /** Agreed length. */
  minutes: z.number(),
  /** IANA zones of the two. */
  myTimeZone: z.string(),
  theirTimeZone: z.nullable(z.string()),
  place: z.string(),
  questions: z.array(z.string()),
  state: z.enum(['planned', 'held', 'cancelled']),
  takeaway: z.string(),
  promises: z.array(promiseSchema),
  /** People they suggested to talk to. */
  suggestedPeople: z.array(z.string()),
  createdAt: z.string(),
  updatedAt: z.string(),
});
/** Named so that a LinkedIn message thread (`reading.ts`, Conversation) is not mistaken for it. */
export type HeldConversation = z.infer<typeof conversationSchema>;

/** Who introduced whom. */
export const introductionSchema = z.object({
  id: z.string(),
  byContactId: z.string(),
  toContactId: z.nullable(z.string()),
  toName: z.string(),
  madeAt: z.string(),
  outcome: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Introduction = z.infer<typeof introductionSchema>;

/** Something given or asked for, outside a message. */
export const giveOrAskSchema = z.object({
  id: z.string(),
  contactId: z.string(),
  type: z.enum(['give', 'ask', 'offer']),
  text: z.string(),
  at: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type GiveOrAsk = z.infer<typeof giveOrAskSchema>;
