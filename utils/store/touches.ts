import { followUpsAfter } from '../following-up/follow-ups-after';
import type { FollowUpChange } from '../following-up/records';
import type { Change } from '../model/kept-record';
import type { LocalDate } from '../model/local-date';
import { localDateOf } from '../model/local-date';
import type { Touch } from '../model/touch';
import { applyFollowUpChanges } from './apply-follow-ups';
import { commit } from './commit';
import { seenIdFor } from './contact-ids';
import { contactRecords, RECORD_TABLES } from './contact-records';
import { db } from './database';
import { ofContact } from './fold-into';
import { getSettings } from './settings';
import type { NewThing } from './things';
import { changeThing } from './things';
import type { Writer } from './writer';

export type NewTouch = NewThing<'touches'>;

export interface LoggedTouch {
  touch: Touch;
  /** False when the same touch had been logged before: nothing was changed. */
  isNew: boolean;
  /** The day of the next follow-up with this contact, `null` when there is none. */
  nextDue: LocalDate | null;
}

/**
 * Logs what happened between the two, and completes, moves and adds the follow-ups that follow from it, in one
 * transaction. What a page or the archive told is logged once, however often it is told: by LinkedIn's own id of the
 * message, else by contact, type and minute. `null` when there is no such contact.
 */
export async function logTouch(
  touch: NewTouch,
  now: Date = new Date(),
): Promise<LoggedTouch | null> {
  const id = touch.id ?? (await touchIdFor(touch));
  return commit(RECORD_TABLES, (tx) => logWithin(tx, { ...touch, id }), now);
}

/** The same within a transaction that has `RECORD_TABLES`. */
export async function logWithin(
  tx: Writer,
  touch: NewTouch & { id: string },
): Promise<LoggedTouch | null> {
  const before = await contactRecords(touch.contactId);
  if (!before) return null;
  const known = sameTouch(before.touches, touch, touch.id);
  if (known) return { touch: known, isNew: false, nextDue: nextDueOf(before.followUps) };
  const stamp = tx.now.toISOString();
  const logged = await tx.put('touches', { ...touch, createdAt: stamp, updatedAt: stamp });
  const { followUps } = await getSettings();
  const records = { ...before, touches: [...before.touches, logged] };
  const changes = followUpsAfter(logged, records, followUps, localDateOf(tx.now));
  await applyChanges(tx, logged, changes);
  const after = await db.followUps.where('contactId').equals(touch.contactId).toArray();
  return { touch: logged, isNew: true, nextDue: nextDueOf(after) };
}

/** "They replied", in one tap. */
export async function logReply(
  contactId: string,
  reply: Partial<Pick<Touch, 'at' | 'text' | 'answer' | 'source' | 'externalId' | 'channel'>> = {},
  now: Date = new Date(),
): Promise<LoggedTouch | null> {
  return logTouch({ ...inOneTap(contactId, 'reply', now), ...reply }, now);
}

/** "They accepted", in one tap. */
export async function logAcceptance(
  contactId: string,
  now: Date = new Date(),
): Promise<LoggedTouch | null> {
  return logTouch(inOneTap(contactId, 'invitation-accepted', now), now);
}

/** Something of theirs that the user tells with one tap: nothing is known but that it happened. */
function inOneTap(contactId: string, type: Touch['type'], now: Date): NewTouch {
  return {
    contactId,
    type,
    dir: 'in',
    at: now.toISOString(),
    kind: null,
    channel: null,
    text: null,
    facts: [],
    answer: null,
    source: 'you',
    externalId: null,
  };
}

/** Everything that happened with a contact, oldest first. */
export async function touchesOf(contactId: string): Promise<Touch[]> {
  return (await ofContact('touches', contactId)) as Touch[];
}

/** The whole history with everybody that the user wrote to on `day` or later. */
export async function historiesSince(day: LocalDate): Promise<Touch[][]> {
  const people = await writtenToOn(day);
  return Promise.all(people.map((id) => touchesOf(id)));
}

/** The same some at a time, for a quarter of a year with hundreds of people: asking for all at once would hold the page. */
export async function historiesInTurns(day: LocalDate): Promise<Touch[][]> {
  const people = await writtenToOn(day);
  const histories: Touch[][] = [];
  for (let start = 0; start < people.length; start += HISTORIES_AT_ONCE) {
    const some = people.slice(start, start + HISTORIES_AT_ONCE);
    histories.push(...(await Promise.all(some.map((id) => touchesOf(id)))));
  }
  return histories;
}

