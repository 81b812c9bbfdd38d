import type { Contact } from './contact';
import type { FollowUp } from './follow-up';
import type { LocalDate } from './local-date';
import type { Phrase } from './phrase';

/** A pending follow-up as it is shown: who, and why now. */
export interface PendingRow {
  followUp: FollowUp;
  /** As much of the contact as a row shows. */
  contact: Pick<Contact, 'id' | 'name' | 'profileUrl'>;
  why: Phrase;
  /** The user wrote and waits: a reply would end it. */
  isWaiting: boolean;
  /** How many more things are pending with them. */
  others: number;
}

export interface Pending {
  overdue: PendingRow[];
  today: PendingRow[];
  nextDays: PendingRow[];
  /** How many people are overdue in all. */
  overdueCount: number;
  /** How many more people are due than are in the lists. */
  more: number;
  /** The next day on which anything is due after these. */
  nextDay: LocalDate | null;
}

/** As many as anyone reads before the first one is done; the rest comes when asked for. */
export const SHOWN_FIRST = 12;
