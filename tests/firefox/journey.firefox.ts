import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../../scripts/launch-kith';
import { moveTimeForward } from '../../scripts/move-time-forward';
import { PRIYA } from '../e2e/support/kith';
import { byLabel, byRole, byText, click, fill } from './support/find-by-role';
import type { RunningFirefox } from './support/firefox';
import { expectRows, launchFirefox, PATIENCE_MS, rowsIn, waitFor } from './support/firefox';
import { expectInSurface, pressInSurface } from './support/surface-steps';

const THREAD = 'https://www.linkedin.com/messaging/thread/2-demo/';
const EXPORTS = join(ROOT, 'tests/exports');

test('in Firefox: save, draft, sent, follow-up, reply, restart, archive, backup', async () => {
  let firefox = await launchFirefox();
  const { profile } = firefox;
  try {
    await test.step('save by the toolbar button, with the consent in the same click', async () => {
      const page = await firefox.openLinkedIn(PRIYA.url);
      await firefox.clickToolbarButton(page);
      await pressInSurface(firefox, 'popup', `Agree and save ${PRIYA.name}`);
      await expectInSurface(firefox, 'popup', 'This person');
    });

    await test.step('the sidebar shows her, and adds sections as one scrolls', async () => {
      await firefox.openSidebar();
      await expectInSurface(firefox, 'sidebar', 'Still listening');
      const page = await linkedInPage(firefox);
      await scrollThrough(page);
      await expectInSurface(firefox, 'sidebar', 'Everything on the page was read');
    });

    const panel = await firefox.openOwn('sidepanel.html');
    await test.step('draft, copy, I sent it', async () => {
      const [contact] = await rowsIn(panel, 'contacts');
      expect(contact).toMatchObject({ name: PRIYA.name, profileUrl: PRIYA.url });
      await tellStory(panel);
      await click(panel, 'tab', 'This person');
      await click(panel, 'button', /^Draft (a message|something else)$/);
      const text = await byRole(panel, 'textbox', 'Your message');
      await (await byRole(panel, 'combobox', 'What is it for?')).select('informational_interview');
      await (await byRole(panel, 'combobox', 'Where does it go?')).select('inmail');
      await expect.poll(() => textOf(text), { timeout: PATIENCE_MS }).toContain('Priya');
      await click(panel, 'button', 'Copy');
      await byText(panel, /^Copied\./);
      await click(panel, 'button', 'I sent it');
      await expectRows(panel, 'touches', (rows) => rows.length === 1);
    });

    await test.step('ten days later the follow-up is due; the badge says so', async () => {
      await moveTimeForward(panel, 10);
      const popup = await firefox.openOwn('popup.html');
      await byText(popup, /^No reply since/);
      await popup.close();
      await firefox.clickToolbarButton(await linkedInPage(firefox));
      await expect.poll(() => firefox.badgeText(), { timeout: PATIENCE_MS }).toBe('1');
    });

    await test.step('the follow-up is drafted from Today and sent; nothing is due any more', async () => {
      await panel.bringToFront();
      await click(panel, 'tab', 'Today');
      await click(panel, 'button', 'Draft');
      const kind = await byRole(panel, 'combobox', 'What is it for?');
      await expect.poll(() => textOf(kind), { timeout: PATIENCE_MS }).toBe('follow_up_1');
      // Where the first one went; an invitation would be another thing.
      await (await byRole(panel, 'combobox', 'Where does it go?')).select('inmail');
      const text = await byRole(panel, 'textbox', 'Your message');
      await expect.poll(() => textOf(text), { timeout: PATIENCE_MS }).toContain('Priya');
      await click(panel, 'button', 'I sent it');
      await expectRows(panel, 'touches', (rows) => rows.length === 2);
      await expect.poll(() => firefox.badgeText(), { timeout: PATIENCE_MS }).toBe('');
    });

    await test.step('her reply in the open conversation is noticed and logged once', async () => {
      await firefox.clickToolbarButton(await firefox.openLinkedIn(THREAD));
      await pressInSurface(firefox, 'popup', 'Log it');
      await expectRows(panel, 'touches', (rows) => rows.some((row) => row.dir === 'in'));
      const replies = (await rowsIn(panel, 'touches')).filter((row) => row.dir === 'in');
      expect(replies).toMatchObject([{ source: 'page', text: null }]);
    });

    await test.step('everything is there after a restart', async () => {
      const touches = await rowsIn(panel, 'touches');
      await firefox.close();
      firefox = await launchFirefox({ profile });
      const again = await firefox.openOwn('sidepanel.html');
      await click(again, 'tab', 'People');
      await byText(again, PRIYA.name);
      expect(await rowsIn(again, 'touches')).toEqual(touches);
    });

    await test.step('the archive brings people in', async () => {
      const options = await firefox.openOwn('options.html#archive');
      const files = readdirSync(EXPORTS).filter((name) => name.endsWith('.csv'));
      await upload(options, 'Choose files', ...files.map((name) => join(EXPORTS, name)));
      await click(options, 'button', /^Bring in \d+ people/);
      await byText(options, 'They are here');
      await options.close();
    });

    await test.step('a backup is made, everything erased, and brought back', async () => {
      const options = await firefox.openOwn('options.html#copies');
      const before = await everybody(options);
      expect(before.length).toBeGreaterThan(25);
      await click(options, 'button', 'Download a backup');
      const backup = await waitFor(
        async () =>
          readdirSync(firefox.downloads).find((name) => /backup.*\.zip$/.test(name)) ?? null,
        'No backup was downloaded',
      );
      await goTo(options, 'privacy');
      await click(options, 'button', 'Erase everything');
      const dialog = await byRole(options, 'alertdialog', 'Erase everything?');
      await (await dialog.waitForSelector('::-p-aria(Erase everything[role="button"])'))?.click();
      // The first run, as after the install.
      await byRole(options, 'heading', 'Write to people as yourself');
      await expectRows(options, 'contacts', (rows) => rows.length === 0);
      await goTo(options, 'copies');
      await upload(options, 'Choose a backup', join(firefox.downloads, backup));
      await click(options, 'button', 'Restore it');
      await expectRows(options, 'contacts', (rows) => rows.length === before.length);
      expect(await everybody(options)).toEqual(before);
    });
  } catch (error) {
    await firefox.photograph('.kith/firefox');
    throw error;
  } finally {
    await firefox.close();
  }
});