const HISTORIES_AT_ONCE = 50;

/** The contacts that the user wrote to on that day or later. */
async function writtenToOn(day: LocalDate): Promise<string[]> {
  // A day before: the instant is in UTC, the day is the user's own.
  const since = new Date(Date.parse(day) - 86_400_000).toISOString();
  const wrote = await db.touches
    .where('[dir+at]')
    .between(['out', since], ['out', '\uffff'])
    .toArray();
  return [...new Set(wrote.map((touch) => touch.contactId))];
}

/** The last touches with anybody, newest first. */
export async function recentTouches(limit: number): Promise<Touch[]> {
  return db.touches.orderBy('at').reverse().limit(limit).toArray();
}

/** ISO 8601 UTC of the first touch there is; `null` before there is one. */
export async function firstTouchAt(): Promise<string | null> {
  return (await db.touches.orderBy('at').first())?.at ?? null;
}

/** Corrects a touch; follow-ups stay as they are (`correctTouch` takes them along). */
export async function editTouch(
  id: string,
  change: Partial<Touch>,
  now: Date = new Date(),
): Promise<Touch | null> {
  return changeThing('touches', id, change, now);
}

/** Takes a logged touch back, with what it did to the follow-ups that nobody has changed since. */
export async function removeTouch(id: string, now: Date = new Date()): Promise<boolean> {
  return commit(
    RECORD_TABLES,
    async (tx) => {
      const touch = await db.touches.get(id);
      if (!touch) return false;
      await unlogWithin(tx, touch);
      return true;
    },
    now,
  );
}

/** The same within a transaction that has `RECORD_TABLES`. */
export async function unlogWithin(tx: Writer, touch: Touch): Promise<void> {
  const change = await db.changes.get(touchChangeId(touch.id));
  const theirs = await db.followUps.where('contactId').equals(touch.contactId).toArray();
  for (const followUp of theirs) {
    if (followUp.fromId === touch.id && followUp.state === 'pending') {
      await tx.trash('followUps', followUp, null);
    }
  }
  for (const { row } of change && !change.undoneAt ? change.before : []) {
    const current = theirs.find((one) => one.id === row.id);
    const was = row as unknown as typeof current;
    // Changed since, by hand or by another touch: that stands.
    if (current && was && current.updatedAt <= (change?.stamp ?? ''))
      await tx.put('followUps', was);
  }
  if (change) await tx.putChange({ ...change, undoneAt: tx.now.toISOString() });
  await tx.trash('touches', touch, null);
}

async function applyChanges(tx: Writer, touch: Touch, changes: FollowUpChange[]): Promise<void> {
  const { before, stamp } = await applyFollowUpChanges(tx, changes);
  if (before.length === 0) return;
  const at = tx.now.toISOString();
  await tx.putChange({
    id: touchChangeId(touch.id),
    kind: 'touch',
    name: '',
    count: before.length,
    at,
    undoneAt: null,
    stamp,
    before: before.map((row) => ({
      table: 'followUps',
      row: row as unknown as Change['before'][number]['row'],
    })),
    updatedAt: at,
  });
}

function touchChangeId(touchId: string): string {
  return `touch/${touchId}`;
}

function sameTouch(known: Touch[], touch: NewTouch, id: string): Touch | null {
  const minute = touch.at.slice(0, 16);
  return (
    known.find(
      (one) =>
        one.id === id ||
        (touch.externalId !== null && one.externalId === touch.externalId) ||
        (touch.source !== 'you' &&
          one.source !== 'you' &&
          one.type === touch.type &&
          one.dir === touch.dir &&
          (touch.externalId === null || one.externalId === null) &&
          one.at.slice(0, 16) === minute),
    ) ?? null
  );
}

/** What a page or the archive told has the same id on every device; what the user logs is new each time. */
async function touchIdFor(touch: NewTouch): Promise<string> {
  if (touch.externalId !== null) return seenIdFor('t', [touch.externalId]);
  if (touch.source === 'you') return crypto.randomUUID();
  return seenIdFor('t', [touch.contactId, touch.type, touch.dir, touch.at.slice(0, 16)]);
}

function nextDueOf(followUps: { state: string; dueOn: LocalDate }[]): LocalDate | null {
  const days = followUps.filter((one) => one.state === 'pending').map((one) => one.dueOn);
  return days.sort()[0] ?? null;
}
