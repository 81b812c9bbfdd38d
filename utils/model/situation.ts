import type { Channel, ChannelLimit } from './channel';
import type { LocalDate } from './local-date';
import type { MessageKind } from './message-kind';

/**
 * Everything that composing and checking one message may know. Made from a case file (`case.ts`) or from the store
 * (`components/drafting`); composer and checks are pure functions of it. A missing value is "not known", never "none".
 */
export interface Situation {
  user: Writer;
  /** The clock: ISO 8601 with offset. Nothing may depend on the real one. */
  asOf: string;
  /** `null` for a public post. */
  person: Reader | null;
  relationship: Relationship;
  /** Messages and notes of which the text is kept, oldest first. */
  history: HistoryEntry[];
  /** The last day on which they wrote or the two talked, the text kept or not: a reply told with one tap has none. */
  lastSignOn?: LocalDate | null;
  confirms: Confirmations;
  /** The user's own free text about this person: third person, not always tidy, some of it nobody's business. */
  notes: string;
  availability: Slot[];
  intent: Intent;
  job: RecruiterJob | null;
  /** Limits that differ from the product's own table. */
  limits: Partial<Record<Channel, Partial<ChannelLimit>>>;
  /** How common things are among the user's contacts, for rarity: key `employer:acme`, `school:…`, `group:…`, `skill:…`, `city:…` → 0…1. */
  commonness: Record<string, number>;
  /** The user's other contacts, for "this is Anna's company" and for "would it fit anybody?". */
  others: OtherContact[];
  /** Free times that drafts for other people offer, not yet sent. */
  offeredElsewhere?: Slot[];
}

export interface Writer {
  name: string;
  /** IANA zone. */
  timeZone: string;
  city: string | null;
  account: 'free' | 'premium';
  /** ISO 639-1, best first. */
  languages: string[];
  story: Story;
  values: string[];
  /** What the user would like to be remembered for: goes on from "remembered for". */
  rememberedFor?: string;
  /** Things made or done that can be named: go on from "I made". */
  made?: string[];
  goals: string[];
  asks: string[];
  /** Verbs first: "try a flow with a screen reader and send notes". */
  offers: string[];
  education: Education[];
  /** The user's own former employers, for common ground. */
  employers: PastEmployer[];
  memberships: string[];
  /** As the user's own profile lists them. */
  skills?: string[];
  voice: Voice;
  /** What was sent lately: do not open the same way, do not send it again. */
  sentLog: SentMessage[];
  bookingLink: string | null;
}

/** Whole sentences or clauses in the user's words. */
export interface Story {
  past: string;
  present: string;
  future: string;
}

export interface Voice {
  formality: 'plain' | 'warm' | 'friendly' | 'formal';
  contractions: boolean;
  exclamationMarks: boolean;
  emoji: boolean;
  signoff: string | null;
  sample: string | null;
  /** Whole sentences of the user's own, to stand in for one of the composer's. */
  sentences?: string[];
}

export interface SentMessage {
  /** Local calendar day `YYYY-MM-DD`. */
  date: string;
  to: string;
  text: string;
  /** Free times that were offered in it: the same hour is not offered to somebody else. */
  offered?: Slot[];
}

export interface Reader {
  /** Exactly as captured, with titles, degrees, emoji or a second script. */
  name: string;
  /** What the user chose to call them; wins over every rule. */
  greetAs: string | null;
  headline: string | null;
  location: string | null;
  /** IANA zone or `null`. */
  timeZone: string | null;
  languages: string[];
  about: string | null;
  experience: Position[];
  education: Education[];
  posts: ReaderPost[];
  groups: string[];
  skills: string[];
  /** Names of shared connections. */
  mutuals: string[];
  /** When page or archive last told of them, ISO 8601; missing: not known, or the user's own words. */
  seenAt?: string;
}

/** `from`/`to` are `YYYY-MM` or `YYYY`; `to: null` = today. */
export interface Position {
  id: string;
  title: string;
  org: string;
  from: string | null;
  to: string | null;
}

export interface PastEmployer {
  org: string;
  title: string | null;
  from: string | null;
  to: string | null;
}

export interface Education {
  id: string;
  school: string;
  degree: string | null;
  year: string | null;
}

export interface ReaderPost {
  id: string;
  date: string | null;
  text: string;
}

export interface Relationship {
  degree: 1 | 2 | 3 | null;
  met: boolean;
  /** In the user's words: "coffee at the Penlow depot". */
  how: string | null;
  lastContact: string | null;
  /** The user marked "rather not". */
  uneasy: boolean;
  /** How the user addresses them in German; missing or `null`: by rule. */
  address?: 'du' | 'Sie' | null;
}

/** `in` they wrote, `out` the user wrote, `note` the user's own note that nobody else sees. */
export interface HistoryEntry {
  date: string;
  dir: 'in' | 'out' | 'note';
  text: string;
}

/** The licence *experienced*: what the user confirmed by hand. */
export interface Confirmations {
  readPosts: string[];
  usedWork: string[];
  attended: string[];
  /** Facts that the user said are true ("It's true, remember it"). */
  remembered: string[];
}

/** ISO 8601 with offset. */
export interface Slot {
  start: string;
  end: string;
}

export interface Intent {
  kind: MessageKind;
  channel: Channel;
  /** In the user's words about the person ("how he learned to …"). */
  topic: string | null;
  durationMin: number | null;
  preferAsync: boolean;
  target: IntroductionTarget | null;
  takeaway: string | null;
  nextStep: string | null;
  /** What the user did wrong, in their words: "missed our call on Monday". */
  mistake?: string | null;
  /** For office hours. */
  topics: string[];
  slots: string[];
  link: string | null;
  /** Language to write in, when the user chose one. */
  language: string | null;
}

export interface IntroductionTarget {
  name: string;
  headline: string | null;
  experience: Position[];
}

export interface RecruiterJob {
  title: string;
  req: string | null;
  org: string | null;
  requirements: string[];
}

export interface OtherContact {
  name: string;
  organisations: string[];
  schools: string[];
  /** Only for how common things are; not everywhere known. */
  skills?: string[];
  location?: string | null;
}
