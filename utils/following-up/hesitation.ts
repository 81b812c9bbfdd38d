import type { FollowUp } from '../model/follow-up';
import type { LocalDate } from '../model/local-date';
import { daysBetween, localDateOf } from '../model/local-date';
import type { StoredDraft } from '../model/stored-draft';
import type { Touch } from '../model/touch';
import { inOrder, isInboundMessage, isOutboundMessage, isTalk } from './exchange';

/** Why Kith thinks that a message costs courage. */
export interface Hesitation {
  sign: 'open-long' | 'put-off' | 'started-over';
  /** The local day since which it has waited. */
  since: LocalDate;
}

/** A draft that lies this long is not waiting for better words. */
const OPEN_DAYS = 3;
/** Put off again and again; a date chosen once, however far, is a plan. */
const PUT_OFF_TIMES = 3;
/** For older rows, in which it was not counted: "next week" and once more. */
const PUT_OFF_DAYS = 9;
/** After so many versions it is not the version, and after so many times that all was deleted it is not the words. */
const VERSIONS = 5;
const DELETED_TIMES = 2;

type Begun = Pick<
  StoredDraft,
  'createdAt' | 'updatedAt' | 'attempt' | 'edited' | 'emptied' | 'body'
>;

/**
 * A draft begun days ago and not sent, begun again and again or emptied, or something that was put off; `null` for none.
 * Said once, quietly, where the message is written: hesitation is usual, and people underestimate how gladly others answer.
 * @param draft the user's own draft as it is kept; `null` when there is none.
 * What lay there before the two last wrote or talked was for another moment.
 * @param followUps those of the person; `touches` likewise.
 */
export function hesitationOf(
  draft: Begun | null,
  followUps: readonly FollowUp[],
  touches: readonly Touch[],
  today: LocalDate,
): Hesitation | null {
  const putOff = followUps
    .filter(({ state }) => state === 'pending')
    .flatMap(({ snoozedFrom, snoozes }) =>
      // What is put off before its day is planned otherwise.
      snoozedFrom === null || snoozedFrom > today
        ? []
        : [{ since: snoozedFrom, times: snoozes ?? null }],
    )
    .sort((a, b) => (a.since < b.since ? -1 : 1));
  const often = putOff.find(({ since, times }) =>
    times === null ? daysBetween(since, today) >= PUT_OFF_DAYS : times >= PUT_OFF_TIMES,
  );
  if (often) return { sign: 'put-off', since: often.since };
  if (draft === null) return null;
  const last = lastExchange(touches);
  if (draft.updatedAt < last) return null;
  const since = localDateOf(new Date(draft.createdAt > last ? draft.createdAt : last));
  if (daysBetween(since, today) >= OPEN_DAYS) return { sign: 'open-long', since };
  const isEmptied = draft.edited && draft.body.trim() === '' && since < today;
  const isStartedOver = draft.attempt >= VERSIONS || (draft.emptied ?? 0) >= DELETED_TIMES;
  return isEmptied || isStartedOver ? { sign: 'started-over', since } : null;
}

/** When the two last wrote or talked; empty where they never did. */
function lastExchange(touches: readonly Touch[]): string {
  const exchanged = touches.filter(
    (touch) => isOutboundMessage(touch) || isInboundMessage(touch) || isTalk(touch),
  );
  return inOrder(exchanged).at(-1)?.at ?? '';
}
