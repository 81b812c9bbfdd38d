import type { FollowUp } from '../model/follow-up';
import type { LocalDate } from '../model/local-date';
import { commit } from './commit';
import { db } from './database';
import type { NewThing } from './things';
import { addThing, changeThing } from './things';

const PENDING = 'pending';
const EVER = '\uffff';

/** Pending follow-ups due on or before a day, the longest overdue first. */
export async function dueFollowUps(today: LocalDate, limit: number): Promise<FollowUp[]> {
  return dueBetween('', today).limit(limit).toArray();
}

/** Pending follow-ups due from a day to another, both included. */
export async function upcomingFollowUps(
  from: LocalDate,
  to: LocalDate,
  limit: number,
): Promise<FollowUp[]> {
  return dueBetween(from, to).limit(limit).toArray();
}

/** The first day after `day` on which something is due; `null` when nothing is planned. */
export async function nextDueDay(day: LocalDate): Promise<LocalDate | null> {
  const next = await db.followUps
    .where('[state+dueOn]')
    .between([PENDING, day], [PENDING, EVER], false)
    .first();
  return next?.dueOn ?? null;
}

/** How many follow-ups are due on or before a day. */
export async function countDue(today: LocalDate): Promise<number> {
  return dueBetween('', today).count();
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

/** Done, whether by the user or by what happened. `null` when it is not there. */
export async function completeFollowUp(
  id: string,
  now: Date = new Date(),
): Promise<FollowUp | null> {
  return changeThing('followUps', id, { state: 'done' }, now);
}

/** Let go: not done, not wanted any more. */
export async function dropFollowUp(id: string, now: Date = new Date()): Promise<FollowUp | null> {
  return changeThing('followUps', id, { state: 'dropped' }, now);
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
      return tx.put('followUps', { ...row, state: 'pending', dueOn: until, snoozedFrom });
    },
    now,
  );
}

/** Takes "done", "dropped" or a snooze back: the follow-up as it was before, however long ago. */
export async function reopenFollowUp(
  before: FollowUp,
  now: Date = new Date(),
): Promise<FollowUp | null> {
  const { state, dueOn, snoozedFrom } = before;
  return changeThing('followUps', before.id, { state, dueOn, snoozedFrom }, now);
}

function dueBetween(from: LocalDate, to: LocalDate) {
  return db.followUps.where('[state+dueOn]').between([PENDING, from], [PENDING, to], true, true);
}
