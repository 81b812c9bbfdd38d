import { z } from '../zod';
import { CHANNELS } from './channel';
import { MESSAGE_KINDS } from './message-kind';

export const TOUCH_TYPES = [
  'invitation',
  'invitation-accepted',
  'invitation-withdrawn',
  'message',
  'reply',
  'call',
  'meeting',
  'thanks',
  'introduction',
  'note',
] as const;

/** What an inbound message says, where the user or the reader of it could tell. */
export const ANSWERS = [
  'yes',
  'no',
  'not-now',
  'question',
  'times-asked',
  'times-offered',
  'unclear',
] as const;
export type Answer = (typeof ANSWERS)[number];

/** Something that happened between the two, in or out. */
export const touchSchema = z.object({
  id: z.string(),
  contactId: z.string(),
  type: z.enum(TOUCH_TYPES),
  dir: z.enum(['in', 'out']),
  /** ISO 8601 UTC; when it happened, not when it was logged. */
  at: z.string(),
  /** What the outbound message was for. */
  kind: z.nullable(z.enum(MESSAGE_KINDS)),
  channel: z.nullable(z.enum(CHANNELS)),
  /** Kept only where the user wrote it in Kith or wants it kept. */
  text: z.nullable(z.string()),
  /** The fact ids that a sent draft rested on. */
  facts: z.array(z.string()),
  /** How likely the user thought an answer before sending, 0 to 1. Absent where they were not asked or skipped it. */
  guess: z.optional(z.number()),
  answer: z.nullable(z.enum(ANSWERS)),
  source: z.enum(['you', 'page', 'archive']),
  /** LinkedIn's own id of the message where known, so that nothing is logged twice. */
  externalId: z.nullable(z.string()),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Touch = z.infer<typeof touchSchema>;
export type TouchType = Touch['type'];
