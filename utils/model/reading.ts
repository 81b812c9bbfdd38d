import type { Profile, ProfileField } from './profile';

/** Sections of a profile that LinkedIn loads only when they scroll into view. */
export type Section =
  | 'about'
  | 'experience'
  | 'education'
  | 'skills'
  | 'certifications'
  | 'languages'
  | 'volunteering'
  | 'posts';

/** Why a page was not read. Each has a sentence in the catalogue (`reading.refused.<status>`). */
export type Refusal =
  | 'still-loading'
  | 'wrong-person'
  | 'other-page'
  | 'signed-out'
  | 'not-found'
  | 'layout-unknown';

/** The rule that gave a field, strongest first (linkedin-pages.md, section 4). */
export type Layer = 'key' | 'structure' | 'words' | 'json-ld';

export type Layout = 'classic' | 'sdui' | 'public' | 'unknown';

/** What kind of other page it is, so that the refusal can say so ("This is a search page."). */
export type PageKind =
  | 'profile'
  | 'details'
  | 'contact-info'
  | 'conversation'
  | 'group-conversation'
  | 'search'
  | 'feed'
  | 'company'
  | 'sales-navigator'
  | 'recruiter'
  | 'sign-in-wall'
  | 'not-found'
  | 'not-linkedin'
  /** Of a size that no page of LinkedIn has. */
  | 'too-large'
  | 'other';

export interface Message {
  /** `data-event-urn`, so that the same message is never taken twice. */
  id: string | null;
  sender: string | null;
  isSelf: boolean;
  text: string | null;
  /** The words on screen: day heading and clock time. */
  time: string | null;
  /** Decoded from the message id; exact. */
  timeIso: string | null;
  attachments: string[];
}

export interface Conversation {
  self: string | null;
  other: string | null;
  /** Usually a member-id address (`/in/ACoA…`), not the vanity one. */
  otherProfileUrl: string | null;
  messages: Message[];
}

interface ReadingBase {
  url: string;
  layout: Layout;
  /** BCP 47 primary language of the interface, `null` when it cannot be told. */
  language: string | null;
  /** What one who reads the reading should know; never page text. */
  notes: string[];
}

export interface ProfileReading extends ReadingBase {
  status: 'read';
  kind: 'profile' | 'contactInfo';
  profile: Profile;
  /** Sections that exist but have not loaded yet: not "none". */
  notLoaded: Section[];
  /** Fields that should have been there and could not be read: never guessed. */
  unread: ProfileField[];
  /** The page shows the first few and links to the rest. */
  moreEntriesExist: Partial<Record<Section, boolean>>;
  provenance: Partial<Record<ProfileField, Layer>>;
}

export interface ConversationReading extends ReadingBase {
  status: 'read';
  kind: 'conversation';
  conversation: Conversation;
}

export interface RefusedReading extends ReadingBase {
  status: Refusal;
  kind: 'other';
  page: PageKind;
}

/** The page scripts that read; each is a file of its own, so that a page gets only the reader it needs. */
export type ScriptName = 'sdui' | 'classic' | 'details' | 'public' | 'messages';

/** What a page script answers that leaves the page to another. */
export interface HandOver {
  next: ScriptName;
}

/** What one look at a page yielded. Every outcome is a value; nothing is thrown for a page. */
export type Reading = ProfileReading | ConversationReading | RefusedReading;
