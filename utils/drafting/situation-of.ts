import type { Channel } from '../model/channel';
import { CHANNELS } from '../model/channel';
import type { Contact } from '../model/contact';
import { languageCode } from '../model/language-code';
import type { LocalDate } from '../model/local-date';
import { localDateOf } from '../model/local-date';
import type { MessageKind } from '../model/message-kind';
import { POST_KINDS } from '../model/message-kind';
import type { OwnLimits } from '../model/settings';
import type {
  HistoryEntry,
  Intent,
  OtherContact,
  Reader,
  SentMessage,
  Situation,
  Slot,
  Writer,
} from '../model/situation';
import type { Availability, Purpose, UserStory } from '../model/story';
import type { Touch } from '../model/touch';
import { commonnessAmong } from './commonness-among';
import { detectLanguage } from './detect-language';
import { expandAvailability } from './free-slots';
import { sayWeeklyHours } from './say-weekly-hours';

/** What the store holds that one message may know. */
export interface SituationRecords {
  /** `null` for a post. */
  contact: Contact | null;
  story: UserStory;
  purpose: Purpose | null;
  /** Of this contact, oldest first. */
  touches: Touch[];
  /** Sent to anybody, newest first. */
  sentTexts: SentMessage[];
  /** When the user can talk; turned into slots of the next two weeks. */
  availability: Availability;
  others: OtherContact[];
  /** How many contacts there are for each of `others`: more than 1 where only some of them were read. */
  contactsPerOther?: number;
  /** Times that drafts for others offer. */
  offeredElsewhere?: Slot[];
  /** LinkedIn's limits as the user corrected them. */
  limits?: OwnLimits;
}

/** What the user wants from this message; what is missing is filled from the story. */
export interface WantedMessage {
  kind: MessageKind;
  channel: Channel;
  topic?: string | null;
  durationMin?: number | null;
  takeaway?: string | null;
  nextStep?: string | null;
  mistake?: string | null;
  language?: string | null;
  targetName?: string | null;
  /** The role that a question to a recruiter is about. */
  role?: string | null;
}

/** Puts the records together into the one thing that composer and checks are functions of. */
export function situationOf(
  records: SituationRecords,
  wanted: WantedMessage,
  now: Date,
): Situation {
  const { contact, story, touches } = records;
  const user = toWriter(records);
  const person = contact && toReader(contact);
  return {
    user,
    asOf: toOffsetIso(now),
    person,
    relationship: {
      degree: contact?.profile.connectionDegree ?? null,
      met: (contact?.about.metOrWorkedTogether ?? false) || touches.some(isMeeting),
      how: contact?.about.howWeMet || null,
      lastContact: lastDay(touches, story.timeZone),
      uneasy: contact?.about.ratherNot ?? false,
      address: contact?.about.formOfAddress ?? null,
    },
    history: touches.flatMap((touch) => toHistory(touch, story.timeZone)),
    lastSignOn: lastDay(
      touches.filter((touch) => touch.dir === 'in' || isMeeting(touch)),
      story.timeZone,
    ),
    confirms: {
      readPosts: contact?.about.readPosts ?? [],
      usedWork: contact?.about.usedWork ?? [],
      attended: contact?.about.attended ?? [],
      remembered: contact?.about.remembered ?? [],
    },
    notes: contact?.about.note ?? '',
    availability: expandAvailability(records.availability, story.timeZone, toOffsetIso(now)),
    intent: toIntent(wanted, records),
    job: wanted.role ? { title: wanted.role, req: null, org: null, requirements: [] } : null,
    limits: ownLimits(records.limits ?? {}),
    commonness: commonnessAmong(user, person, records.others, records.contactsPerOther ?? 1),
    others: records.others,
    offeredElsewhere: records.offeredElsewhere ?? [],
  };
}

/** The user's own limits, each with the unit that holds for all. */
function ownLimits({ unit, ...own }: OwnLimits): Situation['limits'] {
  const limits: Situation['limits'] = {};
  for (const channel of CHANNELS) {
    const change = { ...own[channel], ...(unit && { unit }) };
    if (Object.keys(change).length > 0) limits[channel] = change;
  }
  return limits;
}

function toWriter({ story, purpose, sentTexts }: SituationRecords): Writer {
  return {
    name: story.name,
    timeZone: story.timeZone,
    city: story.city || null,
    account: story.account,
    languages: story.languages,
    story: {
      past: begun('I was', 'Ich war', story.was),
      present: begun('I', 'Ich', story.now),
      future: begun("I'm looking for", 'Ich suche', story.lookingFor),
    },
    values: story.values,
    rememberedFor: story.rememberedFor,
    made: story.made,
    goals: [...(purpose?.why ? [purpose.why] : []), ...story.learn],
    asks: [],
    offers: story.offers,
    education: story.schools.map((school, index) => ({ id: `ms${index + 1}`, ...school })),
    employers: story.employers,
    memberships: story.memberships,
    skills: story.skills,
    voice: {
      ...story.voice,
      signoff: story.voice.signoff || story.name.split(/\s+/)[0] || null,
      sample: story.voice.sample || null,
    },
    sentLog: sentTexts,
    bookingLink: story.bookingLink || null,
  };
}

