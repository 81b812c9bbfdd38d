import { z } from '../zod';
import { CHANNELS } from './channel';
import type { MessageKind } from './message-kind';
import { MESSAGE_KINDS } from './message-kind';
import type { OtherContact, Reader, Situation, Writer } from './situation';

/**
 * The case file of `npm run draft` and `npm run check` (drafting-cases/README.md). Everything but `user`, `as_of` and
 * `intent` may be missing; `expect` is never read here.
 */
const text = z._default(z.nullish(z.string()), null);
const list = <T extends z.ZodMiniType>(item: T) => z._default(z.nullish(z.array(item)), []);
const yearish = z._default(z.nullish(z.union([z.string(), z.number()])), null);

const positionSchema = z.object({
  id: z.optional(z.string()),
  title: text,
  org: text,
  from: yearish,
  to: yearish,
});

const educationSchema = z.object({
  id: z.optional(z.string()),
  school: text,
  degree: text,
  year: yearish,
});

const postSchema = z.object({ id: z.optional(z.string()), date: text, text: z.string() });

const slotSchema = z.object({ start: z.string(), end: z.string() });

const confirmsSchema = z.object({
  read_posts: list(z.string()),
  used_work: list(z.string()),
  attended: list(z.string()),
});

const personSchema = z.object({
  key: z.optional(z.string()),
  name: z.string(),
  greet_as: text,
  headline: text,
  location: text,
  tz: text,
  languages: list(z.string()),
  about: text,
  experience: list(positionSchema),
  education: list(educationSchema),
  posts: list(postSchema),
  groups: list(z.string()),
  skills: list(z.string()),
  mutuals: list(z.string()),
  user_confirms: z.nullish(confirmsSchema),
  user_notes: text,
});

const userSchema = z.object({
  name: z.string(),
  tz: z._default(z.string(), 'UTC'),
  city: text,
  account: z._default(z.enum(['free', 'premium']), 'free'),
  languages: z._default(z.array(z.string()), ['en']),
  story: z._default(z.object({ past: text, present: text, future: text }), {
    past: null,
    present: null,
    future: null,
  }),
  values: list(z.string()),
  goals: list(z.string()),
  asks: list(z.string()),
  offers: list(z.string()),
  education: list(educationSchema),
  employers: list(positionSchema),
  memberships: list(z.string()),
  skills: list(z.string()),
  voice: z.nullish(
    z.object({
      formality: z._default(z.enum(['plain', 'warm', 'friendly', 'formal']), 'plain'),
      contractions: z._default(z.boolean(), true),
      exclamation_marks: z._default(z.boolean(), false),
      emoji: z._default(z.boolean(), false),
      signoff: text,
      sample: text,
    }),
  ),
  sent_log: list(z.object({ date: z.string(), to: z.string(), text: z.string() })),
  booking_link: text,
});

const relationshipSchema = z.object({
  degree: z._default(z.nullish(z.union([z.literal(1), z.literal(2), z.literal(3)])), null),
  met: z._default(z.boolean(), false),
  how: text,
  last_contact: text,
  uneasy: z._default(z.boolean(), false),
});

const limitSchema = z.object({
  limit: z.optional(z.nullable(z.number())),
  soft_limit: z.optional(z.number()),
  subject_limit: z.optional(z.nullable(z.number())),
});

const intentSchema = z.object({
  type: z.enum([...MESSAGE_KINDS, 'follow_up']),
  channel: z._default(z.enum(CHANNELS), 'message'),
  topic: text,
  duration_min: z._default(z.nullish(z.number()), null),
  prefer_async: z._default(z.boolean(), false),
  target: z.nullish(
    z.object({ name: z.string(), headline: text, experience: list(positionSchema) }),
  ),
  takeaway: text,
  next_step: text,
  mistake: text,
  topics: list(z.string()),
  slots: list(z.union([z.string(), slotSchema])),
  link: text,
  language: text,
});

