import type { LocalDate } from '../model/local-date';
import { isLocalDate, isTimeZone } from '../model/local-date';
import type { Phrase } from '../model/phrase';
import type { Touch } from '../model/touch';
import { zonedInstant } from '../model/zoned-instant';
import { isOutboundMessage } from './exchange';

/** What is wrong, said at the field where it is. */
export interface EntryProblem {
  field: 'day' | 'time' | 'minutes' | 'timeZone';
  problem: Phrase;
}

/** An entry that can be stored, or what the user has to look at; what they typed stays in the form. */
export type CheckedEntry =
  | { status: 'fine'; at: string }
  | { status: 'problems'; problems: EntryProblem[] };

const SHORTEST = 5;
const LONGEST = 240;

/** Checks a touch typed by hand: the day exists, the time lies within it, nothing is in the future or before its cause. */
export function checkTouchEntry(
  entry: { day: string; time: string; dir: Touch['dir']; type: Touch['type'] },
  touches: Touch[],
  now: Date,
  timeZone: string,
): CheckedEntry {
  const checked = checkMoment(entry.day, entry.time, timeZone);
  if (checked.status === 'problems') return checked;
  if (checked.at > now.toISOString()) return problem('day', { key: 'followUps.entry.future' });
  const firstSent = touches
    .filter(isOutboundMessage)
    .map((touch) => touch.at)
    .sort()[0];
  if (entry.type === 'reply' && entry.dir === 'in' && firstSent && checked.at < firstSent) {
    return problem('day', { key: 'followUps.entry.beforeMessage' });
  }
  return checked;
}

/** Checks a conversation: planned ones lie ahead, held ones behind; the length is one that people agree on. */
export function checkConversationEntry(
  entry: {
    day: string;
    time: string;
    minutes: number;
    timeZone: string;
    theirTimeZone: string | null;
  },
  state: 'planned' | 'held',
  now: Date,
): CheckedEntry {
  const zones = [entry.timeZone, entry.theirTimeZone ?? 'UTC'];
  if (!zones.every(isTimeZone)) return problem('timeZone', { key: 'followUps.entry.noSuchZone' });
  const checked = checkMoment(entry.day, entry.time, entry.timeZone);
  const problems = checked.status === 'problems' ? checked.problems : [];
  const length = lengthProblem(entry.minutes);
  if (length) problems.push({ field: 'minutes', problem: length });
  if (checked.status === 'problems' || problems.length > 0) return { status: 'problems', problems };
  const instant = now.toISOString();
  if (state === 'planned' && checked.at < instant) {
    return problem('day', { key: 'followUps.entry.past' });
  }
  if (state === 'held' && checked.at > instant) {
    return problem('day', { key: 'followUps.entry.future' });
  }
  return checked;
}

/** What is wrong with the day to which a follow-up is put off; `null` when it can be taken. */
export function dueDayProblem(day: string, today: LocalDate): Phrase | null {
  if (!isLocalDate(day)) return { key: 'followUps.entry.noSuchDay' };
  return day < today ? { key: 'followUps.entry.past' } : null;
}

function checkMoment(day: string, time: string, timeZone: string): CheckedEntry {
  const problems: EntryProblem[] = [];
  if (!isLocalDate(day)) {
    problems.push({ field: 'day', problem: { key: 'followUps.entry.noSuchDay' } });
  }
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
    problems.push({ field: 'time', problem: { key: 'followUps.entry.noSuchTime' } });
  }
  if (problems.length > 0) return { status: 'problems', problems };
  const instant = zonedInstant(day, time, timeZone);
  // The clocks go forward over it: guessing an hour would make somebody wait.
  if (instant === null) return problem('time', { key: 'followUps.entry.skippedTime' });
  return { status: 'fine', at: instant.toISOString() };
}

function lengthProblem(minutes: number): Phrase | null {
  const fits = Number.isInteger(minutes) && minutes >= SHORTEST && minutes <= LONGEST;
  return fits
    ? null
    : { key: 'followUps.entry.length', values: { shortest: SHORTEST, longest: LONGEST } };
}

function problem(field: EntryProblem['field'], said: Phrase): CheckedEntry {
  return { status: 'problems', problems: [{ field, problem: said }] };
}
