import { expect } from '@playwright/test';
import { openOwnPage, PRIYA, rowsOf, test } from './support/kith';
import { openPerson, savePriya } from './support/priya';

test.use({ mayThrow: /QuotaExceededError/ });

test('a full disk is said where something was done, and costs nothing that was there', async ({
  kith,
}) => {
  await savePriya(kith);
  const panel = await openOwnPage(kith, 'sidepanel.html');
  await openPerson(panel);
  const before = await rowsOf(kith, 'touches');
  // What the browser answers to every write when the disk is full.
  await panel.evaluate(() => {
    const full = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = full;
    IDBObjectStore.prototype.add = full;
  });

  await panel.getByRole('button', { name: 'Add something' }).click();
  await panel.getByLabel('What happened?').selectOption('message');
  await panel.getByRole('button', { name: 'Add to the timeline' }).click();

  await expect(panel.getByText(/^The disk is full, so that was not kept/).first()).toBeVisible();
  await expect(panel.getByText(/^Added/)).toHaveCount(0);
  // The form is still there with what was chosen, to be pressed again.
  await expect(panel.getByLabel('What happened?')).toHaveValue('message');
  expect(await rowsOf(kith, 'touches')).toEqual(before);
  await expect(panel.getByRole('heading', { name: PRIYA.name, exact: true })).toBeVisible();
});
