import { z } from '../zod';
import { MESSAGE_KINDS } from './message-kind';

/** Why something is owed or planned (design.md, "Follow-up rules"). */
export const FOLLOW_UP_REASONS = [
  'invitation-pending',
  'accepted-write-now',
  'no-reply-1',
  'no-reply-2',
  'let-it-rest',
  'answer-reply',
  'offer-times',
  'prepare-conversation',
  'how-did-it-go',
  'thank',
  'send-update',
  'thank-introducer',
  'tell-introducer',
  'suggested-person',
  'my-promise',
  'their-promise',
  'keep-in-touch',
  'later',
  'own',
] as const;
export type FollowUpReason = (typeof FOLLOW_UP_REASONS)[number];

/** Something owed or planned, with a due *day*, a reason and a source. */
export const followUpSchema = z.object({
  id: z.string(),
  contactId: z.string(),
  reason: z.enum(FOLLOW_UP_REASONS),
  /** Local calendar day `YYYY-MM-DD`. */
  dueOn: z.string(),
  /** The message kind that would answer it, `null` where none would. */
  suggests: z.nullable(z.enum(MESSAGE_KINDS)),
  /** The touch or conversation that it follows from; `null` for the user's own. */
  fromId: z.nullable(z.string()),
  /** The user's own words ("ask for the X7 workings in January"). */
  note: z.string(),
  state: z.enum(['pending', 'done', 'dropped']),
  /** The day before the user snoozed it, for "why now" and undo. */
  snoozedFrom: z.nullable(z.string()),
  /** How often the user put it off. Absent in older rows. */
  snoozes: z.optional(z.number()),
  /** Made by a rule or by hand: a rule may complete or move only its own. */
  madeBy: z.enum(['rule', 'you']),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type FollowUp = z.infer<typeof followUpSchema>;
