import type { KeptRecord } from '../../utils/model/kept-record';
import { readEverything } from '../../utils/store/read-everything';
import { mergeRecords } from '../../utils/store/restore';
import { freshStore } from './fresh-store';

/** The canonical export of an empty store into which these were restored, one after the other. */
export async function restoreInto(backups: KeptRecord[][]): Promise<string> {
  await freshStore();
  for (const records of backups) await mergeRecords(records);
  return (await readEverything()).lines.join('');
}
