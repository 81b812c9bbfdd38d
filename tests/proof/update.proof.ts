import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import type { RunningKith } from '../../scripts/launch-kith';
import { BUILT, clickToolbarButton, launchKith, ROOT } from '../../scripts/launch-kith';
import { answerWith, openOwnPage, PRIYA, rowsOf } from '../e2e/support/kith';

/** The packed build of an earlier version (tests/assets/README.md), and the version that this one comes as. */
const EARLIER = join(ROOT, 'tests/assets/kith-0.1.0-chrome.zip');
const NEXT_VERSION = '999.0.0';
const TYPED = 'Words of my own that no update may lose.';

test('an update with panel, popup and a LinkedIn tab open loses nothing typed and nobody saved', async () => {
  test.setTimeout(120_000);
  const installed = mkdtempSync(join(tmpdir(), 'kith-installed-'));
  unpack(EARLIER, installed);
  const kith = await launchKith({
    profile: mkdtempSync(join(tmpdir(), 'kith-update-')),
    answer: answerWith(),
    extension: installed,
  });
  try {
    const page = await kith.context.newPage();
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(PRIYA.url);
    const popup = await clickToolbarButton(kith, page);
    await popup.getByRole('button', { name: `Agree and save ${PRIYA.name}` }).click();
    await expect(popup.getByRole('button', { name: 'This person' })).toBeVisible();
    const panel = await openOwnPage(kith, 'sidepanel.html');
    await expect(panel.getByText('Still listening')).toBeVisible();
    await tellStory(panel);
    await panel.getByRole('tab', { name: 'This person' }).click();
    await panel.getByRole('button', { name: 'Draft a message' }).click();
    const text = panel.getByRole('textbox', { name: 'Your message' });
    await text.fill(TYPED);
    const [before] = await rowsOf(kith, 'contacts');

    // Right after the last key: the update may not wait until the draft is stored.
    await update(kith, installed);

    const again = await reopenedPanel(kith);
    expect(await again.evaluate(() => chrome.runtime.getManifest().version)).toBe(NEXT_VERSION);
    await again.getByRole('tab', { name: 'People' }).click();
    await again.getByText(PRIYA.name).first().click();
    await expect(again.getByRole('heading', { name: PRIYA.name, exact: true })).toBeVisible();
    expect(await contactsIn(again)).toMatchObject([{ id: before?.id, profile: before?.profile }]);
    await again.getByRole('button', { name: 'Draft a message' }).click();
    await expect(again.getByRole('textbox', { name: 'Your message' })).toHaveValue(TYPED);

    // The page goes on loading; the script that listened there before is an orphan and says nothing.
    errors.length = 0;
    await scrollThrough(page);
    await expect(page.getByText(/Experience/).first()).toBeVisible();
    expect(errors).toEqual([]);
    expect(await contactsIn(again)).toMatchObject([{ profile: before?.profile }]);

    await page.bringToFront();
    const beside = await reopenedPanel(kith);
    await expect(beside.getByText(/reload/i).first()).toBeVisible();
    await page.reload();
    await expect(beside.getByText(/was updated/)).toHaveCount(0);
  } finally {
    await kith.close();
  }
});

function unpack(zip: string, folder: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(readFileSync(zip))))) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(join(folder, name), bytes);
  }
}

/** What the store's update does: other files in the same place, a higher version, and a reload. */
async function update(kith: RunningKith, installed: string): Promise<void> {
  rmSync(installed, { recursive: true });
  cpSync(BUILT, installed, { recursive: true });
  const path = join(installed, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, version: NEXT_VERSION }));
  await kith.worker.evaluate(() => {
    setTimeout(() => chrome.runtime.reload(), 50);
  });
}

/** The panel in a tab, once the updated extension answers. */
async function reopenedPanel(kith: RunningKith): Promise<Page> {
  const page = await kith.context.newPage();
  await expect(async () => {
    await page.goto(`chrome-extension://${kith.id}/sidepanel.html`);
    await page.getByRole('tab', { name: 'People' }).waitFor({ timeout: 3000 });
  }).toPass({ timeout: 30_000 });
  return page;
}

async function tellStory(panel: Page): Promise<void> {
  await panel.getByRole('tab', { name: 'Story' }).click();
  await panel.getByLabel('Your name').fill('Jonas Feldt');
  await panel.getByLabel('I was', { exact: true }).fill('a geography teacher for eleven years');
  await panel.getByLabel('Why you network now').fill('I want to move into energy data');
  await panel.getByText('Kept.', { exact: true }).waitFor();
}

async function scrollThrough(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(async () => {
    const scroller = document.querySelector('main#workspace') ?? document.scrollingElement;
    for (let y = 0; scroller && y <= scroller.scrollHeight; y += 300) {
      scroller.scrollTo(0, y);
      window.scrollTo(0, y);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}

/** The worker that the test knew has gone with the update: a page is asked instead. */
function contactsIn(own: Page): Promise<Record<string, unknown>[]> {
  return own.evaluate(
    () =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const request = indexedDB.open('kith');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const all = request.result.transaction('contacts').objectStore('contacts').getAll();
          all.onsuccess = () => {
            request.result.close();
            resolve(all.result);
          };
        };
      }),
  );
}
