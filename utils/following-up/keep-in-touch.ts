import type { Tie } from '../model/contact';
import type { LocalDate } from '../model/local-date';
import { addDays, localDateOf } from '../model/local-date';
import type { FollowUpSettings } from '../model/settings';
import { inOrder, isAhead } from './exchange';
import { moved } from './owed-after';
import type { ContactRecords, FollowUpChange } from './records';
import { tieOf } from './suggest-tie';

/**
 * The keep-in-touch follow-up of somebody with whom nothing else is pending: after 30, 90 or 180 days by tie, or at the
 * pace that the user chose for them. Call it after a touch (with the changes that it brings) and when the last
 * follow-up was done by hand. Nobody gets one who never was in touch; strangers get none; an archive's old threads get
 * none that would be overdue at once (they come up one by one in Today's suggestions instead).
 */
export function keepInTouchAfter(
  records: ContactRecords,
  changes: FollowUpChange[],
  settings: FollowUpSettings,
  today: LocalDate,
  timeZone?: string,
): FollowUpChange[] {
  if (records.contact.about.ratherNot || stillPending(records, changes)) return [];
  const since = lastContact(records, today, timeZone);
  if (since === null) return [];
  const tie = tieOf(records, today, timeZone);
  const pause = pauseFor(records, tie, settings);
  if (pause === null) return [];
  const dueOn = moved(addDays(since.day, pause), settings);
  if (dueOn < today && since.fromArchive) return [];
  const id = `${records.contact.id}:keep-in-touch:${dueOn}`;
  if (records.followUps.some((known) => known.id === id)) return [];
  return [
    {
      type: 'add',
      followUp: {
        id,
        contactId: records.contact.id,
        reason: 'keep-in-touch',
        dueOn: dueOn < today ? today : dueOn,
        suggests: tie === 'dormant' ? 'reconnect' : 'coffee',
        fromId: null,
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

/** The last day of contact; a keep-in-touch that the user has ended counts too, or it would come back the next day. */
function lastContact(
  records: ContactRecords,
  today: LocalDate,
  timeZone?: string,
): { day: LocalDate; fromArchive: boolean } | null {
  const contacts = [
    ...inOrder(records.touches).map((t) => ({ at: t.at, fromArchive: t.source === 'archive' })),
    ...records.conversations.flatMap((one) =>
      one.state === 'held' ? [{ at: one.startsAt, fromArchive: false }] : [],
    ),
    ...records.followUps.flatMap((known) =>
      known.reason === 'keep-in-touch' && known.state !== 'pending'
        ? [{ at: known.updatedAt, fromArchive: false }]
        : [],
    ),
  ];
  const last = contacts
    .filter((contact) => !isAhead(contact.at, today, timeZone))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .at(-1);
  if (!last) return null;
  return { day: localDateOf(new Date(last.at), timeZone), fromArchive: last.fromArchive };
}
