import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { OPTION_PAGES } from '../../../components/settings/option-pages';
import type { RunningKith } from '../../../scripts/launch-kith';
import { clickToolbarButton } from '../../../scripts/launch-kith';
import type { PageInput } from '../../../scripts/read-page/inputs';
import { readBackup } from '../../../utils/transfer/backup';
import { openOwnPage } from '../../e2e/support/kith';
import { settled } from './every-screen';
import { harmIn } from './find-harm';
import type { HostilePerson } from './hostile-profiles';
import { hostileConnections } from './hostile-profiles';

const LONGEST_MS = 60_000;

/** The popup with everybody to whom something is owed. */
export async function inPopup(kith: RunningKith): Promise<string[]> {
  const popup = await openOwnPage(kith, 'popup.html');
  await popup.getByRole('list', { name: 'Overdue' }).waitFor();
  await showAll(popup);
  const harm = await harmIn(popup, 'popup');
  // Left open it would be taken for the real one later on.
  await popup.close();
  return harm;
}

/** The real popup over the page of a hostile stranger: who is in front, and what comes of saving them. */
export async function inPopupOverPage(
  kith: RunningKith,
  { url, html }: PageInput,
): Promise<string[]> {
  await kith.context.route(url, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  const page = await kith.context.newPage();
  await page.goto(url);
  const popup = await clickToolbarButton(kith, page);
  const save = popup.getByRole('button', { name: /^Save / });
  await save.waitFor();
  const harm = await harmIn(popup, 'popup over the page');
  await save.click();
  // Saved, or told why not.
  const saved = popup.getByRole('button', { name: 'This person' });
  await saved
    .or(popup.getByRole('status').filter({ hasText: /\w/ }))
    .first()
    .waitFor();
  harm.push(...(await harmIn(popup, 'popup over the page, after the click')));
  expect(await page.evaluate(() => globalThis.kithRan)).toBeUndefined();
  await popup.close();
  await page.close();
  return harm;
}

/** Today, story and progress, each shown to its end. */
export async function inPanelTabs(panel: Page): Promise<string[]> {
  const harm: string[] = [];
  for (const name of ['Today', 'Story', 'Progress']) {
    await panel.getByRole('tab', { name }).click();
    await settled(panel);
    await showAll(panel);
    harm.push(...(await harmIn(panel, name)));
  }
  return harm;
}

/** The list of people by keyboard from the first to the last, then found by what they are called. */
export async function inPeopleList(panel: Page, people: HostilePerson[]): Promise<string[]> {
  const harm: string[] = [];
  await panel.getByRole('tab', { name: 'People' }).click();
  const rows = panel.locator('[data-row-control]');
  await rows.first().focus();
  let before = '';
  for (;;) {
    harm.push(...(await harmIn(panel, 'people')));
    await panel.keyboard.press('PageDown');
    await settled(panel);
    const now = (await panel.locator('[data-row-control]:focus').textContent()) ?? '';
    if (now === before) break;
    before = now;
  }
  const search = panel.getByRole('searchbox');
  for (const { fields } of people) {
    await search.fill(fields.name.slice(0, 60));
    await settled(panel);
    harm.push(...(await harmIn(panel, 'search')));
  }
  await search.fill('');
  return harm;
}

/** What is stored about a person, as they themselves would read it. */
export async function inRecord(panel: Page): Promise<string[]> {
  await panel.getByRole('tab', { name: 'This person' }).click();
  await panel
    .getByRole('button', { name: /^Actions for/ })
    .first()
    .click();
  await panel.getByRole('menuitem', { name: 'If they read this' }).click();
  await panel.getByRole('dialog').waitFor();
  await settled(panel);
  const harm = await harmIn(panel, 'record');
  await panel.keyboard.press('Escape');
  return harm;
}

/** The page for a coach, with names: opened by itself, as whoever gets it opens it. */
export async function inPrintablePage(kith: RunningKith, panel: Page): Promise<string[]> {
  await panel.getByRole('tab', { name: 'Progress' }).click();
  await panel.getByLabel('With people’s names').check();
  const file = await saved(panel, panel.getByRole('button', { name: 'Save the page' }));
  const page = await kith.context.newPage();
  const body = readFileSync(await file.path(), 'utf8');
  const address = 'https://coach.example/page.html';
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(address);
  expect(await page.getByRole('heading').count()).toBeGreaterThan(1);
  const harm = await harmIn(page, 'printable page');
  await page.close();
  return harm;
}

/** Every page of the options as it comes, the health page with its reports unfolded. */
export async function inOptions(options: Page): Promise<string[]> {
  const harm: string[] = [];
  for (const name of OPTION_PAGES) {
    await goTo(options, name);
    for (const folded of await options.locator('details:not([open]) > summary').all()) {
      await folded.click();
    }
    harm.push(...(await harmIn(options, name)));
  }
  return harm;
}

/** An archive of hostile connections: what it would bring, then brought. */
export async function inArchive(options: Page, people: HostilePerson[]): Promise<string[]> {
  await goTo(options, 'archive');
  await options.getByLabel('Choose files').setInputFiles({
    name: 'Connections.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(hostileConnections(people)),
  });
  const bring = options.getByRole('button', { name: /^Bring in/ });
  await bring.waitFor();
  for (const folded of await options.locator('details:not([open]) > summary').all()) {
    await folded.click();
  }
  const harm = await harmIn(options, 'archive preview');
  await bring.click();
  await options.getByText('They are here').waitFor();
  return [...harm, ...(await harmIn(options, 'archive brought'))];
}

/** A backup, and people as files: each can be read again, and nobody's text has become another line of a card. */
export async function inExports(options: Page, least: number): Promise<string[]> {
  await goTo(options, 'copies');
  const backup = await saved(options, options.getByRole('button', { name: 'Download a backup' }));
  const read = await readBackup(new Uint8Array(readFileSync(await backup.path())));
  expect(read.status).toBe('read');
  const cards = await saved(options, options.getByRole('button', { name: /vCard|address book/i }));
  const vcard = readFileSync(await cards.path(), 'utf8');
  const begins = vcard.match(/^BEGIN:VCARD\r$/gm)?.length ?? 0;
  expect(begins).toBeGreaterThanOrEqual(least);
  expect(vcard.match(/^END:VCARD\r$/gm)).toHaveLength(begins);
  expect(vcard.match(/^FN[:;]/gm)).toHaveLength(begins);
  return harmIn(options, 'copies');
}

async function saved(page: Page, button: Locator): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 180_000 }),
    button.click(),
  ]);
  return download;
}

async function goTo(options: Page, hash: string): Promise<void> {
  await options.evaluate((to) => {
    location.hash = to;
  }, hash);
  await options.getByRole('heading', { level: 1 }).first().waitFor();
  await settled(options);
}

/**
 * Presses "Show more" until there is no more, in the page itself: a button that is gone by then cannot be waited for. Each
 * press waits for what it brings: pressed again meanwhile, the popup begins to look anew, on a busy machine for ever.
 */
async function showAll(page: Page): Promise<void> {
  await page.evaluate(async (longest) => {
    for (;;) {
      const more = [...document.querySelectorAll('button')].find((button) =>
        /^Show (more|\d+ more)/.test(button.textContent ?? ''),
      );
      if (!more) return;
      const before = `${more.textContent} ${document.querySelectorAll('*').length}`;
      more.click();
      const giveUpAt = Date.now() + longest;
      while (
        more.isConnected &&
        `${more.textContent} ${document.querySelectorAll('*').length}` === before
      ) {
        if (Date.now() > giveUpAt) throw new Error(`"${more.textContent}" brings nothing.`);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    }
  }, LONGEST_MS);
  await settled(page);
}
