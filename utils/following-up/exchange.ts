import { compareText } from '../model/compare-text';
import type { LocalDate } from '../model/local-date';
import { addDays, addMonths, localDateOf } from '../model/local-date';
import type { MessageKind } from '../model/message-kind';
import { GIFT_KINDS } from '../model/message-kind';
import type { FollowUpSettings } from '../model/settings';
import { DEFAULT_FOLLOW_UP_SETTINGS } from '../model/settings';
import type { Touch } from '../model/touch';

/** How the writing to and fro stood after a touch. */
export interface Exchange {
  /** Times the user wrote since the last sign of life and hoped for an answer. */
  unanswered: number;
  /** The last touch looked at was an outbound message that hopes for an answer. */
  hopesForAnswer: boolean;
}

/** A day typed by hand has no time of its own. */
const SAME_OCCASION_HOURS = 18;

export const NOTHING_YET: Exchange = { unanswered: 0, hopesForAnswer: false };

/** Kinds that ask for nothing, or for no answer from one person: nobody is reminded of an unanswered gift. */
const NEEDS_NO_ANSWER: readonly MessageKind[] = [
  ...GIFT_KINDS,
  'offering',
  'office_hours_post',
  'situation_post',
  'note_to_acquaintances',
];

/** True for a message that hopes for an answer of its reader. */
export function hopesForAnswer(kind: MessageKind): boolean {
  return !NEEDS_NO_ANSWER.includes(kind);
}

/** What happened between the two, oldest first; the user's own notes are left out, since they are no contact. */
export function inOrder(touches: Touch[]): Touch[] {
  return touches
    .filter((touch) => touch.type !== 'note')
    .sort((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id));
}

/**
 * True for an instant later than the day after `today`: logged while the clock of the machine was wrong. It cannot have
 * answered anything, nor be what everything after it is measured from. (The day after, because a zone may be ahead.)
 */
export function isAhead(instant: string, today: LocalDate, timeZone?: string): boolean {
  return localDateOf(new Date(instant), timeZone) > addDays(today, 1);
}

/** True where two records are most likely of one event: by hours, not by days, which a journey would shift. */
export function isSameOccasion(one: string, other: string): boolean {
  return Math.abs(Date.parse(one) - Date.parse(other)) <= SAME_OCCASION_HOURS * 3_600_000;
}

/** They wrote. */
export function isInboundMessage(touch: Touch): boolean {
  return touch.dir === 'in' && WRITTEN.includes(touch.type);
}

/** The user wrote; an invitation's note is not counted, since whether it was read cannot be known. */
export function isOutboundMessage(touch: Touch): boolean {
  return touch.dir === 'out' && WRITTEN.includes(touch.type);
}

/** The two talked. */
export function isTalk(touch: Touch): boolean {
  return touch.type === 'call' || touch.type === 'meeting';
}

/** How the exchange stood at the end. */
export function exchangeNow(
  touches: Touch[],
  settings: FollowUpSettings,
  timeZone?: string,
): Exchange {
  return [...exchanges(touches, settings, timeZone).values()].at(-1) ?? NOTHING_YET;
}

/** How the exchange stood right after each touch, by its id, oldest first. */
export function exchanges(
  touches: Touch[],
  settings: FollowUpSettings,
  timeZone?: string,
): Map<string, Exchange> {
  const after = new Map<string, Exchange>();
  let unanswered = 0;
  let lastAttemptOn: LocalDate | null = null;
  let toldNo = false;
  let theirTurnEnded = false;
  for (const touch of inOrder(touches)) {
    let hopesForAnswer = false;
    if (isOutboundMessage(touch)) {
      // Seen on a page or in an archive, it is not known what it was for: an answer to them is taken as just that.
      const mereAnswer = theirTurnEnded && touch.kind === null && touch.source !== 'you';
      hopesForAnswer = asksForAnswer(touch) && !toldNo && !mereAnswer;
      toldNo = false;
      theirTurnEnded = false;
      if (hopesForAnswer) {
        const day = localDateOf(new Date(touch.at), timeZone);
        if (lastAttemptOn !== null && day >= restsUntil(lastAttemptOn, settings)) unanswered = 0;
        // A postscript on the same day is not another attempt.
        if (unanswered === 0 || day !== lastAttemptOn) unanswered += 1;
        unanswered = Math.max(unanswered, attemptOf(touch.kind));
        lastAttemptOn = day;
      }
    } else if (touch.dir === 'in' || isTalk(touch)) {
      unanswered = 0;
      lastAttemptOn = null;
      theirTurnEnded = isInboundMessage(touch);
      toldNo = touch.answer === 'no' || touch.answer === 'not-now';
    }
    after.set(touch.id, { unanswered, hopesForAnswer });
  }
  return after;
}

/** The day from which writing again is a new beginning and no third reminder. */
export function restsUntil(day: LocalDate, settings: FollowUpSettings): LocalDate {
  // 0 = "no reminder wanted", which must not mean "chase at once".
  return addMonths(day, settings.letItRestMonths || DEFAULT_FOLLOW_UP_SETTINGS.letItRestMonths);
}

const WRITTEN: readonly Touch['type'][] = ['message', 'reply', 'thanks'];

function asksForAnswer(touch: Touch): boolean {
  if (touch.type === 'thanks') return false;
  return touch.kind === null || !NEEDS_NO_ANSWER.includes(touch.kind);
}

function attemptOf(kind: MessageKind | null): number {
  if (kind === 'follow_up_1') return 2;
  return kind === 'follow_up_2' ? 3 : 0;
}
