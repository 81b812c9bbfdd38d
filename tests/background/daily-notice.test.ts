import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { scheduleDailyNotice, showDailyNotice } from '../../entrypoints/background/daily-notice';
import { saveSettings } from '../../utils/store/settings';
import { freshStore } from '../support/fresh-store';
import { OLUWASEUN, savePerson, wroteTo } from '../support/people';

const shown = vi.hoisted(() => [] as string[]);
vi.mock('../../utils/browser/notifications', () => ({
  showNotice: async (_title: string, message: string) => {
    shown.push(message);
  },
}));

describe('the notice of the day', () => {
  beforeEach(async () => {
    await freshStore();
    shown.length = 0;
    await wroteTo(await savePerson('oluwaseun', OLUWASEUN), '2026-11-02T09:00:00.000Z');
    await saveSettings({ notifyAt: '09:30' });
  });

  it('comes once a day, after its time, however often the worker wakes', async () => {
    await showDailyNotice(new Date(2026, 10, 10, 9, 0));
    expect(shown).toEqual([]);
    await showDailyNotice(new Date(2026, 10, 10, 9, 31));
    await showDailyNotice(new Date(2026, 10, 10, 17, 0));
    expect(shown).toEqual(['1 person is on your list for today.']);
    await showDailyNotice(new Date(2026, 10, 11, 9, 30));
    expect(shown).toHaveLength(2);
  });

  it('stays away on a day on which nothing is due, and when it is switched off', async () => {
    await showDailyNotice(new Date(2026, 10, 5, 12, 0));
    await saveSettings({ notifyAt: null });
    await showDailyNotice(new Date(2026, 10, 10, 12, 0));
    expect(shown).toEqual([]);
  });

  it('wakes at the next time of day that was chosen', async () => {
    await scheduleDailyNotice(new Date(2026, 10, 10, 17, 0));
    const alarm = await fakeBrowser.alarms.get('daily-notice');
    expect(new Date(alarm?.scheduledTime ?? 0)).toEqual(new Date(2026, 10, 11, 9, 30));
  });
});
