import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Download, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { RunningKith } from '../../scripts/launch-kith';
import { FROZEN } from './support/frozen';
import { consent, openOwnPage, rowsOf, test } from './support/kith';

const PASSPHRASE = 'tea on the ferry';

test('a locked backup of version 1 opens with its passphrase alone, and comes back byte for byte after a wipe', async ({
  kith,
}) => {
  const page = await openCopies(kith);
  await choose(page, join(FROZEN, 'backup-1-locked.zip'));
  await page.getByLabel('Passphrase', { exact: true }).fill('tea on the train');
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByText('not the passphrase of this backup')).toBeVisible();
  expect(await rowsOf(kith, 'contacts')).toEqual([]);
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Open it' }).click();
  await restore(page);
  expect(await namesIn(kith)).toEqual(['Ada Moreau', 'Ada Vale', 'Bao Lindgren', 'سليم حداد']);

  const before = recordsOf(await saved(page, 'Download a backup'));
  await erase(page);
  expect(await rowsOf(kith, 'contacts')).toEqual([]);
  await consent(kith);
  await saveLink(kith);
  await expect.poll(() => namesIn(kith)).toEqual(['mbali-demo']);
  await erase(page);

  await page.goto(page.url().replace(/#.*/, '#copies'));
  await choose(page, join(FROZEN, 'backup-1.zip'));
  await restore(page);
  const after = recordsOf(await saved(page, 'Download a backup'));
  // When the backup was made stands in the settings, which are a record too.
  expect(withoutBackupTime(after)).toBe(withoutBackupTime(before));

  await page.getByRole('button', { name: 'Choose another' }).click();
  await choose(page, join(FROZEN, 'backup-1.zip'));
  await page.getByRole('button', { name: 'Restore it' }).click();
  await expect(page.getByText('Everything in it was here already')).toBeVisible();
});

test('a damaged or foreign file changes nothing and says what is wrong', async ({ kith }) => {
  const page = await openCopies(kith);
  const files = unzipSync(readFileSync(join(FROZEN, 'backup-1.zip')));
  const lines = strFromU8(files['records.jsonl'] ?? new Uint8Array()).split('\n');
  const damaged = (line: number, text: string) =>
    zipSync({
      ...files,
      'records.jsonl': strToU8(lines.with(line - 1, text).join('\n')),
    });
  const noName = (lines[2] ?? '').replace(/"sortName":"[^"]*"/, '"sortName":7');

  await choose(page, { name: 'half.zip', buffer: damaged(2, '{"table":"contacts"') });
  await expect(page.getByText('Line 2 of this backup cannot be read')).toBeVisible();
  await choose(page, { name: 'field.zip', buffer: damaged(3, noName) });
  await expect(page.getByText(/line 3.*row\.sortName/i)).toBeVisible();
  await choose(page, { name: 'holiday.zip', buffer: strToU8('PK but not really') });
  await expect(page.getByText('This is not a Kith backup')).toBeVisible();
  expect(await rowsOf(kith, 'contacts')).toEqual([]);
});

test('deleting, undoing, taking a merge apart, and files for other tools', async ({ kith }) => {
  const page = await openCopies(kith);
  await choose(page, join(FROZEN, 'backup-1.zip'));
  await restore(page);

  await page.goto(page.url().replace(/#.*/, '#trash'));
  await page.getByRole('button', { name: 'Undo: Bao Lindgren, two entries made one' }).click();
  await expect.poll(async () => (await namesIn(kith)).filter(isBao)).toHaveLength(2);
  await page.getByRole('button', { name: 'Undo: Chidi Noor, deleted' }).click();
  await expect.poll(() => namesIn(kith)).toContain('Chidi Noor');

  const panel = await openOwnPage(kith, 'sidepanel.html');
  await panel.getByRole('tab', { name: 'People' }).click();
  await panel.getByText('Ada Vale').first().click();
  const menu = panel.getByRole('button', { name: 'Actions for Ada Vale' });
  await menu.click();
  const file = panel.waitForEvent('download');
  await panel.getByRole('menuitem', { name: 'Download what is stored' }).click();
  const records = JSON.parse(strFromU8(await bytesOf(await file)));
  expect(records[0]).toMatchObject({ table: 'contacts', row: { name: 'Ada Vale' } });
  await menu.click();
  await panel.getByRole('menuitem', { name: 'Move to trash' }).click();
  await expect.poll(() => namesIn(kith)).not.toContain('Ada Vale');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => namesIn(kith)).toContain('Ada Vale');

  await page.goto(page.url().replace(/#.*/, '#copies'));
  const bytes = await bytesOf(await download(page, 'Spreadsheet (CSV)'));
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const csv = strFromU8(bytes);
  expect(csv).toContain('"Name","URL"');
  expect(csv).toContain('Met in Malmö. = not a formula');
  const vcards = strFromU8(await bytesOf(await download(page, 'Address book (vCard)')));
  expect(vcards.match(/^BEGIN:VCARD/gm)).toHaveLength((await namesIn(kith)).length);
});

test('a folder of the user’s gets a backup of its own', async ({ kith }) => {
  await kith.context.addInitScript(() => {
    // The browser's own dialog cannot be driven; a folder of the private file system has the same interface.
    Object.assign(globalThis, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('Ferry', { create: true }),
    });
  });
  const page = await openCopies(kith);
  await choose(page, join(FROZEN, 'backup-1.zip'));
  await restore(page);

  await page.getByRole('button', { name: 'Choose a folder' }).click();

  await expect(page.getByText('Chosen: Ferry. The last copy is from')).toBeVisible();
  const names = await page.evaluate(async () => {
    const found: string[] = [];
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Ferry');
    for await (const name of folder.keys()) found.push(name);
    return found;
  });
  expect(names).toEqual([expect.stringMatching(/^kith-copy-\d{4}-\d\d-\d\d\.zip$/)]);
});

/** After the consent: the welcome page of a first start takes over whichever options page is open. */
async function openCopies(kith: RunningKith): Promise<Page> {
  await consent(kith);
  return openOwnPage(kith, 'options.html', 'copies');
}

async function choose(page: Page, file: string | { name: string; buffer: Uint8Array }) {
  const input = page.locator('input[type=file]');
  if (typeof file === 'string') return input.setInputFiles(file);
  return input.setInputFiles({
    name: file.name,
    mimeType: 'application/zip',
    buffer: Buffer.from(file.buffer),
  });
}

async function restore(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Restore it' }).click();
  await expect(page.getByText(/^Restored\./)).toBeVisible();
}

async function erase(page: Page): Promise<void> {
  await page.goto(page.url().replace(/#.*/, '#privacy'));
  await page.getByRole('button', { name: 'Erase everything' }).click();
  const ask = page.getByRole('alertdialog');
  await ask.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
}

/** The context menu on a link to a profile: the background saves, after its database was erased under it. */
async function saveLink(kith: RunningKith): Promise<void> {
  await kith.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    (chrome.contextMenus.onClicked as unknown as { dispatch(...args: unknown[]): void }).dispatch(
      { menuItemId: 'save-link', linkUrl: 'https://www.linkedin.com/in/mbali-demo' },
      tab,
    );
  });
}

async function namesIn(kith: RunningKith): Promise<string[]> {
  return (await rowsOf(kith, 'contacts')).map(({ name }) => String(name)).sort();
}

function isBao(name: string): boolean {
  return name === 'Bao Lindgren';
}

async function download(page: Page, button: string): Promise<Download> {
  const event = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return event;
}

async function saved(page: Page, button: string): Promise<Uint8Array> {
  return bytesOf(await download(page, button));
}

async function bytesOf(file: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await file.path()));
}

function recordsOf(backup: Uint8Array): string {
  return strFromU8(unzipSync(backup)['records.jsonl'] ?? new Uint8Array());
}

function withoutBackupTime(records: string): string {
  return records
    .split('\n')
    .filter((line) => !line.includes('"lastBackupAt"'))
    .join('\n');
}
