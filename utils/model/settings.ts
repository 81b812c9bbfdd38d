import { z } from '../zod';
import { COUNTING_UNITS } from './channel';
import type { LocalDate } from './local-date';
import { savedViewSchema } from './saved-view';

/** Ways of meeting people, each of which gives some people energy and drains others. */
export const WAYS_OF_MEETING = [
  'writing',
  'oneToOne',
  'groups',
  'introduced',
  'seekingOut',
] as const;
export type WayOfMeeting = (typeof WAYS_OF_MEETING)[number];

/** Every number that the user may change (design.md, "Follow-up rules"). Days are calendar days unless named otherwise. */
export const followUpSettingsSchema = z.object({
  invitationDays: z.number(),
  noReplyWorkingDays: z.number(),
  secondFollowUpWorkingDays: z.number(),
  letItRestMonths: z.number(),
  answerDays: z.number(),
  /** How long before a conversation it is prepared. Absent in older rows. */
  prepareDays: z._default(z.number(), 1),
  thankDays: z.number(),
  updateDays: z.number(),
  withdrawnBlockDays: z.number(),
  keepInTouchDays: z.object({ close: z.number(), weak: z.number(), dormant: z.number() }),
  skipWeekends: z.boolean(),
});
export type FollowUpSettings = z.infer<typeof followUpSettingsSchema>;

/** What the user knows better of LinkedIn's limits than the table in channel.ts; a missing number is the table's. */
const ownLimitSchema = z.optional(
  z.object({ limit: z.optional(z.number()), softLimit: z.optional(z.number()) }),
);
export const ownLimitsSchema = z.object({
  unit: z.optional(z.enum([...COUNTING_UNITS])),
  invite_free: ownLimitSchema,
  invite_premium: ownLimitSchema,
  message: ownLimitSchema,
  inmail: ownLimitSchema,
  email: ownLimitSchema,
  post: ownLimitSchema,
});
export type OwnLimits = z.infer<typeof ownLimitsSchema>;

export const settingsSchema = z.object({
  language: z.nullable(z.string()),
  theme: z.enum(['system', 'light', 'dark']),
  consentedAt: z.nullable(z.string()),
  firstRunDone: z.boolean(),
  /** The step of the first run that was open last, to go on from; `null` before it began. Absent in older rows. */
  firstRunStep: z._default(z.nullable(z.string()), null),
  guideDone: z.boolean(),
  /** When a backup was last made on this device (ISO 8601 UTC). Absent in older rows. */
  lastBackupAt: z._default(z.nullable(z.string()), null),
  followUps: followUpSettingsSchema,
  rhythm: z.object({
    newPeoplePerWeek: z.number(),
    conversationsPerWeek: z.number(),
    /** Days on which new people are suggested, 1 = Monday … 7 = Sunday; none: on any. Absent in older rows. */
    days: z.optional(z.array(z.number())),
  }),
  /** A pause is a feature: up to this local calendar day nobody new is suggested. Absent in older rows. */
  pausedUntil: z._default(z.nullable(z.string()), null),
  /** What the user said of ways of meeting; a way that is missing is neither. Absent in older rows. */
  energy: z._default(z.partialRecord(z.enum(WAYS_OF_MEETING), z.enum(['gives', 'drains'])), {}),
  /** Views of the list of people, in the order in which they were kept. Absent in older rows. */
  savedViews: z._default(z.array(savedViewSchema), []),
  /** LinkedIn's limits as the user corrected them. Absent in older rows. */
  limits: z._default(ownLimitsSchema, {}),
  keepReplyText: z.boolean(),
  logRepliesAtOnce: z.boolean(),
  /** A Save button of Kith's in LinkedIn's profiles; shown only where access is allowed. Absent in older rows. */
  profileButton: z._default(z.boolean(), false),
  notifyAt: z.nullable(z.string()),
  updatedAt: z.string(),
});
export type Settings = z.infer<typeof settingsSchema>;

/** True on every day of a pause, its last one among them. */
export function isPaused(
  { pausedUntil }: Pick<Settings, 'pausedUntil'>,
  today: LocalDate,
): boolean {
  return pausedUntil !== null && pausedUntil >= today;
}

export const DEFAULT_FOLLOW_UP_SETTINGS: FollowUpSettings = Object.freeze({
  invitationDays: 7,
  noReplyWorkingDays: 5,
  secondFollowUpWorkingDays: 10,
  letItRestMonths: 3,
  answerDays: 1,
  prepareDays: 1,
  thankDays: 1,
  updateDays: 21,
  withdrawnBlockDays: 21,
  keepInTouchDays: { close: 30, weak: 90, dormant: 180 },
  skipWeekends: true,
});

export const DEFAULT_SETTINGS: Settings = Object.freeze({
  language: null,
  theme: 'system',
  consentedAt: null,
  firstRunDone: false,
  firstRunStep: null,
  lastBackupAt: null,
  guideDone: false,
  followUps: DEFAULT_FOLLOW_UP_SETTINGS,
  rhythm: { newPeoplePerWeek: 2, conversationsPerWeek: 1 },
  pausedUntil: null,
  energy: {},
  savedViews: [],
  limits: {},
  keepReplyText: false,
  logRepliesAtOnce: false,
  profileButton: false,
  notifyAt: null,
  updatedAt: '1970-01-01T00:00:00.000Z',
});