/** The form asks to go on from a beginning; the sentence is both, in the language of what the user wrote. */
function begun(english: string, german: string, clause: string): string {
  const text = clause.trim();
  if (!text) return '';
  // Whoever wrote the whole sentence meant it so.
  if (/^(?:I|I['’]\w+|Ich)\s/.test(text)) return text;
  return `${detectLanguage(text) === 'de' ? german : english} ${text}`;
}

function toReader(contact: Contact): Reader {
  const { profile, about } = contact;
  return {
    name: profile.name ?? contact.name,
    greetAs: about.greetAs,
    headline: profile.headline,
    location: profile.location,
    timeZone: about.timeZone,
    languages: (profile.languages ?? []).map((language) => languageCode(language.name)),
    about: profile.about,
    experience: (profile.experience ?? []).flatMap((job, index) =>
      job.title || job.company
        ? [
            {
              id: `e${index + 1}`,
              title: job.title ?? '',
              org: job.company ?? '',
              from: job.start,
              to: job.current ? null : (job.end ?? job.start),
            },
          ]
        : [],
    ),
    education: (profile.education ?? []).flatMap((school, index) =>
      school.school
        ? [
            {
              id: `s${index + 1}`,
              school: school.school,
              degree: school.degreeLine,
              year: school.end,
            },
          ]
        : [],
    ),
    posts: (profile.posts ?? []).map((post, index) => ({
      id: post.id ?? `p${index + 1}`,
      date: post.date,
      text: post.text,
    })),
    groups: [],
    skills: profile.skills ?? [],
    // The page shows names in one line of words; who they are is for the user to say.
    mutuals: [],
    ...lastSeen(contact),
  };
}

/** When their work was last seen by page or archive; what the user typed does not grow old. */
function lastSeen({ observed }: Contact): { seenAt?: string } {
  const said = observed.experience ?? observed.headline ?? {};
  if (said.you && !said.you.withdrawn) return {};
  const seen = [said.page, said.archive]
    .filter((one) => one && !one.withdrawn)
    .map((one) => one?.seenAt ?? '')
    .sort()
    .at(-1);
  return seen ? { seenAt: seen } : {};
}

function toIntent(wanted: WantedMessage, { story, availability }: SituationRecords): Intent {
  const isPost = POST_KINDS.includes(wanted.kind);
  return {
    kind: wanted.kind,
    channel: wanted.channel,
    topic: wanted.topic ?? (isPost ? null : (story.learn[0] ?? null)),
    durationMin: wanted.durationMin ?? (ASKS_FOR_TIME.includes(wanted.kind) ? 20 : null),
    preferAsync: false,
    target: wanted.targetName ? { name: wanted.targetName, headline: null, experience: [] } : null,
    takeaway: wanted.takeaway ?? null,
    nextStep: wanted.nextStep ?? null,
    mistake: wanted.mistake ?? null,
    // What one asks others about is no topic for one's own door.
    topics: isPost && wanted.topic ? [wanted.topic] : [],
    slots: wanted.kind === 'office_hours_post' ? weeklyHours(availability, story, wanted) : [],
    link: story.bookingLink || null,
    language: wanted.language ?? null,
  };
}

/** The hours that come every week, in the language that the post is likely in. */
function weeklyHours(
  availability: Availability,
  story: UserStory,
  wanted: WantedMessage,
): string[] {
  const told = [story.was, story.now, story.lookingFor].join('. ');
  const language = wanted.language ?? detectLanguage(told) ?? story.languages[0];
  return sayWeeklyHours(availability, story.timeZone, language === 'de' ? 'de' : 'en');
}

/** Kinds that ask for somebody's time; twenty minutes is what a busy person can say yes to (drafting.md, section 4). */
const ASKS_FOR_TIME: MessageKind[] = [
  'informational_interview',
  'coffee',
  'reconnect',
  'reply_times',
];

function toHistory(touch: Touch, timeZone: string): HistoryEntry[] {
  if (!touch.text) return [];
  return [
    {
      date: localDateOf(new Date(touch.at), timeZone),
      dir: touch.type === 'note' ? 'note' : touch.dir,
      text: touch.text,
    },
  ];
}

const isMeeting = (touch: Touch) => touch.type === 'call' || touch.type === 'meeting';

function lastDay(touches: Touch[], timeZone: string): LocalDate | null {
  const last = touches.findLast((touch) => touch.type !== 'note');
  return last ? localDateOf(new Date(last.at), timeZone) : null;
}

/** The instant with the user's own offset, as a case carries it. */
function toOffsetIso(instant: Date): string {
  const minutes = -instant.getTimezoneOffset();
  const sign = minutes < 0 ? '-' : '+';
  const two = (value: number) => String(Math.trunc(Math.abs(value))).padStart(2, '0');
  const local = new Date(instant.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  return `${local}${sign}${two(minutes / 60)}:${two(minutes % 60)}`;
}
