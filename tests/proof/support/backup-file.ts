import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEverything } from '../../../utils/store/read-everything';
import { writeBackup } from '../../../utils/transfer/backup';
import { freshStore } from '../../support/fresh-store';

/**
 * A backup file of a store that `fill` has filled by the store's own functions, for restoring in a real browser as a
 * user would. Returns its path.
 */
export async function backupFile(fill: () => Promise<void>): Promise<string> {
  await freshStore();
  await fill();
  const bytes = await writeBackup(await readEverything());
  const path = join(mkdtempSync(join(tmpdir(), 'kith-backup-')), 'kith-backup-2026-11-22.zip');
  writeFileSync(path, bytes);
  return path;
}