/** The newest LinkedIn tab. */
async function linkedInPage(firefox: RunningFirefox): Promise<Page> {
  const pages = (await firefox.browser.pages()).filter((page) =>
    page.url().includes('linkedin.com'),
  );
  const page = pages.at(-1);
  if (!page) throw new Error('No LinkedIn tab is open');
  return page;
}

async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const scroller = document.querySelector('main#workspace') ?? document.scrollingElement;
    for (let y = 0; scroller && y <= scroller.scrollHeight; y += 300) {
      scroller.scrollTo(0, y);
      window.scrollTo(0, y);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}

async function tellStory(panel: Page): Promise<void> {
  await click(panel, 'tab', 'Story');
  await fill(panel, 'Your name', 'Jonas Feldt');
  await fill(panel, 'I was', 'a geography teacher for eleven years');
  await fill(panel, 'Now I', 'draw maps of power cuts for my town council');
  await fill(panel, 'I’m looking for', 'a first job with energy data');
  await fill(panel, 'Why you network now', 'I want to move from teaching into energy data');
  await byText(panel, 'Kept.');
}

async function upload(page: Page, label: string, ...files: string[]): Promise<void> {
  const input = await byLabel(page, label);
  await (input as import('puppeteer-core').ElementHandle<HTMLInputElement>).uploadFile(...files);
}

async function goTo(options: Page, hash: string): Promise<void> {
  await options.evaluate((to) => {
    location.hash = to;
  }, hash);
}

async function everybody(own: Page): Promise<unknown[]> {
  return (await rowsIn(own, 'contacts')).sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
}

function textOf(field: { evaluate: (f: (node: Element) => string) => Promise<string> }) {
  return field.evaluate((node) => (node as HTMLTextAreaElement).value);
}
