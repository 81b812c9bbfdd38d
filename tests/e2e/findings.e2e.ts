import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { findingCases } from './support/finding-cases';
import { consent, openOwnPage, PRIYA, test } from './support/kith';
import { savePriya } from './support/priya';

test('each finding is said in the panel, and its fix takes it away', async ({ kith }) => {
  await consent(kith);
  await savePriya(kith);
  const panel = await openDraft(await openOwnPage(kith, 'sidepanel.html'));
  const text = textOf(panel);
  const kind = panel.getByRole('combobox', { name: 'What is it for?' });
  const shots = process.env.KITH_SHOTS;

  for (const [index, each] of findingCases(new Date()).entries()) {
    await test.step(`${each.check}: ${each.said.source}`, async () => {
      await kind.selectOption(each.kind ?? 'informational_interview');
      if (each.kind === 'thank_you') {
        await panel
          .getByLabel('The one thing you took away')
          .fill('Begin with the data you care about');
      }
      await text.fill(each.typed);
      const more = panel.getByRole('button', { name: /smaller thing/ });
      const finding = panel.getByRole('listitem').filter({ hasText: each.said });
      await expect(finding.or(more).first()).toBeVisible();
      if (await more.isVisible()) await more.click();
      await expect(finding.first()).toBeVisible();
      if (shots) await panel.screenshot({ path: `${shots}/${index}-${each.check}.png` });
      if (each.fix === null) return;
      const fix = each.fix
        ? finding.first().getByRole('button', { name: each.fix, exact: true })
        : finding.first().getByRole('button').first();
      await fix.click();
      await expect(finding).toHaveCount(0);
    });
  }

  await test.step('a block is looked at once more at Copy, and passes with a reason, for this draft', async () => {
    await kind.selectOption('informational_interview');
    await text.fill(
      'Hi Priya,\n\nI was a geography teacher. I worked at Quarrystone. How is it?\n\nJonas',
    );
    const block = panel.getByRole('listitem').filter({ hasText: /Quarrystone/ });
    await expect(block.first()).toBeVisible();
    await panel.getByRole('button', { name: 'Copy', exact: true }).click();
    const dialog = panel.getByRole('dialog');
    await expect(dialog).toContainText('Quarrystone');
    if (shots) await panel.screenshot({ path: `${shots}/copy.png` });
    await dialog.getByRole('textbox').fill('I did work there');
    await dialog.getByRole('button', { name: 'It is right, copy it' }).click();
    await expect(block).toHaveCount(0);
    await text.fill(
      'Hi Priya,\n\nI was a geography teacher. I worked at Marrowfield. How is it?\n\nJonas',
    );
    await panel.getByRole('button', { name: 'I sent it', exact: true }).click();
    await expect(dialog).toContainText('Marrowfield');
    await dialog.getByRole('button', { name: 'Back to the text' }).click();
  });

  await test.step('whose the message is, and odd texts', async () => {
    await text.fill('Hi Priya,\n\nYour physics teaching at Lakeside led to grids.\n\nJonas');
    await expect(panel.getByText('Only Priya could have got this.')).toBeVisible();
    if (shots) await panel.screenshot({ path: `${shots}/only-you.png` });
    await text.fill(`Hi Priya,\n\n${'Lorem dolor 42 GmbH. '.repeat(5000)}`);
    await expect(panel.getByText(/characters too many/).first()).toBeVisible();
    for (const odd of ['مرحبا بك في الفريق', 'こんにちは、プリヤさん', '👍🎉🌍', '']) {
      await text.fill(odd);
      await expect(text).toHaveValue(odd);
    }
    await text.fill('مرحبا بك 👍 こんにちは');
    await expect(panel.getByText('Nothing here is only Priya’s.')).toBeVisible();
  });
});

const textOf = (panel: Page) => panel.getByRole('textbox', { name: 'Your message' });

async function openDraft(panel: Page): Promise<Page> {
  await panel.getByRole('tab', { name: 'Story' }).click();
  await panel.getByLabel('Your name').fill('Jonas Feldt');
  await panel.getByLabel('I was', { exact: true }).fill('a geography teacher for eleven years');
  await panel.getByLabel('Now I', { exact: true }).fill('draw maps of power cuts');
  await panel.getByLabel('I’d like to learn').fill('how she moved from teaching into energy data');
  await panel.getByText('Kept.', { exact: true }).waitFor();
  await panel.getByRole('tab', { name: 'People' }).click();
  await panel.getByText(PRIYA.name).first().click();
  await panel.getByRole('button', { name: /^Draft (a message|something else)$/ }).click();
  await expect(textOf(panel)).toBeVisible();
  return panel;
}
