import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { ALL_CHECKS } from '../../utils/checking/all-checks';
import type { FindingCase } from './support/finding-cases';
import { findingCases, pastCases } from './support/finding-cases';
import { consent, openOwnPage, PRIYA, rowsOf, test } from './support/kith';
import { pastAsBackup } from './support/past';

const SHOTS = process.env.KITH_SHOTS;

test('each finding is said in the panel, and its fix takes it away', async ({ kith }) => {
  await consent(kith);
  const copies = await openOwnPage(kith, 'options.html', 'copies');
  await copies.locator('input[type=file]').setInputFiles({
    name: 'past.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(await pastAsBackup(new Date())),
  });
  await copies.getByRole('button', { name: 'Restore it' }).click();
  await expect(copies.getByText(/^Restored\./)).toBeVisible();
  await copies.close();
  const panel = await openOwnPage(kith, 'sidepanel.html');
  const thrown: Error[] = [];
  panel.on('pageerror', (error) => thrown.push(error));
  await openDraft(panel, PRIYA.name);
  const text = textOf(panel);
  const seen = new Set<string>();

  // First: once all are shown, they stay shown.
  await test.step('three at once, blocks first, and said aloud politely', async () => {
    await text.fill(
      `Hi Pirya,\n\nGreat!! Really!! I would love to pick your brain. [company] ${QUARRY}\n\nJonas`,
    );
    const list = panel.getByRole('list').filter({ hasText: /still a blank/ });
    await expect(list.getByRole('listitem')).toContainText([
      'a blank',
      'written Priya',
      'Quarrystone',
    ]);
    await expect(panel.getByRole('button', { name: /smaller thing/ })).toBeVisible();
    const aloud = panel.getByRole('status').filter({ hasText: /still a blank/ });
    await expect(aloud).toHaveCount(1);
    await shoot(panel, 'three');
  });

  for (const each of findingCases(new Date())) seen.add(await seeAndFix(panel, each));

  await test.step('a block is looked at once more at Copy, and passes with a reason', async () => {
    await kindOf(panel).selectOption('informational_interview');
    await text.fill(`Hi Priya,\n\n${QUARRY} How is it?\n\nJonas`);
    const block = panel.getByRole('listitem').filter({ hasText: /Quarrystone/ });
    await expect(block.first()).toBeVisible();
    await panel.getByRole('button', { name: 'Copy', exact: true }).click();
    const dialog = panel.getByRole('dialog');
    await expect(dialog).toContainText('Quarrystone');
    await shoot(panel, 'copy');
    await dialog.getByRole('textbox').fill('I did work there');
    await dialog.getByRole('button', { name: 'It is right, copy it' }).click();
    await expect(block).toHaveCount(0);
    await text.fill(`Hi Priya,\n\n${QUARRY.replace('Quarrystone', 'Marrowfield')}\n\nJonas`);
    await panel.getByRole('button', { name: 'I sent it', exact: true }).click();
    await expect(dialog).toContainText('Marrowfield');
    await dialog.getByRole('button', { name: 'Back to the text' }).click();
  });

  await test.step('whose the message is, and odd texts', async () => {
    await text.fill('Hi Priya,\n\nYour physics teaching at Lakeside led to grids.\n\nJonas');
    await expect(panel.getByText('Only Priya could have got this.')).toBeVisible();
    await shoot(panel, 'only-you');
    await text.fill(`Hi Priya,\n\n${'Lorem dolor 42 GmbH. '.repeat(5000)}`);
    await expect(panel.getByText(/characters too many/).first()).toBeVisible();
    for (const odd of ['مرحبا بك في الفريق', 'こんにちは、プリヤさん', '👍🎉🌍', '']) {
      await text.fill(odd);
      await expect(text).toHaveValue(odd);
    }
    await text.fill('مرحبا بك 👍 こんにちは');
    await expect(panel.getByText('Nothing here is only Priya’s.')).toBeVisible();
  });

  await test.step('what takes a past, and a reason that holds for one draft only', async () => {
    await openDraft(panel, 'Nadia Ferrer');
    await text.fill(`Hi Nadia,\n\n${QUARRY}\n\nJonas`);
    await expect(panel.getByRole('listitem').filter({ hasText: /Quarrystone/ })).toBeVisible();
    for (const each of pastCases()) seen.add(await seeAndFix(panel, each));
  });

  await test.step('somebody one would rather not write to', async () => {
    await openDraft(panel, 'Erik Sommer');
    await expect(text).toHaveValue(/buses/);
    const fix = await finding(panel, { said: /rather not/ });
    await shoot(panel, 'uneasy');
    await fix.getByRole('button', { name: 'Leave them off' }).click();
    await expect
      .poll(async () => (await rowsOf(kith, 'contacts')).find(({ id }) => id === 'erik'))
      .toMatchObject({ about: { ratherNot: true } });
    seen.add('uneasy');
  });

  await test.step('how LinkedIn counts is the user’s to correct', async () => {
    await text.fill('👍👍');
    await expect(panel.getByText('4 of 8,000', { exact: false }).first()).toBeVisible();
    const options = await openOwnPage(kith, 'options.html', 'settings');
    await options.getByRole('radio', { name: 'An emoji is one' }).click();
    await expect(panel.getByText('2 of 8,000', { exact: false }).first()).toBeVisible();
  });

  expect(thrown).toEqual([]);
  expect([...seen].sort()).toEqual(ALL_CHECKS.map(({ id }) => id).sort());
});

const QUARRY = 'I was a geography teacher. I worked at Quarrystone.';
const textOf = (panel: Page) => panel.getByRole('textbox', { name: 'Your message' });
const kindOf = (panel: Page) => panel.getByRole('combobox', { name: 'What is it for?' });

/** Types the text, waits for what should be said of it, presses the fix and waits until it is no longer said. */
async function seeAndFix(panel: Page, each: FindingCase): Promise<string> {
  await test.step(`${each.check}: ${each.said.source}`, async () => {
    await kindOf(panel).selectOption(each.kind ?? 'informational_interview');
    if (each.kind === 'thank_you') {
      await panel
        .getByLabel('The one thing you took away')
        .fill('Begin with the data you care about');
    }
    await textOf(panel).fill(each.typed);
    const row = await finding(panel, each);
    await shoot(panel, each.check);
    const fix = each.fix
      ? row.getByRole('button', { name: each.fix, exact: true })
      : row.getByRole('button').first();
    await fix.click();
    await expect(panel.getByRole('listitem').filter({ hasText: each.said })).toHaveCount(0);
  });
  return each.check;
}

/** The line of a finding, also where three graver ones stand before it. */
async function finding(panel: Page, { said }: Pick<FindingCase, 'said'>) {
  const more = panel.getByRole('button', { name: /smaller thing/ });
  const row = panel.getByRole('listitem').filter({ hasText: said }).first();
  await expect(row.or(more).first()).toBeVisible();
  if (await more.isVisible()) await more.click();
  await expect(row).toBeVisible();
  return row;
}

let shots = 0;
async function shoot(panel: Page, name: string): Promise<void> {
  if (SHOTS) await panel.screenshot({ path: `${SHOTS}/${shots++}-${name}.png` });
}

async function openDraft(panel: Page, name: string): Promise<void> {
  await panel.getByRole('tab', { name: 'People' }).click();
  await panel.getByText(name).first().click();
  await panel.getByRole('button', { name: /^Draft (a message|something else)$/ }).click();
  await expect(panel.getByRole('heading', { name: new RegExp(name) }).first()).toBeVisible();
  await expect(textOf(panel)).toBeVisible();
}
