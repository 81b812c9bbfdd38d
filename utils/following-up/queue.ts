import { compareText } from '../model/compare-text';
import type { Contact } from '../model/contact';
import type { FollowUp } from '../model/follow-up';
import type { LocalDate } from '../model/local-date';
import { addDays } from '../model/local-date';
import { keepsAlive, urgencyOf } from './urgency';

/** One person in the queue: the most pressing follow-up on top, the others folded under it. */
export interface QueueEntry {
  contact: Contact;
  followUp: FollowUp;
  more: FollowUp[];
}

/** What is owed, by when; each list most pressing first. */
export interface Queue {
  overdue: QueueEntry[];
  today: QueueEntry[];
  nextDays: QueueEntry[];
}

/** Every fifth place belongs to a tie that would otherwise never come up. */
const GUARANTEED_EVERY = 5;
const DAYS_AHEAD = 7;

/**
 * Puts pending follow-ups in the order in which popup and Today show them: one entry per person, in the list of their
 * earliest due day. Weak and dormant ties have a guaranteed place, however long the queue. People marked "rather not",
 * people who are not among `contacts` (in the trash) and what is due later than seven days from `today` are left out.
 */
export function orderQueue(
  pending: FollowUp[],
  contacts: Iterable<Contact>,
  today: LocalDate,
): Queue {
  const lastDay = addDays(today, DAYS_AHEAD);
  const byContact = new Map<string, FollowUp[]>();
  for (const followUp of pending) {
    if (followUp.state !== 'pending' || followUp.dueOn > lastDay) continue;
    const theirs = byContact.get(followUp.contactId);
    if (theirs) theirs.push(followUp);
    else byContact.set(followUp.contactId, [followUp]);
  }

  const queue: Queue = { overdue: [], today: [], nextDays: [] };
  for (const contact of contacts) {
    const theirs = byContact.get(contact.id);
    if (!theirs || contact.about.ratherNot) continue;
    byContact.delete(contact.id);
    const earliest = theirs.map((one) => one.dueOn).sort()[0] ?? lastDay;
    const list = earliest < today ? 'overdue' : earliest === today ? 'today' : 'nextDays';
    queue[list].push(toEntry(contact, theirs, today));
  }
  return {
    overdue: withGuaranteedPlaces(queue.overdue.sort(byUrgency)),
    today: withGuaranteedPlaces(queue.today.sort(byUrgency)),
    nextDays: withGuaranteedPlaces(queue.nextDays.sort(byDay)),
  };
}

function toEntry(contact: Contact, theirs: FollowUp[], today: LocalDate): QueueEntry {
  const asked = new Set(
    theirs
      .filter(({ reason, dueOn }) => reason === 'how-did-it-go' && dueOn <= today)
      .map(({ fromId }) => fromId),
  );
  // A conversation that one is asked about is not to be prepared any more.
  const isPast = ({ reason, fromId }: FollowUp) =>
    reason === 'prepare-conversation' && fromId !== null && asked.has(fromId);
  // What is due comes before what is not; among the due, what presses most.
  const [followUp, ...more] = theirs.sort(
    (a, b) =>
      Number(isPast(a)) - Number(isPast(b)) ||
      Number(a.dueOn > today) - Number(b.dueOn > today) ||
      compare(a, b),
  ) as [FollowUp, ...FollowUp[]];
  return { contact, followUp, more };
}

function byUrgency(a: QueueEntry, b: QueueEntry): number {
  return compare(a.followUp, b.followUp);
}

/** What lies ahead is read as a calendar. */
function byDay(a: QueueEntry, b: QueueEntry): number {
  return compareText(a.followUp.dueOn, b.followUp.dueOn) || compare(a.followUp, b.followUp);
}

/** A total order, so that the same follow-ups always stand in the same places. */
function compare(a: FollowUp, b: FollowUp): number {
  return (
    urgencyOf(a.reason) - urgencyOf(b.reason) ||
    compareText(a.dueOn, b.dueOn) ||
    compareText(a.id, b.id)
  );
}

function withGuaranteedPlaces(entries: QueueEntry[]): QueueEntry[] {
  const waiting = entries.filter(isGuaranteed);
  const others = entries.filter((entry) => !isGuaranteed(entry));
  // By position, because taking from the front of a list of thousands moves all of it every time.
  let nextWaiting = 0;
  let nextOther = 0;
  return entries.map((_, place) => {
    const turn = (place + 1) % GUARANTEED_EVERY === 0;
    const left = nextWaiting < waiting.length;
    const entry =
      left && (turn || nextOther === others.length) ? waiting[nextWaiting++] : others[nextOther++];
    return entry as QueueEntry;
  });
}

/** True for somebody whom nobody waits for, and who would never come up behind those who are waited for. */
export function isGuaranteed(entry: QueueEntry): boolean {
  const { tie } = entry.contact.about;
  return keepsAlive(entry.followUp.reason) && tie !== 'close';
}
