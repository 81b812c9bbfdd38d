import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { launchKith } from '../../scripts/launch-kith';
import { DEFAULT_SETTINGS } from '../../utils/model/settings';
import { readEverything } from '../../utils/store/read-everything';
import { readBackup } from '../../utils/transfer/backup';
import { answerWith, openOwnPage } from '../e2e/support/kith';
import { backupFile } from './support/backup-file';
import { restoreBackup, visitEveryScreen } from './support/every-screen';
import { saveThousand } from './support/thousand-people';

/** The one secret that Kith is ever told: the passphrase of a locked backup. */
const PASSPHRASE = 'canary-otter-lantern-4711';
const SOMEBODY = 'Ada Abernethy';
/** A backup of a thousand people on a machine that is busy with other things. */
const PATIENCE_MS = 240_000;

test('the passphrase of a backup is in no log, file, store or backup; a locked backup tells no name', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'kith-secret-'));
  const kith = await launchKith({ profile, answer: answerWith() });
  const said: string[] = [];
  kith.context.on('console', (message) => said.push(message.text()));
  kith.worker.on('console', (message) => said.push(message.text()));
  await restoreBackup(kith, await backupFile(saveThousand));

  const options = await openOwnPage(kith, 'options.html', 'copies');
  await options.getByLabel('Lock the file with a passphrase').check();
  await options.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await options.getByLabel('The passphrase once more').fill(PASSPHRASE);
  const [download] = await Promise.all([
    options.waitForEvent('download', { timeout: PATIENCE_MS }),
    options.getByRole('button', { name: 'Download a backup' }).click(),
  ]);
  const locked = join(profile, 'locked.zip');
  await download.saveAs(locked);
  await options.getByLabel('Choose a backup').setInputFiles(locked);
  await options.getByLabel('Passphrase', { exact: true }).last().fill('not the passphrase');
  await options.getByRole('button', { name: 'Open it' }).click();
  await expect(options.getByText(/passphrase/i).last()).toBeVisible();
  // Whatever else can be taken out lies in the same folder, and is looked through with it.
  await options.getByLabel('Lock the file with a passphrase').uncheck();
  for (const name of ['Download a backup', 'Spreadsheet (CSV)', 'Address book (vCard)']) {
    const [other] = await Promise.all([
      options.waitForEvent('download', { timeout: PATIENCE_MS }),
      options.getByRole('button', { name }).click(),
    ]);
    await other.saveAs(join(profile, `unlocked ${name}`));
  }
  await visitEveryScreen(kith);
  await kith.close();

  expect(said.join('\n')).not.toContain(PASSPHRASE);
  // A log that names people is a leak too, when it is pasted into a report.
  expect(said.join('\n')).not.toContain(SOMEBODY);
  expect(filesHolding(profile, PASSPHRASE)).toEqual([]);
  const bytes = new Uint8Array(readFileSync(locked));
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    expect(Buffer.from(content).includes(SOMEBODY), name).toBe(false);
  }
  const opened = await readBackup(bytes, { passphrase: PASSPHRASE });
  expect(opened.status).toBe('read');
  expect(JSON.stringify(opened)).not.toContain(PASSPHRASE);
  expect((await readEverything()).lines.join('')).toContain(SOMEBODY);
});

test('there is no other secret to keep: a setting that holds one must stand in the test above', () => {
  const names = Object.keys(DEFAULT_SETTINGS);
  expect(names).toContain('notifyAt');
  expect(names.filter((name) => /key$|token|secret|pass|credential|endpoint/i.test(name))).toEqual(
    [],
  );
});

/** The files under a folder that hold a text, in UTF-8 or in the UTF-16 that browsers store strings in. */
function filesHolding(folder: string, text: string): string[] {
  const forms = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(folder, name);
    if (!statSync(path).isFile()) return false;
    const bytes = readFileSync(path);
    return forms.some((form) => bytes.includes(form));
  });
}
