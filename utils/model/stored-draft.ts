import { z } from '../zod';
import { CHANNELS } from './channel';
import { MESSAGE_KINDS } from './message-kind';

/** A draft being written: autosaved as one types, one per contact (posts: one per kind). */
export const storedDraftSchema = z.object({
  id: z.string(),
  /** `null` for a post. */
  contactId: z.nullable(z.string()),
  kind: z.enum(MESSAGE_KINDS),
  channel: z.enum(CHANNELS),
  subject: z.nullable(z.string()),
  body: z.string(),
  /** `{text, facts}` pieces that joined are `body`; words of the user's own have the fact id `you`. */
  spans: z.array(z.object({ text: z.string(), facts: z.array(z.string()) })),
  attempt: z.number(),
  /** What the user said this message is about: topic, takeaway, next step, whom to be introduced to. */
  inputs: z.partialRecord(
    z.enum([
      'topic',
      'takeaway',
      'nextStep',
      'mistake',
      'guess',
      'targetName',
      'role',
      'language',
      'length',
      'register',
    ]),
    z.string(),
  ),
  withoutFacts: z.array(z.string()),
  /** Sentences of the user's own in place of the composer's: move → sentence. Absent in older rows. */
  own: z.optional(z.record(z.string(), z.string())),
  /** Free times that the text offers, so that nobody else is offered the same hour. Absent in older rows. */
  offered: z.optional(z.array(z.object({ start: z.string(), end: z.string() }))),
  /** Blocks that the user overrode, with the reason given: check id → reason. */
  overridden: z.record(z.string(), z.string()),
  /** True once the user's hand has changed it: never recomposed without asking. */
  edited: z.boolean(),
  /** How often the user has deleted all of it. Absent in older rows, and while it never was. */
  emptied: z.optional(z.number()),
  copiedAt: z.nullable(z.string()),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type StoredDraft = z.infer<typeof storedDraftSchema>;
