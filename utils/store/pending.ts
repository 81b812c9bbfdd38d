import type { QueueEntry } from '../following-up/queue';
import { orderQueue } from '../following-up/queue';
import { whyNow } from '../following-up/why-now';
import type { FollowUpReason } from '../model/follow-up';
import type { LocalDate } from '../model/local-date';
import { addDays } from '../model/local-date';
import type { Pending, PendingRow } from '../model/pending';
import { contactRecords } from './contact-records';
import { getContacts } from './contacts';
import { db } from './database';
import { dueFollowUps, dueFromBothEnds, followUpsAfterDay, upcomingFollowUps } from './follow-ups';

/** As many pending follow-ups as the order is made from; more than anybody can do in a week. */
export const LOOKED_AT = 400;
/** Of what lies further ahead, only the first day is told. */
const NEXT_LOOKED_AT = 20;
/** How far popup and Today look ahead. */
export const DAYS_AHEAD = 7;

/** The tables that a list of pending follow-ups is read from. */
export const PENDING_TABLES = [
  'contacts',
  'touches',
  'followUps',
  'conversations',
  'introductions',
] as const;

/** What popup and Today show: the first `limit` people of the queue, each with the line that says why now. */
export async function pendingFollowUps(
  today: LocalDate,
  limit: number,
  language = 'en',
): Promise<Pending> {
  return db.transaction('r', PENDING_TABLES, async () => {
    const due = await dueFromBothEnds(today, LOOKED_AT);
    const soon = await upcomingFollowUps(addDays(today, 1), addDays(today, DAYS_AHEAD), LOOKED_AT);
    const pending = [...due, ...soon];
    const contacts = await getContacts([...new Set(pending.map((one) => one.contactId))]);
    const queue = orderQueue(pending, contacts, today);
    const shown = [...queue.overdue, ...queue.today, ...queue.nextDays].slice(0, limit);
    const rows = new Map(
      await Promise.all(
        shown.map(async (entry) => [entry, await pendingRow(entry, today, language)] as const),
      ),
    );
    const pick = (entries: QueueEntry[]) => entries.flatMap((entry) => rows.get(entry) ?? []);
    return {
      overdue: pick(queue.overdue),
      overdueCount: queue.overdue.length,
      today: pick(queue.today),
      nextDays: pick(queue.nextDays),
      more: queue.overdue.length + queue.today.length + queue.nextDays.length - shown.length,
      nextDay: await nextDay(addDays(today, DAYS_AHEAD)),
    };
  });
}

/** The first day after `day` on which somebody comes up; those whom the user would rather not write to do not. */
async function nextDay(day: LocalDate): Promise<LocalDate | null> {
  const later = await followUpsAfterDay(day, NEXT_LOOKED_AT);
  const contacts = await getContacts([...new Set(later.map((one) => one.contactId))]);
  const shown = new Set(contacts.filter((one) => !one.about.ratherNot).map((one) => one.id));
  return later.find((one) => shown.has(one.contactId))?.dueOn ?? null;
}

/** How many people are owed something up to a day: what the badge shows, the same as stand in the list. */
export async function countDuePeople(today: LocalDate): Promise<number> {
  const due = await dueFollowUps(today, LOOKED_AT);
  const contacts = await getContacts([...new Set(due.map((one) => one.contactId))]);
  return contacts.filter((contact) => !contact.about.ratherNot).length;
}

/**
 * The most pressing pending follow-up with one contact, however far off; `null` when there is none, or when the user
 * would rather not write to them.
 */
export async function nextFollowUpOf(
  contactId: string,
  today: LocalDate,
  language = 'en',
): Promise<PendingRow | null> {
  const records = await contactRecords(contactId);
  if (!records || records.contact.about.ratherNot) return null;
  const pending = records.followUps.filter((one) => one.state === 'pending');
  const soonest = pending.sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0];
  if (!soonest) return null;
  // Of what is due, the list's own order says what comes first.
  const queue = orderQueue(pending, [records.contact], today);
  const next = [...queue.overdue, ...queue.today][0]?.followUp ?? soonest;
  return {
    followUp: next,
    contact: { id: contactId, name: records.contact.name, profileUrl: records.contact.profileUrl },
    why: whyNow(next, records, today, { language }),
    isWaiting: WAITING.includes(next.reason),
    others: pending.length - 1,
  };
}

/** An entry of the queue with the line that says why now. */
export async function pendingRow(
  { followUp, contact, more }: QueueEntry,
  today: LocalDate,
  language = 'en',
): Promise<PendingRow> {
  const records = await contactRecords(contact.id);
  return {
    followUp,
    contact: { id: contact.id, name: contact.name, profileUrl: contact.profileUrl },
    why: records
      ? whyNow(followUp, records, today, { language })
      : { key: 'followUps.why.unknown' },
    isWaiting: WAITING.includes(followUp.reason),
    others: more.length,
  };
}

const WAITING: FollowUpReason[] = ['invitation-pending', 'no-reply-1', 'no-reply-2', 'let-it-rest'];
