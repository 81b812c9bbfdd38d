import { beforeEach, describe, expect, it } from 'vitest';
import { countContacts, listContacts } from '../../utils/store/contacts';
import { db } from '../../utils/store/database';
import { eraseEverything } from '../../utils/store/erase-everything';
import { openStore } from '../../utils/store/open-store';
import { saveReading } from '../../utils/store/save-reading';
import { getSettings, giveConsent } from '../../utils/store/settings';
import { takeSnapshot } from '../../utils/store/snapshots';
import { readingOf } from '../support/build-reading';
import { freshStore } from '../support/fresh-store';
import type { MemoryKeeping } from '../support/memory-keeping';

let keeping: MemoryKeeping;

describe('eraseEverything', () => {
  beforeEach(async () => {
    keeping = await freshStore();
    await giveConsent();
    await saveReading(readingOf('ada-vale', { name: 'Ada Vale', nameClean: 'Ada Vale' }));
    await takeSnapshot();
    await saveReading(readingOf('bo-lund', { name: 'Bo Lund', nameClean: 'Bo Lund' }));
  });

  it('leaves no person, no consent and no copy', async () => {
    await eraseEverything();

    expect(await countContacts()).toBe(0);
    expect((await getSettings()).consentedAt).toBeNull();
    const left = JSON.stringify([...keeping.items]) + JSON.stringify([...keeping.drawer.keys()]);
    expect(left).not.toContain('Vale');
    expect(keeping.drawer.size).toBe(0);
  });

  it('is not undone by the healing when the store is opened again', async () => {
    await eraseEverything();
    db.close({ disableAutoOpen: false });

    const opened = await openStore(keeping, { deep: true });

    expect(opened).toEqual({ status: 'open', healed: null, notice: null });
    expect(await countContacts()).toBe(0);
  });

  it('can be followed by a new beginning', async () => {
    await eraseEverything();

    await saveReading(readingOf('bo-lund', { name: 'Bo Lund', nameClean: 'Bo Lund' }));

    expect((await listContacts({ order: 'name', limit: 9 })).map(({ name }) => name)).toEqual([
      'Bo Lund',
    ]);
  });
});