export const caseSchema = z.object({
  user: userSchema,
  as_of: z.string(),
  person: z.nullish(personSchema),
  persons: z.nullish(z.array(personSchema)),
  relationship: z.nullish(relationshipSchema),
  history: list(
    z.object({ date: z.string(), dir: z.enum(['in', 'out', 'note']), text: z.string() }),
  ),
  user_confirms: z.nullish(confirmsSchema),
  user_notes: text,
  availability: list(slotSchema),
  intent: intentSchema,
  job: z.nullish(
    z.object({
      title: z.string(),
      req: yearish,
      org: text,
      requirements: list(z.string()),
    }),
  ),
  channels: z._default(z.nullish(z.record(z.string(), limitSchema)), null),
});

type Case = z.output<typeof caseSchema>;
type CasePerson = z.output<typeof personSchema>;

/** The outcome of reading a case file: one situation per person (one for a post), or a sentence with what is wrong. */
export type CaseReading =
  | { status: 'read'; situations: { personName: string | null; situation: Situation }[] }
  | { status: 'refused'; reason: string };

/** Reads a parsed case file; never throws for its content. */
export function readCase(input: unknown): CaseReading {
  const parsed = caseSchema.safeParse(input);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return {
      status: 'refused',
      reason: `This is not a case: ${issue?.path.join('.') || 'file'}: ${issue?.message ?? 'unreadable'}`,
    };
  }
  const found = parsed.data;
  const people = found.persons ?? (found.person ? [found.person] : []);
  if (people.length === 0) {
    return {
      status: 'read',
      situations: [{ personName: null, situation: toSituation(found, null, []) }],
    };
  }
  return {
    status: 'read',
    situations: people.map((person) => ({
      personName: person.name,
      situation: toSituation(
        found,
        person,
        people.filter((other) => other !== person).map(toOther),
      ),
    })),
  };
}

function toSituation(found: Case, person: CasePerson | null, others: OtherContact[]): Situation {
  const { intent } = found;
  const confirms = person?.user_confirms ?? found.user_confirms;
  return {
    user: toWriter(found.user),
    asOf: found.as_of,
    person: person && toReader(person),
    relationship: {
      degree: found.relationship?.degree ?? null,
      met: found.relationship?.met ?? false,
      how: found.relationship?.how ?? null,
      lastContact: found.relationship?.last_contact ?? null,
      uneasy: found.relationship?.uneasy ?? false,
    },
    history: found.history ?? [],
    confirms: {
      readPosts: confirms?.read_posts ?? [],
      usedWork: confirms?.used_work ?? [],
      attended: confirms?.attended ?? [],
      remembered: [],
    },
    notes: person?.user_notes ?? found.user_notes ?? '',
    availability: found.availability ?? [],
    intent: {
      kind: toKind(found),
      channel: intent.channel,
      topic: intent.topic ?? null,
      durationMin: intent.duration_min ?? null,
      preferAsync: intent.prefer_async,
      target: intent.target
        ? {
            name: intent.target.name,
            headline: intent.target.headline ?? null,
            experience: toPositions(intent.target.experience),
          }
        : null,
      takeaway: intent.takeaway ?? null,
      nextStep: intent.next_step ?? null,
      mistake: intent.mistake ?? null,
      topics: intent.topics ?? [],
      slots: (intent.slots ?? []).map((slot) =>
        typeof slot === 'string' ? slot : `${slot.start}/${slot.end}`,
      ),
      link: intent.link ?? null,
      language: intent.language ?? null,
    },
    job: found.job
      ? {
          title: found.job.title,
          req: found.job.req == null ? null : String(found.job.req),
          org: found.job.org ?? null,
          requirements: found.job.requirements ?? [],
        }
      : null,
    limits: toLimits(found.channels ?? null),
    commonness: {},
    others,
  };
}

