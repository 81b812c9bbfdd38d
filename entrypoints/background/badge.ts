import { browser } from '#imports';
import { showDueCount } from '../../utils/browser/badge';
import { localDateOf } from '../../utils/model/local-date';
import { countDue } from '../../utils/store/follow-ups';

const ALARM = 'due';
/** An alarm is only a wake-up call; what is due follows from the store. Half an hour also catches midnight and travel. */
const PERIOD_MINUTES = 30;

/** Counts what is due today by the user's own calendar and shows it. */
export async function refreshBadge(now = new Date()): Promise<void> {
  await showDueCount(await countDue(localDateOf(now)));
}

export function scheduleBadge(): void {
  browser.alarms.create(ALARM, { periodInMinutes: PERIOD_MINUTES });
}

export function onAlarm(alarm: { name: string }): void {
  if (alarm.name === ALARM) void refreshBadge();
}
