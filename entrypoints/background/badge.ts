import { browser } from '#imports';
import { showDueCount } from '../../utils/browser/badge';
import { localDateOf } from '../../utils/model/local-date';
import { countDuePeople } from '../../utils/store/pending';
import { DAILY_ALARM, scheduleDailyNotice, showDailyNotice } from './daily-notice';

const ALARM = 'due';
const MIDNIGHT = 'midnight';
/** An alarm is only a wake-up call; what is due follows from the store. Every half hour also catches travel. */
const PERIOD_MINUTES = 30;

/** Several things wake the worker at once (its start, the browser's, an alarm): one after the other, one notice comes. */
let running: Promise<void> = Promise.resolve();

/** Counts the people owed something today by the user's own calendar, and shows it; so too the daily notice. */
export function refreshBadge(now = new Date()): Promise<void> {
  const run = running.then(() => refresh(now));
  // What went wrong is told to who asked; the next one begins anew.
  running = run.catch(() => undefined);
  return run;
}

async function refresh(now: Date): Promise<void> {
  await showDueCount(await countDuePeople(localDateOf(now)));
  await showDailyNotice(now);
  await scheduleDailyNotice(now);
}

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
