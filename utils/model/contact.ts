import { z } from '../zod';

/**
 * A person in the store: one row per human being, whatever the sources.
 *
 * Everything seen of them is kept as *observations*, one per field and source, so that merging two stores is a
 * field-wise "newest wins" (commutative, associative, idempotent), and so that what the user typed always wins over a
 * page without hiding what the page says. `profile` is derived from the observations and kept in the row for lists.
 */
export const SOURCES = ['page', 'archive', 'you'] as const;
export const sourceSchema = z.enum(SOURCES);
export type Source = z.infer<typeof sourceSchema>;

const nullableText = z.nullable(z.string());

export const jobSchema = z.object({
  title: nullableText,
  company: nullableText,
  start: nullableText,
  end: nullableText,
  current: z.boolean(),
  location: nullableText,
  workplaceType: nullableText,
  employmentType: nullableText,
  grouped: z.boolean(),
  dates: nullableText,
});

export const schoolSchema = z.object({
  school: nullableText,
  degree: nullableText,
  field: nullableText,
  start: nullableText,
  end: nullableText,
  degreeLine: nullableText,
  dates: nullableText,
});

export const postSchema = z.object({ id: nullableText, text: z.string(), date: nullableText });

/** The values of a contact, field by field; the names are those of a page's profile where a page has them. */
export const contactFieldsSchema = z.object({
  name: nullableText,
  nameClean: nullableText,
  pronouns: nullableText,
  headline: nullableText,
  location: nullableText,
  about: nullableText,
  currentTitle: nullableText,
  currentCompany: nullableText,
  topCardSchool: nullableText,
  experience: z.nullable(z.array(jobSchema)),
  education: z.nullable(z.array(schoolSchema)),
  skills: z.nullable(z.array(z.string())),
  certifications: z.nullable(
    z.array(z.object({ name: z.string(), issuer: nullableText, issued: nullableText })),
  ),
  languages: z.nullable(z.array(z.object({ name: z.string(), proficiency: nullableText }))),
  volunteering: z.nullable(
    z.array(z.object({ role: nullableText, organisation: nullableText, dates: nullableText })),
  ),
  posts: z.nullable(z.array(postSchema)),
  connectionDegree: z.nullable(z.union([z.literal(1), z.literal(2), z.literal(3)])),
  invitationPending: z.nullable(z.boolean()),
  mutualConnections: z.nullable(z.object({ text: z.string(), count: z.nullable(z.number()) })),
  openToWork: z.nullable(z.boolean()),
  emails: z.nullable(z.array(z.string())),
  phones: z.nullable(z.array(z.object({ value: z.string(), label: nullableText }))),
  websites: z.nullable(z.array(z.object({ url: z.string(), label: nullableText }))),
  birthday: nullableText,
  /** Local calendar day on which the two connected, where known (archive), else as the page says it. */
  connectedSince: nullableText,
});
export type ContactFields = z.infer<typeof contactFieldsSchema>;
export type ContactField = keyof ContactFields;
export const CONTACT_FIELDS = Object.keys(contactFieldsSchema.shape) as ContactField[];

/**
 * One value of one field as one source said it. `seenAt` (ISO 8601 UTC) is what the user is told; `at` orders two
 * versions of it when stores are merged and is left out where it equals `seenAt`. A withdrawn one says nothing: it is
 * kept so that an older backup cannot bring the value back. `{value: null}` by `you` says "empty", and wins.
 */
const observationSchema = z.object({
  value: z.unknown(),
  seenAt: z.string(),
  at: z.optional(z.string()),
  withdrawn: z.optional(z.literal(true)),
});
export type Observation = z.infer<typeof observationSchema>;

export const observationsSchema = z.partialRecord(
  z.enum(CONTACT_FIELDS as [ContactField, ...ContactField[]]),
  z.partialRecord(sourceSchema, observationSchema),
);
export type Observations = z.infer<typeof observationsSchema>;

/** A value that a field had before: title, employer and headline only, so that job changes are seen. */
export const earlierValueSchema = z.object({
  field: z.enum(['currentTitle', 'currentCompany', 'headline']),
  value: z.string(),
  source: sourceSchema,
  seenAt: z.string(),
  /** Orders versions when stores are merged; left out where it equals `seenAt`. */
  at: z.optional(z.string()),
});
export type EarlierValue = z.infer<typeof earlierValueSchema>;

export const TIES = ['close', 'weak', 'dormant', 'stranger'] as const;
export const tieSchema = z.enum(TIES);
export type Tie = z.infer<typeof tieSchema>;

/** What the user says of a contact; each field with the instant of its last change, for merging. */
export const aboutContactSchema = z.object({
  tie: z.nullable(tieSchema),
  ratherNot: z.boolean(),
  note: z.string(),
  howWeMet: z.string(),
  greetAs: z.nullable(z.string()),
  /** How to address them in German; `null` = by rule. */
  formOfAddress: z.nullable(z.enum(['du', 'Sie'])),
  timeZone: z.nullable(z.string()),
  personaIds: z.array(z.string()),
  tags: z.array(z.string()),
  /** Licences the user granted: post ids read, work used, events attended, facts said to be true. */
  readPosts: z.array(z.string()),
  usedWork: z.array(z.string()),
  attended: z.array(z.string()),
  remembered: z.array(z.string()),
  metOrWorkedTogether: z.boolean(),
  /** Days between keep-in-touch follow-ups; `null` = by tie. */
  keepInTouchDays: z.nullable(z.number()),
  /** Ids of contacts whom the user said to be somebody else, however alike. Absent in older rows. */
  notSameAs: z.optional(z.array(z.string())),
});
export type AboutContact = z.infer<typeof aboutContactSchema>;

export const contactSchema = z.object({
  id: z.string(),
  /** `in:<slug>`, `id:<member id>`, `mail:<address>`: every name under which this person is known. */
  aliases: z.array(z.string()),
  /** ISO 8601 UTC instant at which each alias was last learnt: two people must not keep one name for good. */
  aliasAt: z.record(z.string(), z.string()),
  profileUrl: nullableText,
  /** The name one would say, for lists and search. */
  name: z.string(),
  /** `name` folded for the order of lists: lower case, no accents. */
  sortName: z.string(),
  profile: contactFieldsSchema,
  observed: observationsSchema,
  earlier: z.array(earlierValueSchema),
  about: aboutContactSchema,
  /** ISO 8601 UTC instant of the last change of each `about` field. */
  aboutChangedAt: z.partialRecord(
    z.enum(
      Object.keys(aboutContactSchema.shape) as [keyof AboutContact, ...(keyof AboutContact)[]],
    ),
    z.string(),
  ),
  /** The instants at which the person was added, one per device that did, each with the instant it was written down. */
  addedAt: z.record(z.string(), z.string()),
  /** The first of `addedAt`. */
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Contact = z.infer<typeof contactSchema>;

/** The fields before anything has been seen. */
export const NO_FIELDS: ContactFields = Object.freeze(
  Object.fromEntries(CONTACT_FIELDS.map((field) => [field, null])),
) as ContactFields;

export const NOTHING_SAID: AboutContact = Object.freeze({
  tie: null,
  ratherNot: false,
  note: '',
  howWeMet: '',
  greetAs: null,
  formOfAddress: null,
  timeZone: null,
  personaIds: [],
  tags: [],
  readPosts: [],
  usedWork: [],
  attended: [],
  remembered: [],
  metOrWorkedTogether: false,
  keepInTouchDays: null,
});