/** `follow_up` is the first unless the user's last two or more messages in a row went unanswered. */
function toKind(found: Case): MessageKind {
  const { type } = found.intent;
  if (type !== 'follow_up') return type;
  const messages = (found.history ?? []).filter((entry) => entry.dir !== 'note');
  const lastReply = messages.findLastIndex((entry) => entry.dir === 'in');
  const unanswered = messages.length - 1 - lastReply;
  return unanswered >= 2 ? 'follow_up_2' : 'follow_up_1';
}

function toWriter(user: Case['user']): Writer {
  return {
    name: user.name,
    timeZone: user.tz,
    city: user.city ?? null,
    account: user.account,
    languages: user.languages,
    story: {
      past: user.story.past ?? '',
      present: user.story.present ?? '',
      future: user.story.future ?? '',
    },
    values: user.values ?? [],
    goals: user.goals ?? [],
    asks: user.asks ?? [],
    offers: user.offers ?? [],
    education: toEducation(user.education),
    employers: (user.employers ?? []).flatMap((job) =>
      job.org
        ? [{ org: job.org, title: job.title ?? null, from: year(job.from), to: year(job.to) }]
        : [],
    ),
    memberships: user.memberships ?? [],
    skills: user.skills ?? [],
    voice: {
      formality: user.voice?.formality ?? 'plain',
      contractions: user.voice?.contractions ?? true,
      exclamationMarks: user.voice?.exclamation_marks ?? false,
      emoji: user.voice?.emoji ?? false,
      signoff: user.voice?.signoff ?? null,
      sample: user.voice?.sample ?? null,
    },
    sentLog: user.sent_log ?? [],
    bookingLink: user.booking_link ?? null,
  };
}

function toReader(person: CasePerson): Reader {
  return {
    name: person.name,
    greetAs: person.greet_as ?? null,
    headline: person.headline ?? null,
    location: person.location ?? null,
    timeZone: person.tz ?? null,
    languages: person.languages ?? [],
    about: person.about ?? null,
    experience: toPositions(person.experience),
    education: toEducation(person.education),
    posts: (person.posts ?? []).map((post, index) => ({
      id: post.id ?? `p${index + 1}`,
      date: post.date ?? null,
      text: post.text,
    })),
    groups: person.groups ?? [],
    skills: person.skills ?? [],
    mutuals: person.mutuals ?? [],
  };
}

function toPositions(jobs: CasePerson['experience']) {
  return (jobs ?? []).flatMap((job, index) =>
    job.title || job.org
      ? [
          {
            id: job.id ?? `e${index + 1}`,
            title: job.title ?? '',
            org: job.org ?? '',
            from: year(job.from),
            to: year(job.to),
          },
        ]
      : [],
  );
}

function toEducation(schools: CasePerson['education']) {
  return (schools ?? []).flatMap((school, index) =>
    school.school
      ? [
          {
            id: school.id ?? `s${index + 1}`,
            school: school.school,
            degree: school.degree ?? null,
            year: year(school.year),
          },
        ]
      : [],
  );
}

function toOther(person: CasePerson): OtherContact {
  return {
    name: person.name,
    organisations: (person.experience ?? []).flatMap((job) => (job.org ? [job.org] : [])),
    schools: (person.education ?? []).flatMap((school) => (school.school ? [school.school] : [])),
  };
}

function toLimits(channels: Case['channels']): Situation['limits'] {
  const limits: Situation['limits'] = {};
  for (const channel of CHANNELS) {
    const own = channels?.[channel];
    if (!own) continue;
    limits[channel] = {
      ...(own.limit === undefined ? {} : { limit: own.limit }),
      ...(own.soft_limit === undefined ? {} : { softLimit: own.soft_limit }),
      ...(own.subject_limit === undefined ? {} : { subjectLimit: own.subject_limit }),
    };
  }
  return limits;
}

function year(value: string | number | null | undefined): string | null {
  return value == null ? null : String(value);
}
