import { browser } from '#imports';
import { showDueCount } from '../../utils/browser/badge';
import { dropFirstLook, findFirstLook } from '../../utils/browser/first-look';
import { localDateOf } from '../../utils/model/local-date';
import { CANARY_KEY } from '../../utils/store/journal';
import { DAILY_ALARM, scheduleDailyNotice, showDailyNotice } from './daily-notice';
import { jobs } from './load-jobs';

const ALARM = 'due';
const MIDNIGHT = 'midnight';
/** An alarm is only a wake-up call; what is due follows from the store. Every half hour also catches travel. */
const PERIOD_MINUTES = 30;

/** Several things wake the worker at once (its start, the browser's, an alarm): one after the other, one notice comes. */
let running: Promise<void> = Promise.resolve();

/**
 * Shows how many people are owed something today by the user's own calendar, and the daily notice. Where nothing has
 * changed since the last count, the store is not even asked: a woken worker is done in two short reads.
 */
export function refreshBadge(now = new Date()): Promise<void> {
  const run = running.then(() => refresh(now));
  // What went wrong is told to who asked; the next one begins anew.
  running = run.catch(() => undefined);
  return run;
}

async function refresh(now: Date): Promise<void> {
  const day = localDateOf(now);
  // A number is the same in every language.
  const look = (await findFirstLook(day)) ?? (await (await jobs()).lookAhead(day));
  await showDueCount(look.duePeople);
  await showDailyNotice(look, now);
  await scheduleDailyNotice(look.notifyAt, now);
}

/** After any commit of any context, which the canary tells of; once for many in a row. */
export function onCommit(changes: Record<string, unknown>): void {
  if (!(CANARY_KEY in changes)) return;
  // At once, because it may name somebody who has just been forgotten.
  void dropFirstLook();
  clearTimeout(soon);
  soon = setTimeout(() => void refreshBadge(), SETTLED_MS);
}

const SETTLED_MS = 1000;
let soon: ReturnType<typeof setTimeout> | undefined;

export function scheduleBadge(now = new Date()): void {
  browser.alarms.create(ALARM, { periodInMinutes: PERIOD_MINUTES });
  scheduleMidnight(now);
}

export function onAlarm(alarm: { name: string }): void {
  if (alarm.name !== ALARM && alarm.name !== MIDNIGHT && alarm.name !== DAILY_ALARM) return;
  if (alarm.name === MIDNIGHT) scheduleMidnight(new Date());
  void refreshBadge();
}

/** The first minute of the user's next calendar day. */
function scheduleMidnight(now: Date): void {
  const next = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 0, 0, 30);
  browser.alarms.create(MIDNIGHT, { when: next.getTime() });
}
