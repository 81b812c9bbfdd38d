import type { LocalDate } from '../../utils/model/local-date';
import type { MessageKind } from '../../utils/model/message-kind';
import type { PendingRow } from '../../utils/model/pending';

/** What one can do about a follow-up. Each says what it did, with a way back. */
export interface FollowUpActions {
  draft(row: PendingRow): void;
  /** Shows the draft of a kind for a contact. */
  draftKind(contactId: string, kind: MessageKind | null): void;
  /** Shows the person, where a conversation is prepared and noted. */
  showPerson(contactId: string): void;
  openProfile(row: PendingRow): void;
  done(row: PendingRow): Promise<void>;
  snooze(row: PendingRow, until: LocalDate): Promise<void>;
  letRest(row: PendingRow): Promise<void>;
  /** Logs that they replied; the id of the touch, to say later what they said. `null`: it could not be logged. */
  replied(row: PendingRow): Promise<string | null>;
  /** Logs that they accepted the invitation. */
  accepted(row: PendingRow): Promise<void>;
  undoLast(): void;
}
