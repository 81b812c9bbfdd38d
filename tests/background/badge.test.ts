import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from '#imports';
import { refreshBadge } from '../../entrypoints/background/badge';
import { twoParts } from '../../entrypoints/background/two-parts';
import { jobs } from '../../entrypoints/background-jobs/jobs';
import { findFirstLook } from '../../utils/browser/first-look';
import { CANARY_KEY } from '../../utils/store/journal';
import { saveSettings } from '../../utils/store/settings';
import { freshStore } from '../support/fresh-store';
import { OLUWASEUN, savePerson, wroteTo } from '../support/people';

describe('what is worked out ahead for the popup', () => {
  beforeEach(async () => {
    twoParts().jobs = jobs;
    const { keyValue } = await freshStore();
    await wroteTo(await savePerson('oluwaseun', OLUWASEUN), '2026-11-02T09:00:00.000Z');
    await saveSettings({ notifyAt: '18:00' });
    // The store of a test keeps its canary elsewhere than in the browser's storage.
    await browser.storage.local.set(await keyValue.get([CANARY_KEY]));
  });

  it('names who is due, and is used until something changes', async () => {
    await refreshBadge(new Date(2026, 10, 9, 12));
    const look = await findFirstLook('2026-11-09', 'en');
    expect(look?.pending.today.map((row) => row.contact.name)).toEqual([
      'Oluwaseun Adeyemi-Brandt',
    ]);
    expect(look).toMatchObject({ duePeople: 1, notifyAt: '18:00' });

    await browser.storage.local.set({ [CANARY_KEY]: { epoch: look?.epoch, seq: 99, rows: 1 } });
    expect(await findFirstLook('2026-11-09', 'en')).toBeNull();
  });
});
