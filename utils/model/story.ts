import { z } from '../zod';

/** Who the user is, in clauses that fit the sentence beginnings of the form, so that grammar is right by construction. */
export const storySchema = z.object({
  name: z.string(),
  city: z.string(),
  timeZone: z.string(),
  account: z.enum(['free', 'premium']),
  languages: z.array(z.string()),
  /** "I was …" */
  was: z.string(),
  /** "Now I …" */
  now: z.string(),
  /** "I'm looking for …" */
  lookingFor: z.string(),
  /** "I can help with …": verbs first. */
  offers: z.array(z.string()),
  /** "I'd like to learn …": as questions ("how you priced your first workshop"). */
  learn: z.array(z.string()),
  values: z.array(z.string()),
  rememberedFor: z.string(),
  made: z.array(z.string()),
  memberships: z.array(z.string()),
  schools: z.array(
    z.object({ school: z.string(), degree: z.nullable(z.string()), year: z.nullable(z.string()) }),
  ),
  employers: z.array(
    z.object({
      org: z.string(),
      title: z.nullable(z.string()),
      from: z.nullable(z.string()),
      to: z.nullable(z.string()),
    }),
  ),
  /** As the user's own profile lists them. Absent in older rows. */
  skills: z._default(z.array(z.string()), []),
  voice: z.object({
    formality: z.enum(['plain', 'warm', 'friendly', 'formal']),
    contractions: z.boolean(),
    exclamationMarks: z.boolean(),
    emoji: z.boolean(),
    signoff: z.string(),
    sample: z.string(),
    /** The user's own sentences that may be used as variants. */
    sentences: z.array(z.string()),
  }),
  bookingLink: z.string(),
  updatedAt: z.string(),
});
export type UserStory = z.infer<typeof storySchema>;

/** When the user can talk. `weekday` 1 = Monday … 7 = Sunday; `from`/`to` are `HH:MM` in the user's zone. */
export const availabilitySchema = z.object({
  weekly: z.array(z.object({ weekday: z.number(), from: z.string(), to: z.string() })),
  /** Days on which the user cannot. */
  exceptions: z.array(z.string()),
  updatedAt: z.string(),
});
export type Availability = z.infer<typeof availabilitySchema>;

/** What networking is to bring; several are usual. */
export const PURPOSE_AIMS = ['doors', 'knowledge', 'inspiration', 'ideas', 'support'] as const;

/** Why the user networks now. */
export const purposeSchema = z.object({
  id: z.string(),
  aims: z.array(z.enum(PURPOSE_AIMS)),
  role: z.string(),
  /** Why that role; the honest answer may be that one does not know yet. Absent in older rows. */
  roleWhy: z._default(z.string(), ''),
  /** In one line; asked before the first draft for a stranger. */
  why: z.string(),
  place: z.string(),
  until: z.nullable(z.string()),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Purpose = z.infer<typeof purposeSchema>;

/** The examples that a persona can start from. What is asked of one and what one writes first depends on it. */
export const PERSONA_KINDS = [
  'same',
  'doing',
  'hiring',
  'recruiter',
  'former',
  'alum',
  'organiser',
  'mentor',
] as const;
export type PersonaKind = (typeof PERSONA_KINDS)[number];

/** A type of person the user wants to meet. */
export const personaSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** The example that it began as; `null` for one of the user's own. Absent in older rows. */
  kind: z._default(z.nullable(z.enum(PERSONA_KINDS)), null),
  who: z.string(),
  why: z.string(),
  ask: z.string(),
  offer: z.string(),
  gather: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Persona = z.infer<typeof personaSchema>;

/** The story before the user has told it. */
export function emptyStory(timeZone: string, now: string): UserStory {
  return {
    name: '',
    city: '',
    timeZone,
    account: 'free',
    languages: ['en'],
    was: '',
    now: '',
    lookingFor: '',
    offers: [],
    learn: [],
    values: [],
    rememberedFor: '',
    made: [],
    memberships: [],
    schools: [],
    employers: [],
    skills: [],
    voice: {
      formality: 'plain',
      contractions: true,
      exclamationMarks: false,
      emoji: false,
      signoff: '',
      sample: '',
      sentences: [],
    },
    bookingLink: '',
    updatedAt: now,
  };
}
