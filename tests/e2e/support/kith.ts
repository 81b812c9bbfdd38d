import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { test as base, expect } from '@playwright/test';
import { demoPage } from '../../../scripts/demo/demo-pages';
import type { RunningKith } from '../../../scripts/launch-kith';
import { clickToolbarButton, launchKith, ROOT } from '../../../scripts/launch-kith';

/** A made-up person of the demonstration page. */
export const PRIYA = {
  name: 'Priya Raghunathan',
  url: 'https://www.linkedin.com/in/priya-raghunathan-demo/',
};

/** Answers LinkedIn's address with pages of the project's own: by path, else the demonstration's. */
export function answerWith(pages: Record<string, string> = {}) {
  return (address: URL): string | null => {
    const path = decodeURIComponent(address.pathname);
    const file = pages[path];
    return file ? readFileSync(join(ROOT, 'tests/pages', file), 'utf8') : demoPage(address);
  };
}

interface Fixtures {
  kith: RunningKith;
  /** Opens a page of the extension in a tab, at the size it is used at. */
  openOwn: (file: 'popup.html' | 'sidepanel.html' | 'options.html') => Promise<Page>;
}

/** A test with a browser of its own, Kith in it, the consent given; it fails where a page of Kith threw what nobody caught. */
export const test = base.extend<Fixtures & { pages: Record<string, string>; mayThrow: RegExp }>({
  pages: [{}, { option: true }],
  // What a test provokes.
  mayThrow: [/$^/, { option: true }],
  kith: async ({ pages, mayThrow }, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'kith-e2e-'));
    const kith = await launchKith({
      profile,
      answer: answerWith(pages),
      timeZone: 'Europe/Berlin',
    });
    const thrown: string[] = [];
    kith.context.on('weberror', (thrownThere) => {
      const where = thrownThere.page()?.url() ?? '';
      const { name, message, stack } = thrownThere.error();
      if (where.startsWith('chrome-extension:') && !mayThrow.test(`${name}: ${message}`))
        thrown.push(`${where}: ${name}: ${message} ${stack}`);
    });
    await use(kith);
    await kith.close();
    expect(thrown, 'errors that no page of Kith has caught').toEqual([]);
  },
  openOwn: async ({ kith }, use) => {
    await use((file) => openOwnPage(kith, file));
  },
});

const SIZES = {
  'popup.html': { width: 380, height: 600 },
  'sidepanel.html': { width: 420, height: 900 },
  'options.html': { width: 1100, height: 800 },
};

/** Opens one of Kith's pages in a tab. */
export async function openOwnPage(
  kith: RunningKith,
  file: keyof typeof SIZES,
  hash = '',
): Promise<Page> {
  const page = await kith.context.newPage();
  await page.setViewportSize(SIZES[file]);
  await page.goto(`chrome-extension://${kith.id}/${file}${hash ? `#${hash}` : ''}`);
  return page;
}

/** All rows of a table, read from IndexedDB as any script could. */
export async function rowsOf(kith: RunningKith, table: string): Promise<Record<string, unknown>[]> {
  return kith.worker.evaluate(
    (name) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const request = indexedDB.open('kith');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const all = request.result.transaction(name).objectStore(name).getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            request.result.close();
            resolve(all.result);
          };
        };
      }),
    table,
  );
}

/** What the toolbar button says. */
export async function badgeText(kith: RunningKith): Promise<string> {
  return kith.worker.evaluate(() => chrome.action.getBadgeText({}));
}

/** Lets Kith look at Priya's page by the real click on its button, and closes the popup again. */
export async function allowReading(kith: RunningKith, page: Page): Promise<void> {
  const popup = await clickToolbarButton(kith, page);
  // Her name in it says that the browser has granted the look; to close it earlier is a race.
  await popup.getByRole('button', { name: PRIYA.name }).waitFor();
  await popup.close();
}

/** Gives the consent as a user does, on the welcome page. */
export async function consent(kith: RunningKith): Promise<void> {
  const welcome = await openOwnPage(kith, 'options.html', 'welcome');
  await welcome.getByRole('button', { name: 'Continue' }).click();
  await welcome.getByRole('button', { name: 'I understand and agree' }).click();
  await expect
    .poll(async () => (await rowsOf(kith, 'singles')).some((row) => row.id === 'settings'))
    .toBe(true);
  await welcome.close();
}
