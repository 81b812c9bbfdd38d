import { z } from '../zod';

/** What the user says every two weeks or so: what worked, and whether the way is still the right one. */
export const lookBackSchema = z.object({
  id: z.string(),
  /** Local calendar days, both within. */
  from: z.string(),
  to: z.string(),
  worked: z.string(),
  didNot: z.string(),
  /** "Do you still want this?"; `null` where the user did not say. */
  stillWanted: z.nullable(z.enum(['yes', 'partly', 'no'])),
  /** Why, or why not. */
  why: z.string(),
  next: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type LookBack = z.infer<typeof lookBackSchema>;

/** Something tried on purpose for a while, and what was learned from it in the user's words. */
export const experimentSchema = z.object({
  id: z.string(),
  /** "Shorter first notes". */
  name: z.string(),
  /** Whom it is for, in the user's words. */
  forWhom: z.string(),
  /** Local calendar days; `until` is `null` while no end is planned. */
  from: z.string(),
  until: z.nullable(z.string()),
  learned: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Experiment = z.infer<typeof experimentSchema>;
