import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { RunningKith } from '../../scripts/launch-kith';
import { launchKith } from '../../scripts/launch-kith';
import { builtWithFrozenId, frozenProfile } from './support/frozen';
import { openOwnPage, rowsOf } from './support/kith';

let kith: RunningKith;
let folders: string[] = [];

test.afterEach(async () => {
  await kith.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  folders = [];
});

test('this build opens what version 1 left, with a copy taken first', async () => {
  const { profile, rows } = frozenProfile(1);
  await launch(profile);
  const panel = await openOwnPage(kith, 'sidepanel.html');
  await panel.getByRole('tab', { name: 'People' }).click();

  await expect(panel.getByText('Ada Vale')).toBeVisible();
  const { marker = [], outbox, ...kept } = rows;
  expect(outbox).toBeDefined();
  for (const [table, all] of Object.entries(kept)) {
    expect(await rowsOf(kith, table), table).toEqual(all);
  }
  expect(await databaseVersion(panel)).toBeGreaterThan(10);
  const [{ epoch, seq }] = marker as unknown as [{ epoch: string; seq: number }];
  const copies = await snapshotNames(panel);
  expect(copies.filter((name) => name.includes(`-${epoch}-${seq}-`))).toHaveLength(1);
  await expect(panel.getByText('lost Kith’s data')).toBeHidden();
});

test('a newer database closes this Kith for good, loses nothing typed, and is left alone', async () => {
  const { profile, rows } = frozenProfile(1);
  await launch(profile);
  const panel = await openOwnPage(kith, 'sidepanel.html');
  await panel.getByRole('tab', { name: 'People' }).click();
  await panel.getByText('Bao Lindgren').first().click();
  await panel.getByRole('tab', { name: 'Draft' }).click();
  const text = panel.getByRole('textbox', { name: /message|text/i }).first();
  await expect(text).toBeVisible();
  await text.press('End');
  await text.pressSequentially(' Typed this instant.');
  // A bare document of Kith's own: a page of Kith would close and load itself again in the middle.
  const newer = await kith.context.newPage();
  await newer.goto(`chrome-extension://${kith.id}/icon/16.png`);
  // A next version, as a newer Kith would open it while this one is in use.
  await newer.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('kith', 990);
        request.onupgradeneeded = () => request.result.createObjectStore('future');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => resolve(request.result.close());
      }),
  );

  await expect(panel.getByRole('alert')).toContainText('written by a newer Kith');
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.getByRole('alert')).toContainText('written by a newer Kith');
  expect(await databaseVersion(panel)).toBe(990);
  expect(await rowsOf(kith, 'contacts')).toEqual(rows.contacts);
  const kept = await panel.evaluate(() => JSON.stringify(localStorage));
  const drafts = JSON.stringify(await rowsOf(kith, 'drafts'));
  expect(kept + drafts).toContain('Typed this instant.');
});

async function launch(profile: string): Promise<void> {
  const extension = builtWithFrozenId();
  folders.push(profile, extension);
  kith = await launchKith({
    profile,
    extension,
    answer: () => null,
    // The back end that the profile was frozen with; a field trial may have another.
    args: ['--enable-features=IdbSqliteOnDiskRollout:stage/UseLevelDbOnly'],
  });
}

function databaseVersion(page: Page): Promise<number | undefined> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return databases.find(({ name }) => name === 'kith')?.version;
  });
}

function snapshotNames(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const names: string[] = [];
    for await (const name of (await root.getDirectoryHandle('snapshots')).keys()) names.push(name);
    return names;
  });
}
