import { browser } from '#imports';
import { openExtensionPage } from '../../utils/browser/extension-pages';
import { requestPanelView } from '../../utils/browser/panel';
import type { FirstLook } from '../../utils/model/first-look';
import { localDateOf } from '../../utils/model/local-date';
import { jobs } from './load-jobs';

export const DAILY_ALARM = 'daily-notice';
/** The day on which the notice was last shown; kept through restarts, so that it comes once a day. */
const SHOWN_ON = 'noticeShownOn';

/** Sets the alarm for the next time of day that the user chose, or none. */
export async function scheduleDailyNotice(
  notifyAt: FirstLook['notifyAt'],
  now = new Date(),
): Promise<void> {
  if (notifyAt === null) {
    await browser.alarms.clear(DAILY_ALARM);
    return;
  }
  const today = atTime(now, notifyAt);
  const tomorrow = new Date(today.getFullYear(), today.getMonth(), today.getDate() + 1);
  const next = today > now ? today : atTime(tomorrow, notifyAt);
  browser.alarms.create(DAILY_ALARM, { when: next.getTime() });
}

/** Shows the notice when its time has come today and something is due: at most once a day, whatever woke the worker. */
export async function showDailyNotice(
  { notifyAt, duePeople }: Pick<FirstLook, 'notifyAt' | 'duePeople'>,
  now = new Date(),
): Promise<void> {
  if (notifyAt === null || duePeople === 0 || now < atTime(now, notifyAt)) return;
  const today = localDateOf(now);
  const shownOn = (await browser.storage.local.get(SHOWN_ON))[SHOWN_ON];
  if (shownOn === today) return;
  await browser.storage.local.set({ [SHOWN_ON]: today });
  await (await jobs()).tellWhatIsDue(duePeople);
}

/** A click on the notice: what is due, in a tab, because a panel may open only from a click in a window. */
export async function showToday(): Promise<void> {
  await requestPanelView({ view: 'today', contactId: null, kind: null });
  await openExtensionPage('sidepanel');
}

function atTime(day: Date, time: string): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate(), hours, minutes);
}
