import { exchanges, inOrder, isInboundMessage, isTalk } from '../following-up/exchange';
import type { ContactRecords } from '../following-up/records';
import { tieOf } from '../following-up/suggest-tie';
import type { Channel } from '../model/channel';
import type { Tie } from '../model/contact';
import type { LocalDate } from '../model/local-date';
import { daysBetween, localDateOf } from '../model/local-date';
import type { MessageKind } from '../model/message-kind';
import type { FollowUpSettings } from '../model/settings';
import type { Touch } from '../model/touch';
import type { GroundSort } from './ground-sort';
import { groundSort } from './ground-sort';

/** What came of one message or invitation that hoped for an answer. */
export interface Outcome {
  touchId: string;
  contactId: string;
  /** The local calendar day on which it was sent. */
  day: LocalDate;
  kind: MessageKind | null;
  channel: Channel | null;
  /** How close the two were by what had happened before it; `null` until `withTies` has looked at their whole history. */
  tie: Tie | null;
  ground: GroundSort | null;
  /** `null` where the text was not kept. */
  words: number | null;
  /** Whether the text, after the greeting, begins with the reader or with the user; `null` where it was not kept. */
  opener: 'them' | 'me' | null;
  /** How likely the user thought an answer, 0 to 1; `null` where they did not say. */
  guess: number | null;
  /** `open`: sent so lately that silence says nothing yet. */
  came: 'answer' | 'silence' | 'open';
}

/** Silence within these days says nothing: most answers on LinkedIn come within two weeks, many after the first. */
export const OPEN_DAYS = 14;

/**
 * What came of everything the user sent to one contact, oldest first: only what hoped for an answer counts (thanks and
 * other gifts do not). An answer belongs to the last message before it; an accepted invitation is one. Needs the touches
 * alone, so that nobody is read from the store to count answers.
 */
export function outcomesOf(
  touches: Touch[],
  settings: FollowUpSettings,
  today: LocalDate,
  timeZone?: string,
): Outcome[] {
  const history = inOrder(touches);
  const states = exchanges(history, settings, timeZone);
  const hopes = history.filter(
    (touch) =>
      touch.dir === 'out' &&
      (touch.type === 'invitation' || states.get(touch.id)?.hopesForAnswer === true),
  );
  return hopes.map((touch, index) => {
    const after = history.slice(history.indexOf(touch) + 1);
    const next = hopes[index + 1];
    const until = next ? after.indexOf(next) : after.length;
    const isAnswered = after.slice(0, until).some(isAnswer);
    const day = localDateOf(new Date(touch.at), timeZone);
    const isLate = next !== undefined || daysBetween(day, today) > OPEN_DAYS;
    return {
      touchId: touch.id,
      contactId: touch.contactId,
      day,
      kind: touch.kind,
      channel: touch.channel,
      tie: null,
      ground: touch.source === 'you' ? groundSort(touch.facts) : null,
      words: touch.text ? countWords(touch.text) : null,
      opener: touch.text ? openerOf(touch.text) : null,
      guess: touch.guess ?? null,
      came: isAnswered ? 'answer' : isLate ? 'silence' : 'open',
    };
  });
}

function isAnswer(touch: Touch): boolean {
  return touch.type === 'invitation-accepted' || isInboundMessage(touch) || isTalk(touch);
}

/**
 * The same outcomes of one contact, each with how close the two were then. The user's own word on the tie is of today;
 * without it, the dates and the history up to then decide: `records` must hold all of it, not that of a year.
 */
export function withTies(
  outcomes: readonly Outcome[],
  records: ContactRecords,
  timeZone?: string,
): Outcome[] {
  const history = inOrder(records.touches);
  return outcomes.map((one) => {
    const at = history.findIndex(({ id }) => id === one.touchId);
    const sentAt = history[at]?.at;
    if (sentAt === undefined) return one;
    const before = {
      ...records,
      touches: history.slice(0, at),
      conversations: records.conversations.filter(({ startsAt }) => startsAt < sentAt),
    };
    return { ...one, tie: tieOf(before, one.day, timeZone) };
  });
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** "Hi Priya," is a greeting; what comes next begins with "I" (or "my", "ich", "mein") or it does not. */
function openerOf(text: string): 'them' | 'me' {
  const first = text.replace(/^[^\n,.!?]{0,40}[,!.]\s*/u, '').trimStart();
  return /^(i|i['’]\w+|my|ich|mein\p{L}*)(?!\p{L})/iu.test(first) ? 'me' : 'them';
}
