import type { LocalDate } from './local-date';
import type { MessageKind } from './message-kind';
import type { Touch } from './touch';

/** Where things stand between the user and a contact, the most pressing first. */
export const STANDING_STATES = [
  'rather-not',
  'reply-to-answer',
  'times-to-offer',
  'conversation-to-record',
  'conversation-planned',
  'thanks-owed',
  'follow-up-1-due',
  'follow-up-2-due',
  'update-due',
  'connected-not-written',
  'waiting-for-reply',
  'invited',
  'resting',
  'in-touch',
  'nothing-yet',
] as const;
export type StandingState = (typeof STANDING_STATES)[number];

/** What the panel says of a contact, and what a message kind and channel are suggested from. */
export interface Standing {
  state: StandingState;
  /** The newest touch that is more than the user's own note. */
  lastTouch: Touch | null;
  /** How often the user wrote since the last sign of life and hoped for an answer; a postscript on the same day is no second time. */
  unanswered: number;
  /** Local calendar day since which it stands like this; `null` when nothing has happened yet. */
  since: LocalDate | null;
  /** 1st degree, or an invitation that was accepted: a plain message can reach them. */
  connected: boolean;
  /** The message kind that the most pressing follow-up suggests. */
  suggests: MessageKind | null;
  /** LinkedIn refuses a new invitation until this day, after one was withdrawn. */
  invitationBlockedUntil: LocalDate | null;
}
