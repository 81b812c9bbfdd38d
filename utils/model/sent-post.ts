import { z } from '../zod';
import { MESSAGE_KINDS } from './message-kind';

/** A public post that the user wrote with Kith and published: sent to nobody in particular. */
export const sentPostSchema = z.object({
  id: z.string(),
  kind: z.enum(MESSAGE_KINDS),
  text: z.string(),
  facts: z.array(z.string()),
  /** ISO 8601 UTC. */
  at: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type SentPost = z.infer<typeof sentPostSchema>;
