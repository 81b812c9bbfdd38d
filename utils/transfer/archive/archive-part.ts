import type { LocalDate } from '../../model/local-date';
import type { Job, School } from '../../model/profile';
import type { ArchiveFileKind } from './archive-columns';
import type { UnusableRow } from './archive-contents';

/** A profile address as far as an export goes: the names of the person, and the address to open. */
export interface RowAddress {
  /** `in:<slug>` or `id:<member id>`. */
  alias: string;
  url: string;
}

export interface ConnectionRow {
  line: number;
  name: string;
  address: RowAddress | null;
  email: string | null;
  company: string | null;
  title: string | null;
  connectedOn: LocalDate | null;
}

export interface InvitationRow {
  line: number;
  dir: 'in' | 'out';
  /** The other one, never the user. */
  name: string;
  address: RowAddress;
  at: string;
  text: string | null;
}

export interface MessageRow {
  line: number;
  conversation: string;
  from: string;
  sender: RowAddress | null;
  to: string;
  recipients: RowAddress[];
  at: string;
  /** Of second and content; conversation and direction are added when they are known. */
  digest: string;
  /** The content as text; read only when the user wants texts kept. */
  text: string | null;
  /** The content of a message that may show how the user writes; of the newest only, whatever texts are kept. */
  sample: string | null;
}

/** What the rows themselves tell about the user, before the parts are joined. */
export interface SelfHints {
  name: string | null;
  /** Aliases that must be the user's: inviter of an outgoing invitation, sender of a draft. Alias → times seen. */
  aliases: Map<string, number>;
  urls: Map<string, string>;
}

/** Counts of one file, by the names of `exports/expected.json`; files that were not given are absent. */
export interface PartCounts {
  connectionRows?: {
    dataRows: number;
    people: number;
    blankRowsWithOnlyADate: number;
    withEmail: number;
    withoutLastName: number;
    withoutCompany: number;
  };
  messageRows?: {
    dataRows: number;
    conversations: number;
    drafts: number;
    emptyContent: number;
    withAttachment: number;
    html: number;
    withNewlineInsideAField: number;
    fromHiddenMember: number;
    exactDuplicates: number;
    sponsored: number;
    spam: number;
    groupConversations: number;
    folders: Record<string, number>;
  };
  invitationRows?: { dataRows: number; outgoing: number; incoming: number; withMessage: number };
  positionRows?: number;
  schoolRows?: number;
  skillRows?: number;
}

/** One CSV file, read but not yet joined with the others. */
export interface ArchivePart {
  file: string;
  kind: ArchiveFileKind | null;
  /** When the export was made, as far as the file tells: ISO 8601 UTC. */
  takenAt: string;
  connections: ConnectionRow[];
  invitations: InvitationRow[];
  messages: MessageRow[];
  own: {
    name: string | null;
    headline: string | null;
    about: string | null;
    location: string | null;
  } | null;
  positions: Job[];
  schools: School[];
  skills: string[];
  selfHints: SelfHints;
  unusable: UnusableRow[];
  unusableTotal: number;
  counts: PartCounts;
}

/** A part before its first row. */
export function emptyPart(file: string, kind: ArchiveFileKind | null): ArchivePart {
  return {
    file,
    kind,
    takenAt: '1970-01-01T00:00:00.000Z',
    connections: [],
    invitations: [],
    messages: [],
    own: null,
    positions: [],
    schools: [],
    skills: [],
    selfHints: { name: null, aliases: new Map(), urls: new Map() },
    unusable: [],
    unusableTotal: 0,
    counts: {},
  };
}
