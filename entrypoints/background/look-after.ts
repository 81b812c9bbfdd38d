import { browser } from '#imports';
import { jobs } from './load-jobs';

const ALARM = 'look-after-store';
/** As often as a snapshot may be due (docs/store.md). */
const PERIOD_MINUTES = 15;

/** Only where it is missing: made anew at every start of a busy worker, it would never come round. */
export async function scheduleLookAfter(): Promise<void> {
  if (await browser.alarms.get(ALARM)) return;
  await browser.alarms.create(ALARM, { periodInMinutes: PERIOD_MINUTES });
}

export function onLookAfterAlarm(alarm: { name: string }): void {
  if (alarm.name !== ALARM) return;
  // A store that cannot be opened says so where somebody looks; there is nobody here.
  jobs()
    .then((all) => all.lookAfterStore())
    .catch((error: unknown) => console.error('The store was not looked after', error));
}
