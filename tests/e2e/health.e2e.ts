import { expect } from '@playwright/test';
import { allowReading, openOwnPage, PRIYA, test } from './support/kith';

test('health says how a page is built, and not a word of it', async ({ kith }) => {
  const page = await kith.context.newPage();
  await page.goto(PRIYA.url);
  await allowReading(kith, page);
  const options = await openOwnPage(kith, 'options.html', 'health');
  await options.getByRole('button', { name: 'Look at the page' }).click();

  const report = options.locator('pre').filter({ hasText: 'componentkey' });
  await expect(report).toBeVisible();
  const text = await report.innerText();
  expect(text).not.toMatch(/Priya|Raghunathan|Nordwind|physics/i);
});
