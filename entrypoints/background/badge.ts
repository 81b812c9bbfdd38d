import { browser } from '#imports';
import { showDueCount } from '../../utils/browser/badge';
import { dropFirstLook, findFirstLook, keepFirstLook } from '../../utils/browser/first-look';
import type { FirstLook } from '../../utils/model/first-look';
import type { LocalDate } from '../../utils/model/local-date';
import { localDateOf } from '../../utils/model/local-date';
import { makeFirstLook } from '../../utils/store/first-look';
import { CANARY_KEY } from '../../utils/store/journal';
import { chooseLanguage } from '../../utils/words/languages';
import { DAILY_ALARM, scheduleDailyNotice, showDailyNotice } from './daily-notice';
import { nameContextMenu } from './show-context-menu';

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
  const { duePeople } = (await findFirstLook(day)) ?? (await lookAhead(day));
  await showDueCount(duePeople);
  await showDailyNotice(now);
  await scheduleDailyNotice(now);
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

/** Works out anew what badge and popup show first, and keeps it for the next time. */
async function lookAhead(day: LocalDate): Promise<FirstLook> {
  const look = await makeFirstLook(day, chooseLanguage);
  await keepFirstLook(look);
  // What changed may be the language.
  nameContextMenu(look.language);
  return look;
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
