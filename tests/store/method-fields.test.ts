import { beforeEach, expect, it } from 'vitest';
import { addByHand } from '../../utils/store/add-by-hand';
import { addGive } from '../../utils/store/gives';
import { keepIntroduction } from '../../utils/store/keep-introduction';
import { readEverything } from '../../utils/store/read-everything';
import { getSettings, saveSettings } from '../../utils/store/settings';
import { logTouch } from '../../utils/store/touches';
import { readBackup, writeBackup } from '../../utils/transfer/backup';
import { freshStore } from '../support/fresh-store';
import { talkedWith } from '../support/people';
import { restoreInto } from '../support/restore-into';

beforeEach(async () => {
  await freshStore();
});

it('brings back with a backup what the method keeps: guesses, consents, help wanted, office hours, days', async () => {
  const added = await addByHand({ name: 'Ada Byrne', address: '', note: '' });
  if (added.status === 'refused') throw new Error(added.reason);
  const { contactId } = added;
  const at = '2026-11-20T10:00:00.000Z';
  await logTouch({
    contactId,
    type: 'message',
    dir: 'out',
    at,
    kind: 'repair',
    channel: 'message',
    text: 'Hi Ada, I missed our call.',
    facts: [],
    guess: 0.3,
    answer: null,
    source: 'you',
    externalId: null,
  });
  await addGive({ contactId, type: 'offer', text: '', helpWanted: 'a room for Friday', at });
  await keepIntroduction({
    byContactId: contactId,
    toContactId: null,
    toName: 'Grace',
    madeAt: '',
    byMe: { first: 'yes', second: 'asked' },
    outcome: '',
  });
  await talkedWith(contactId, at, { officeHours: true });
  await saveSettings({ rhythm: { ...(await getSettings()).rhythm, days: [1, 3] } });

  const before = await readEverything();
  const file = await writeBackup(before);
  const reading = await readBackup(file);
  if (reading.status !== 'read') throw new Error(reading.status);
  const after = await restoreInto([reading.records, reading.records]);
  expect(after).toBe(before.lines.join(''));
  for (const part of [
    '"guess":0.3',
    '"second":"asked"',
    '"helpWanted":"a room',
    '"officeHours":true',
    '"days":[1,3]',
  ])
    expect(after).toContain(part);
});
