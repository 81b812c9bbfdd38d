import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { RunningKith } from '../../scripts/launch-kith';
import {
  BUILT,
  clickToolbarButton,
  findSurface,
  launchKith,
  ROOT,
} from '../../scripts/launch-kith';
import { unpackInto } from '../../scripts/zip/pack-files';
import { answerWith, PRIYA, rowsOf } from '../e2e/support/kith';
import { earlierBuilds } from '../support/earlier-builds';

/** The version that this build comes as. */
const NEXT_VERSION = '999.0.0';
const PAGE_MS = 30_000;
const TYPED = 'Words of my own that no update may lose.';
const TYPED_AFTER = 'And these, typed since, are not lost by the next one.';

test('an update with the docked panel, the popup and a LinkedIn tab open loses nothing typed and nobody saved', async () => {
  const installed = mkdtempSync(join(tmpdir(), 'kith-installed-'));
  const last = earlierBuilds(ROOT).at(-1);
  if (!last) throw new Error('There is no earlier build in tests/assets.');
  unpackInto(installed, new Uint8Array(readFileSync(last.path)));
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
    const panel = await dockedPanel(kith, popup);
    await expect(panel.getByText('Still listening')).toBeVisible();
    await tellStory(panel);
    await panel.getByRole('tab', { name: 'This person' }).click();
    const text = await messageIn(panel);
    const [before] = await rowsOf(kith, 'contacts');
    const beside = await clickToolbarButton(kith, page);
    await beside.getByRole('button', { name: 'This person' }).waitFor();
    expect(await openSurfaces(kith)).toEqual(['popup.html', 'sidepanel.html']);
    putInPlace(installed);
    await typeAndUpdate(text, TYPED);

    await updated(kith);
    const after = await clickToolbarButton(kith, page);
    const again = await dockedPanel(kith, after);
    expect(await again.evaluate(() => chrome.runtime.getManifest().version)).toBe(NEXT_VERSION);
    await expect(again.getByRole('heading', { name: PRIYA.name, exact: true })).toBeVisible();
    expect(await contactsIn(again)).toMatchObject([{ id: before?.id, profile: before?.profile }]);
    await expect(again.getByText(/Reload the LinkedIn tab/)).toBeVisible();
    await expect(await messageIn(again)).toHaveValue(TYPED);

    // The page goes on loading; the script that listened there before is an orphan and says nothing.
    errors.length = 0;
    await scrollThrough(page);
    await expect(page.getByText(/Experience/).first()).toBeVisible();
    expect(errors).toEqual([]);
    expect(await contactsIn(again)).toMatchObject([{ profile: before?.profile }]);

    await again.getByRole('tab', { name: 'This person' }).click();
    await page.reload();
    await expect(again.getByText(/was updated/)).toHaveCount(0);

    // The earlier version wrote the first words down, this one the second.
    await typeAndUpdate(await messageIn(again), TYPED_AFTER);
    await updated(kith);
    const third = await dockedPanel(kith, await clickToolbarButton(kith, page));
    await expect(await messageIn(third)).toHaveValue(TYPED_AFTER);
  } finally {
    await kith.close();
  }
});

/** What the store's update does first: other files in the same place, of a higher version. */
function putInPlace(installed: string): void {
  rmSync(installed, { recursive: true });
  cpSync(BUILT, installed, { recursive: true });
  const path = join(installed, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, version: NEXT_VERSION }));
}

/**
 * The last key and the update in one, and no moment after: what waits a little before it stores the draft never comes to
 * it, because the page is busy until the browser takes it away.
 */
async function typeAndUpdate(field: Locator, typed: string): Promise<void> {
  await field
    .evaluate((element, text) => {
      const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
      set?.call(element, text);
      element.dispatchEvent(new Event('input', { bubbles: true }));
      chrome.runtime.reload();
      for (;;);
    }, typed)
    .catch(unlessClosed);
}

/** The draft of the person shown, opened. */
async function messageIn(panel: Page): Promise<Locator> {
  await panel.getByRole('button', { name: /^Draft (a message|something else)$/ }).click();
  const text = panel.getByRole('textbox', { name: 'Your message' });
  await text.waitFor();
  return text;
}

/** A surface that goes away in the middle of a step is what was wanted. */
function unlessClosed(error: Error): void {
  if (!/closed|destroyed/.test(error.message)) throw error;
}

/** The real panel, docked beside the page: opened from the popup, as a user does, who closes the popup by that. */
async function dockedPanel(kith: RunningKith, popup: Page): Promise<Page> {
  await popup.getByRole('button', { name: 'This person' }).click().catch(unlessClosed);
  return findSurface(kith, 'sidepanel.html');
}

/** Which of popup and panel are open. */
async function openSurfaces(kith: RunningKith): Promise<string[]> {
  const { targetInfos } = await kith.cdp.send('Target.getTargets');
  return ['popup.html', 'sidepanel.html'].filter((file) =>
    targetInfos.some(({ url }) => url.startsWith(`chrome-extension://${kith.id}/${file}`)),
  );
}

/**
 * Waits until the new version answers in a page of its own; that it closed what was open is the browser's doing. A page that
 * is opened in the middle of the update may never load: the next one does.
 */
async function updated(kith: RunningKith): Promise<void> {
  await expect(async () => {
    const page = await kith.context.newPage();
    try {
      await page.goto(`chrome-extension://${kith.id}/options.html`, { timeout: PAGE_MS });
      await page.getByRole('heading', { level: 1 }).first().waitFor({ timeout: PAGE_MS });
      const version = await page.evaluate(() => chrome.runtime.getManifest().version);
      expect(version).toBe(NEXT_VERSION);
    } finally {
      await page.close();
    }
  }).toPass({ timeout: 300_000 });
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
