import { liveQuery } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SituationRecordsFromStore } from '../../utils/store/situation-records';
import { situationRecords } from '../../utils/store/situation-records';
import { fillStore } from '../support/fill-store';
import { freshStore } from '../support/fresh-store';

/** As a screen asks: once, and with the failure if there is one. */
function askedLive(contactId: string): Promise<SituationRecordsFromStore> {
  return new Promise((resolve, reject) => {
    const watching = liveQuery(() => situationRecords(contactId)).subscribe({
      next: (found) => {
        watching.unsubscribe();
        resolve(found);
      },
      error: reject,
    });
  });
}

describe('situationRecords', () => {
  beforeEach(freshStore);

  it('answers a screen of somebody who knows more people than a draft is held against', async () => {
    await fillStore(2100);
    const found = await askedLive('000000c0');
    expect(found.contact?.id).toBe('000000c0');
    expect(found.others.length).toBeGreaterThanOrEqual(1999);
    expect(found.contactsPerOther).toBeCloseTo(2100 / 2000, 5);
  });
});
