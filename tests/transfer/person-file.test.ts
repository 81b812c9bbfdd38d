import { expect, it } from 'vitest';
import { recordsOf } from '../../utils/store/records-of';
import { saveReading } from '../../utils/store/save-reading';
import { personFile } from '../../utils/transfer/person-file';
import { readingOf } from '../support/build-reading';
import { freshStore } from '../support/fresh-store';

it('holds all that is stored about the person, under a name that any system takes', async () => {
  await freshStore();
  const saved = await saveReading(readingOf('noor', { name: 'نور / O’Neil: "CON"' }));
  const records = await recordsOf(saved.status === 'refused' ? '' : saved.contactId);

  const { file, text } = personFile('نور / O’Neil: "CON"', records);

  expect(file).toBe('kith-نور-O-Neil-CON.json');
  expect(JSON.parse(text)).toEqual(records);
  expect(records).toMatchObject([{ table: 'contacts' }]);
  expect(personFile('…', records).file).toBe('kith-person.json');
});
