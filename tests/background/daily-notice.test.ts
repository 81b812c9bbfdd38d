import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { scheduleDailyNotice, showDailyNotice } from '../../entrypoints/background/daily-notice';
import { twoParts } from '../../entrypoints/background/two-parts';
import { jobs } from '../../entrypoints/background-jobs/jobs';

const shown = vi.hoisted(() => [] as string[]);
vi.mock('../../utils/browser/notifications', () => ({
  showNotice: async (_title: string, message: string) => {
    shown.push(message);
  },
}));

describe('the notice of the day', () => {
  const oneDue = { notifyAt: '09:30', duePeople: 1 };
  beforeEach(() => {
    fakeBrowser.reset();
    twoParts().jobs = jobs;
    shown.length = 0;
  });

  it('comes once a day, after its time, however often the worker wakes', async () => {
    await showDailyNotice(oneDue, new Date(2026, 10, 10, 9, 0));
    expect(shown).toEqual([]);
    await showDailyNotice(oneDue, new Date(2026, 10, 10, 9, 31));
    await showDailyNotice(oneDue, new Date(2026, 10, 10, 17, 0));
    expect(shown).toEqual(['1 person is on your list for today.']);
    await showDailyNotice(oneDue, new Date(2026, 10, 11, 9, 30));
    expect(shown).toHaveLength(2);
  });

  it('stays away on a day on which nothing is due, and when it is switched off', async () => {
    await showDailyNotice({ ...oneDue, duePeople: 0 }, new Date(2026, 10, 5, 12, 0));
    await showDailyNotice({ ...oneDue, notifyAt: null }, new Date(2026, 10, 10, 12, 0));
    expect(shown).toEqual([]);
  });

  it('wakes at the next time of day that was chosen', async () => {
    await scheduleDailyNotice('09:30', new Date(2026, 10, 10, 17, 0));
    const alarm = await fakeBrowser.alarms.get('daily-notice');
    expect(new Date(alarm?.scheduledTime ?? 0)).toEqual(new Date(2026, 10, 11, 9, 30));
  });
});
