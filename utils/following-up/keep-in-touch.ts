import type { Tie } from '../model/contact';
import type { LocalDate } from '../model/local-date';
import { addDays, localDateOf } from '../model/local-date';
import type { FollowUpSettings } from '../model/settings';
import { inOrder, isAhead, isInboundMessage, isTalk } from './exchange';
import { moved } from './owed-after';
import type { ContactRecords, FollowUpChange } from './records';
import { tieOf } from './suggest-tie';

/**
 * The keep-in-touch follow-up of somebody with whom nothing else is pending: after 30, 90 or 180 days by tie, or at the
 * pace that the user chose for them. Call it after a touch (with the changes that it brings) and when the last
 * follow-up was done by hand. Nobody gets one who never was in touch, or whose last word was a no; strangers get none;
 * an archive's old threads get none that would be overdue at once (they come up one by one in Today's suggestions instead).
 */
export function keepInTouchAfter(
  records: ContactRecords,
  changes: FollowUpChange[],
  settings: FollowUpSettings,
  today: LocalDate,
  timeZone?: string,
): FollowUpChange[] {
  if (records.contact.about.ratherNot || stillPending(records, changes)) return [];
  if (saidNo(records)) return [];
  const since = lastContact(records, today, timeZone);
  if (since === null) return [];
  const tie = tieOf(records, today, timeZone);
  const pause = pauseFor(records, tie, settings);
  if (pause === null) return [];
  const dueOn = moved(addDays(since.day, pause), settings);
  if (dueOn < today && since.fromArchive) return [];
  return [
    {
      type: 'add',
      followUp: {
        id: `${since.id}:keep-in-touch${since.times > 0 ? `:${since.times}` : ''}`,
        contactId: records.contact.id,
        reason: 'keep-in-touch',
        dueOn: dueOn < today ? today : dueOn,
        suggests: tie === 'dormant' ? 'reconnect' : 'coffee',
        fromId: since.id,
        note: '',
        state: 'pending',
        snoozedFrom: null,
        madeBy: 'rule',
      },
    },
  ];
}

/** Days between two signs of life; `null` where none are due. The user's own number for this person wins. */
export function pauseFor(
  records: ContactRecords,
  tie: Tie,
  settings: FollowUpSettings,
): number | null {
  const own = records.contact.about.keepInTouchDays;
  if (own !== null) return own > 0 ? own : null;
  return tie === 'stranger' ? null : settings.keepInTouchDays[tie];
}

/** Their last word was a no: Kith does not bring them up again by itself. */
function saidNo(records: ContactRecords): boolean {
  const last = inOrder(records.touches).findLast((t) => isInboundMessage(t) || isTalk(t));
  return last?.answer === 'no';
}

function stillPending(records: ContactRecords, changes: FollowUpChange[]): boolean {
  if (changes.some((change) => change.type === 'add')) return true;
  if (records.conversations.some((one) => one.state === 'planned')) return true;
  const ended = new Set(
    changes.flatMap((change) =>
      change.type === 'complete' || change.type === 'drop' ? [change.id] : [],
    ),
  );
  return records.followUps.some(
    (followUp) => followUp.state === 'pending' && !ended.has(followUp.id),
  );
}

interface LastContact {
  /** Of the touch or conversation. */
  id: string;
  day: LocalDate;
  fromArchive: boolean;
  /** How often the user has ended the reminder since, without a touch. */
  times: number;
}

/** The last contact; where the user has ended the reminder of it by hand, the day of that, or it would come back at once. */
function lastContact(
  records: ContactRecords,
  today: LocalDate,
  timeZone?: string,
): LastContact | null {
  const last = [
    ...inOrder(records.touches).map((t) => ({
      id: t.id,
      at: t.at,
      fromArchive: t.source === 'archive',
    })),
    ...records.conversations.flatMap((one) =>
      one.state === 'held' ? [{ id: one.id, at: one.startsAt, fromArchive: false }] : [],
    ),
  ]
    .filter((contact) => !isAhead(contact.at, today, timeZone))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .at(-1);
  if (!last) return null;
  const ended = records.followUps.filter(
    (one) => one.reason === 'keep-in-touch' && one.state !== 'pending' && one.fromId === last.id,
  );
  const endedAt = ended
    .map((one) => one.updatedAt)
    .filter((at) => at > last.at && !isAhead(at, today, timeZone))
    .sort()
    .at(-1);
  return {
    id: last.id,
    day: localDateOf(new Date(endedAt ?? last.at), timeZone),
    fromArchive: last.fromArchive && ended.length === 0,
    times: ended.length,
  };
}
