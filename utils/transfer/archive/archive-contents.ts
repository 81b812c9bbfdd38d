import type { ContactField } from '../../model/contact';
import type { LocalDate } from '../../model/local-date';
import type { Phrase } from '../../model/phrase';
import type { Job, School } from '../../model/profile';
import type { Touch } from '../../model/touch';
import type { PartCounts } from './archive-part';

/** What the archive says about one field; the source is always `archive`. `null` = the archive shows that there is none. */
export type ArchiveObservations = Partial<
  Record<ContactField, { value: unknown /** ISO 8601 UTC */; seenAt: string }>
>;

/** Where a row stands: the file as the user knows it, and its 1-based line. */
export interface RowPlace {
  file: string;
  line: number;
}

/** One person whom the archive names. */
export interface ArchivePerson {
  /** `in:<slug>`, `id:<member id>`, `mail:<address>`; `archive:<hash>` for one who has none of these (2018 exports). */
  aliases: string[];
  profileUrl: string | null;
  name: string;
  observed: ArchiveObservations;
  /** The day on which the two connected; `null` for somebody who is not a connection. */
  connectedOn: LocalDate | null;
  seenIn: ('connections' | 'messages' | 'invitations')[];
  place: RowPlace;
}

/** Something that happened, in the shape of a touch, keyed by a name of the person instead of a contact's id. */
export interface ArchiveTouch
  extends Pick<Touch, 'id' | 'type' | 'dir' | 'at' | 'channel' | 'text' | 'externalId'> {
  alias: string;
  source: 'archive';
  externalId: string;
  place: RowPlace;
}

/** Why a row is not saved, for grouping; the sentence is in `reason`. */
export type UnusableWhy =
  | 'only-a-date'
  | 'no-name'
  | 'no-address'
  | 'own-address'
  | 'hidden-member'
  | 'draft'
  | 'spam'
  | 'sponsored'
  | 'group'
  | 'repeated'
  | 'no-date'
  | 'no-direction'
  | 'columns'
  | 'quotes'
  | 'too-long'
  | 'too-many'
  | 'file';

/** One row, or one whole file (`line: 0`), that is not saved. */
export interface UnusableRow extends RowPlace {
  why: UnusableWhy;
  reason: Phrase;
  /** The row as it stands in the file, cut to 200 characters; never more than is needed to find it. */
  row: string;
}

/** What the archive says about the user. */
export interface ArchiveSelf {
  name: string | null;
  /** As in a contact: `https://www.linkedin.com/in/<slug>/`. */
  url: string | null;
  headline: string | null;
  about: string | null;
  location: string | null;
  positions: Job[];
  schools: School[];
  skills: string[];
}

/** Everything that would be saved from the files given, and everything that would not. Plain data: crosses a worker. */
export interface ArchiveContents {
  self: ArchiveSelf | null;
  people: ArchivePerson[];
  /** Oldest first. */
  touches: ArchiveTouch[];
  /** Some messages of the user's, without names, for a sample of how they write; stored only if they want it. */
  ownLines: string[];
  /** By file and line; the first 20,000 (`counts.unusable` has them all). */
  unusable: UnusableRow[];
  counts: ArchiveCounts;
  /** The files that were read, as the user knows them. */
  files: string[];
}

export interface ArchiveCounts extends PartCounts {
  people: number;
  touches: number;
  invitations: number;
  acceptances: number;
  messages: number;
  replies: number;
  unusable: number;
}
