import { keepInTouchAfter } from '../following-up/keep-in-touch';
import type { FollowUp } from '../model/follow-up';
import type { LocalDate } from '../model/local-date';
import { localDateOf } from '../model/local-date';
import { applyFollowUpChanges } from './apply-follow-ups';
import { commit } from './commit';
import { contactRecords, RECORD_TABLES } from './contact-records';
import { db } from './database';
import { getSettings } from './settings';
import type { NewThing } from './things';
import { addThing } from './things';

const PENDING = 'pending';
const EVER = '\uffff';

/** Pending follow-ups due on or before a day, the longest overdue first. */
export async function dueFollowUps(today: LocalDate, limit: number): Promise<FollowUp[]> {
  return dueBetween('', today).limit(limit).toArray();
}

/**
 * Pending follow-ups due on or before a day: the `limit` longest overdue, and the `limit` that came last, so that behind
 * hundreds of old ones an answer owed since yesterday is not out of sight.
 */
export async function dueFromBothEnds(today: LocalDate, limit: number): Promise<FollowUp[]> {
  const oldest = await dueFollowUps(today, limit);
  if (oldest.length < limit) return oldest;
  const newest = await dueBetween('', today).reverse().limit(limit).toArray();
  return [...new Map([...oldest, ...newest].map((one) => [one.id, one])).values()];
}

/** Pending follow-ups due from a day to another, both included. */
export async function upcomingFollowUps(
  from: LocalDate,
  to: LocalDate,
  limit: number,
): Promise<FollowUp[]> {
  return dueBetween(from, to).limit(limit).toArray();
}

/** Pending follow-ups due after a day, soonest first. */
export async function followUpsAfterDay(day: LocalDate, limit: number): Promise<FollowUp[]> {
  return db.followUps
    .where('[state+dueOn]')
    .between([PENDING, day], [PENDING, EVER], false)
    .limit(limit)
    .toArray();
}

/** How many follow-ups are due on or before a day. */
export async function countDue(today: LocalDate): Promise<number> {
  return dueBetween('', today).count();
}

/** `null` when it is not there. */
export async function getFollowUp(id: string): Promise<FollowUp | null> {
  return (await db.followUps.get(id)) ?? null;
}

/** All follow-ups of a contact, done and dropped ones too. */
export async function followUpsOf(contactId: string): Promise<FollowUp[]> {
  return db.followUps.where('contactId').equals(contactId).toArray();
}

/** Adds a follow-up of the user's own, or one that was suggested. */
export async function addFollowUp(
  followUp: NewThing<'followUps'>,
  now: Date = new Date(),
): Promise<FollowUp> {
  return addThing('followUps', followUp, now);
}

/**
 * Done by the user's hand; where nothing else is pending with them, keeping in touch comes in its place. `null` when it is
 * not there.
 */
export async function completeFollowUp(
  id: string,
  now: Date = new Date(),
): Promise<FollowUp | null> {
  return endFollowUp(id, 'done', now);
}

/** Let go: not done, not wanted any more. */
export async function dropFollowUp(id: string, now: Date = new Date()): Promise<FollowUp | null> {
  return endFollowUp(id, 'dropped', now);
}

/** Puts a follow-up off until a day; remembers the day it had first. */
export async function snoozeFollowUp(
  id: string,
  until: LocalDate,
  now: Date = new Date(),
): Promise<FollowUp | null> {
  return commit(
    ['followUps'],
    async (tx) => {
      const row = await db.followUps.get(id);
      if (!row) return null;
      const snoozedFrom = row.snoozedFrom ?? row.dueOn;
      const snoozes = (row.snoozes ?? 0) + 1;
      return tx.put('followUps', { ...row, state: 'pending', dueOn: until, snoozedFrom, snoozes });
    },
    now,
  );
}

/**
 * Takes "done", "dropped" or a snooze back: the follow-up as it was before, however long ago. What came in its place goes.
 */
export async function reopenFollowUp(
  before: FollowUp,
  now: Date = new Date(),
): Promise<FollowUp | null> {
  return commit(
    RECORD_TABLES,
    async (tx) => {
      const row = await db.followUps.get(before.id);
      if (!row) return null;
      const { state, dueOn, snoozedFrom, snoozes } = before;
      const reopened = await tx.put('followUps', {
        ...row,
        state,
        dueOn,
        snoozedFrom,
        ...(row.snoozes === undefined ? {} : { snoozes: snoozes ?? 0 }),
      });
      for (const one of await followUpsOf(row.contactId)) {
        if (cameInPlaceOf(one, before)) await tx.trash('followUps', one, null);
      }
      return reopened;
    },
    now,
  );
}

async function endFollowUp(
  id: string,
  state: 'done' | 'dropped',
  now: Date,
): Promise<FollowUp | null> {
  return commit(
    RECORD_TABLES,
    async (tx) => {
      const row = await db.followUps.get(id);
      if (!row) return null;
      const ended = await tx.put('followUps', { ...row, state });
      const records = await contactRecords(row.contactId);
      const { followUps } = await getSettings();
      const next = records ? keepInTouchAfter(records, [], followUps, localDateOf(now)) : [];
      await applyFollowUpChanges(tx, next);
      return ended;
    },
    now,
  );
}

/** Keeping in touch that was set when the other was ended, and that nobody has put off since. */
function cameInPlaceOf(one: FollowUp, ended: FollowUp): boolean {
  return (
    one.id !== ended.id &&
    one.reason === 'keep-in-touch' &&
    one.state === 'pending' &&
    one.snoozedFrom === null &&
    one.createdAt > ended.updatedAt
  );
}

function dueBetween(from: LocalDate, to: LocalDate) {
  return db.followUps.where('[state+dueOn]').between([PENDING, from], [PENDING, to], true, true);
}
