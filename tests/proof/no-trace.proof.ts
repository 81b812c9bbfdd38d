import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { clickToolbarButton } from '../../scripts/launch-kith';
import { openOwnPage, PRIYA, rowsOf, test } from '../e2e/support/kith';
import { answersPages, plantSpy, probe, reachable } from './support/spy';

const THREAD = 'https://www.linkedin.com/messaging/thread/2-demo/';

test('a page that looks for extensions sees nothing before, during and after a save', async ({
  kith,
}) => {
  const page = await spiedOn(await kith.context.newPage(), kith.id, PRIYA.url);
  const globals = await page.evaluate(() => kithSpy.globals());
  const popup = await clickToolbarButton(kith, page);
  await popup.getByRole('button', { name: `Agree and save ${PRIYA.name}` }).click();
  await expect(popup.getByRole('button', { name: 'This person' })).toBeVisible();
  // The panel beside it listens on for what has not loaded.
  const panel = await openOwnPage(kith, 'sidepanel.html');
  await expect(panel.getByText('Still listening')).toBeVisible();

  expect(await page.evaluate(() => kithSpy.seen)).toEqual([]);
  expect(await page.evaluate(() => kithSpy.globals())).toEqual(globals);
  expect(await page.content()).not.toMatch(/chrome-extension:|moz-extension:/);
  expect(await probe(page, kith.id)).toEqual([]);
  expect(await answersPages(page, kith.id)).toBe(false);
  expect(reachable()).toEqual([]);
  // The spy does see: what a page script would leave behind if it wrote.
  await page.evaluate(() => document.body.setAttribute('data-seen', ''));
  await expect
    .poll(() => page.evaluate(() => kithSpy.seen))
    .toContain('mutation: attributes in BODY');
});

test('nor does it see anything when a reply is noticed and logged', async ({ kith }) => {
  const profile = await kith.context.newPage();
  await profile.goto(PRIYA.url);
  const saving = await clickToolbarButton(kith, profile);
  await saving.getByRole('button', { name: `Agree and save ${PRIYA.name}` }).click();
  await expect(saving.getByRole('button', { name: 'This person' })).toBeVisible();
  await saving.close();

  const page = await spiedOn(await kith.context.newPage(), kith.id, THREAD);
  const globals = await page.evaluate(() => kithSpy.globals());
  const popup = await clickToolbarButton(kith, page);
  const notice = popup.getByRole('region', { name: 'This conversation' });
  const yes = notice.getByRole('button', { name: `Yes, this is ${PRIYA.name}` });
  const log = notice.getByRole('button', { name: 'Log it' });
  await expect(yes.or(log)).toBeVisible();
  if (await yes.isVisible()) await yes.click();
  await log.click();
  await expect.poll(() => rowsOf(kith, 'touches')).not.toHaveLength(0);

  expect(await page.evaluate(() => kithSpy.seen)).toEqual([]);
  expect(await page.evaluate(() => kithSpy.globals())).toEqual(globals);
});

/** A page with the spy in it, come to rest, and watched from then on. */
async function spiedOn(page: Page, id: string, url: string): Promise<Page> {
  await plantSpy(page, id);
  // Small, so that no section of the page's own comes into view when the browser makes room for a bar or a panel.
  await page.setViewportSize({ width: 1100, height: 400 });
  await page.goto(url);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await page.evaluate(() => {
    kithSpy.seen.length = 0;
    kithSpy.watch();
  });
  return page;
}
