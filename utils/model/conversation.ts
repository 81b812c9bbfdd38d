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
  /** Booked in the user's office hours. Absent in older rows and for all others. */
  officeHours: z.optional(z.boolean()),
  createdAt: z.string(),
  updatedAt: z.string(),
});
/** Named so that a LinkedIn message thread (`reading.ts`, Conversation) is not mistaken for it. */
export type HeldConversation = z.infer<typeof conversationSchema>;

/** Where asking one of two people stands, before the user introduces them to each other. */
export const CONSENTS = ['not-asked', 'asked', 'yes', 'no'] as const;
export type Consent = (typeof CONSENTS)[number];

/** Who introduced whom. */
export const introductionSchema = z.object({
  id: z.string(),
  byContactId: z.string(),
  toContactId: z.nullable(z.string()),
  toName: z.string(),
  /** ISO 8601 UTC; `''` while the user has not made it yet. */
  madeAt: z.string(),
  /**
   * Where the user introduces the two to each other: what each of them said when asked first. Absent: `byContactId`
   * introduced the user.
   */
  byMe: z.optional(z.object({ first: z.enum(CONSENTS), second: z.enum(CONSENTS) })),
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
  /** Where the offer was "how can I help you?": what they said, `''` while they have not. Absent for all others. */
  helpWanted: z.optional(z.string()),
  at: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type GiveOrAsk = z.infer<typeof giveOrAskSchema>;
