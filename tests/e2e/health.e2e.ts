import { expect } from '@playwright/test';
import { allowReading, openOwnPage, PRIYA, test } from './support/kith';

test('health says how a page is built, and not a word of it', async ({ kith }) => {
  const page = await kith.context.newPage();
  // Small, so that nothing below has scrolled into view yet.
  await page.setViewportSize({ width: 1100, height: 400 });
  await page.goto(PRIYA.url);
  await allowReading(kith, page);
  const options = await openOwnPage(kith, 'options.html', 'health');
  await options.getByRole('button', { name: 'Look at the page' }).click();

  const empty = options.getByRole('list', { name: 'On this page, these rules found nothing:' });
  await expect(empty.getByRole('listitem')).toHaveText(['Rows of jobs and schools (2026 design)']);
  const report = options.locator('pre').filter({ hasText: 'componentkey' });
  await expect(report).toBeVisible();
  const text = await report.innerText();
  expect(text).not.toMatch(/Priya|Raghunathan|Nordwind|physics/i);
});
