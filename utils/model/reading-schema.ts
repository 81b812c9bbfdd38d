import { z } from '../zod';
import { cleanText } from './text-hygiene';

/**
 * What the background accepts from a page's process: the same shapes as the plain types of `reading.ts` and
 * `profile.ts` (a type test holds them equal), with the caps of reliability.md, T2, so that no page can fill the store.
 * The readers clean what they read; it is cleaned again here, because a page's process that was taken over does not.
 */
const LONGEST = 100_000;
const LONGEST_LINE = 2_000;
const clean = z.transform((words: string) => cleanText(words, { multiline: true }));
const text = z.pipe(z.string().check(z.maxLength(LONGEST)), clean);
const words = z.pipe(z.string().check(z.maxLength(LONGEST_LINE)), clean);
const line = z.nullable(words);
const list = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.maxLength(500));

const jobSchema = z.strictObject({
  title: line,
  company: line,
  start: line,
  end: line,
  current: z.boolean(),
  location: line,
  workplaceType: line,
  employmentType: line,
  grouped: z.boolean(),
  dates: line,
});

const schoolSchema = z.strictObject({
  school: line,
  degree: line,
  field: line,
  start: line,
  end: line,
  degreeLine: line,
  dates: line,
});

const profileSchema = z.strictObject({
  url: z.string().check(z.maxLength(2_000)),
  memberId: line,
  name: line,
  nameClean: line,
  pronouns: line,
  headline: line,
  location: line,
  about: z.nullable(text),
  currentTitle: line,
  currentCompany: line,
  topCardSchool: line,
  experience: z.nullable(list(jobSchema)),
  education: z.nullable(list(schoolSchema)),
  skills: z.nullable(list(words)),
  certifications: z.nullable(list(z.strictObject({ name: words, issuer: line, issued: line }))),
  languages: z.nullable(list(z.strictObject({ name: words, proficiency: line }))),
  volunteering: z.nullable(list(z.strictObject({ role: line, organisation: line, dates: line }))),
  posts: z.nullable(list(z.strictObject({ id: line, text, date: line }))),
  connectionDegree: z.nullable(z.union([z.literal(1), z.literal(2), z.literal(3)])),
  invitationPending: z.nullable(z.boolean()),
  mutualConnections: z.nullable(z.strictObject({ text: words, count: z.nullable(z.number()) })),
  openToWork: z.nullable(z.boolean()),
  emails: z.nullable(list(words)),
  phones: z.nullable(list(z.strictObject({ value: words, label: line }))),
  websites: z.nullable(list(z.strictObject({ url: words, label: line }))),
  birthday: line,
  connectedSince: line,
});

const SECTIONS = [
  'about',
  'experience',
  'education',
  'skills',
  'certifications',
  'languages',
  'volunteering',
  'posts',
] as const;
const PROFILE_FIELDS = Object.keys(profileSchema.shape) as (keyof typeof profileSchema.shape)[];

const base = {
  url: z.string().check(z.maxLength(2_000)),
  layout: z.enum(['classic', 'sdui', 'public', 'unknown']),
  language: z.nullable(z.string().check(z.maxLength(35))),
  notes: list(z.string()),
};

const profileReadingSchema = z.strictObject({
  ...base,
  status: z.literal('read'),
  kind: z.enum(['profile', 'contactInfo']),
  profile: profileSchema,
  notLoaded: list(z.enum(SECTIONS)),
  unread: list(z.enum(PROFILE_FIELDS)),
  moreEntriesExist: z.partialRecord(z.enum(SECTIONS), z.boolean()),
  provenance: z.partialRecord(
    z.enum(PROFILE_FIELDS),
    z.enum(['key', 'structure', 'words', 'json-ld']),
  ),
});

const messageSchema = z.strictObject({
  id: line,
  sender: line,
  isSelf: z.boolean(),
  text: z.nullable(text),
  time: line,
  timeIso: line,
  attachments: list(words),
});

const conversationReadingSchema = z.strictObject({
  ...base,
  status: z.literal('read'),
  kind: z.literal('conversation'),
  conversation: z.strictObject({
    self: line,
    other: line,
    otherProfileUrl: line,
    messages: list(messageSchema),
  }),
});

const refusedReadingSchema = z.strictObject({
  ...base,
  status: z.enum([
    'still-loading',
    'wrong-person',
    'other-page',
    'signed-out',
    'not-found',
    'layout-unknown',
  ]),
  kind: z.literal('other'),
  page: z.enum([
    'profile',
    'details',
    'contact-info',
    'conversation',
    'group-conversation',
    'search',
    'feed',
    'company',
    'sales-navigator',
    'recruiter',
    'sign-in-wall',
    'not-found',
    'not-linkedin',
    'too-large',
    'other',
  ]),
});

export const readingSchema = z.union([
  profileReadingSchema,
  conversationReadingSchema,
  refusedReadingSchema,
]);
