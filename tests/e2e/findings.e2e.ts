import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { clickToolbarButton } from '../../scripts/launch-kith';
import { consent, openOwnPage, PRIYA, test } from './support/kith';

const OPEN = 'Hi Priya,\n\nI was a geography teacher for eleven years.';
const ASK = 'How did you move from teaching into energy data?';
const END = '\n\nJonas';

/** What is typed, what Kith says of it, and the fix that is tapped; the finding must then be gone. */
const CASES: readonly (readonly [string, string, RegExp, string])[] = [
  ['a blank', `${OPEN} I like [company]. ${ASK}${END}`, /still a blank/, 'Remove the sentence'],
  ['a slip in the name', `Hi Pirya,\n\n${ASK}${END}`, /name is written Priya/, 'Write Priya'],
  [
    'an unknown name',
    `${OPEN} I know Vattenfall. ${ASK}${END}`,
    /Vattenfall/,
    'Remove the sentence',
  ],
  [
    'a true unknown name',
    `${OPEN} I know Brightwave. ${ASK}${END}`,
    /Brightwave/,
    'It’s true, remember it',
  ],
  [
    'an invented number',
    `${OPEN} I drew 4,500 maps. ${ASK}${END}`,
    /4,500/,
    'It’s true, remember it',
  ],
  ['a claim', `${OPEN} I read your book. ${ASK}${END}`, /Have you read it/, 'It’s true'],
  [
    'a meeting',
    `${OPEN} It was lovely to meet you at lunch. ${ASK}${END}`,
    /no conversation/,
    'It’s true',
  ],
  [
    'a private matter',
    `${OPEN} I heard about your divorce. ${ASK}${END}`,
    /private/,
    'Remove the sentence',
  ],
  [
    'a cliché',
    `${OPEN} I would love to pick your brain. ${ASK}${END}`,
    /skip this line/,
    'Remove the sentence',
  ],
  [
    'a big ask',
    `${OPEN} Could we talk for 90 minutes? ${ASK}${END}`,
    /big ask/,
    'Make it 20 minutes',
  ],
  ['no ask', `${OPEN}${END}`, /like Priya to do/, 'Add the ask'],
  ['a loud tone', `${OPEN} Great!! ${ASK}${END}`, /Calmer/, 'Calm it down'],
];

test('each finding is said in the panel, and its fix takes it away', async ({ kith }) => {
  test.slow();
  await consent(kith);
  const page = await kith.context.newPage();
  await page.goto(PRIYA.url);
  const popup = await clickToolbarButton(kith, page);
  await popup.getByRole('button', { name: `Save ${PRIYA.name}` }).click();
  await expect(popup.getByRole('button', { name: 'This person' })).toBeVisible();
  const panel = await openDraft(await openOwnPage(kith, 'sidepanel.html'));
  const text = panel.getByRole('textbox', { name: 'Your message' });
  const shots = process.env.KITH_SHOTS;

  for (const [name, typed, said, fix] of CASES) {
    await test.step(name, async () => {
      await text.fill(typed);
      const finding = panel.getByRole('listitem').filter({ hasText: said });
      await expect(finding.first()).toBeVisible();
      if (shots) await panel.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
      await finding.first().getByRole('button', { name: fix, exact: true }).click();
      await expect(finding).toHaveCount(0);
    });
  }

  await text.fill(`Hi Priya,\n\n${'Lorem dolor 42 GmbH. '.repeat(5000)}`);
  await expect(panel.getByText(/characters too many/).first()).toBeVisible();
  await text.fill('مرحبا بك 👍 こんにちは');
  await expect(panel.getByText('Nothing here is only Priya’s.')).toBeVisible();
  if (shots) await panel.screenshot({ path: `${shots}/scripts.png`, fullPage: true });
});

async function openDraft(panel: Page): Promise<Page> {
  await panel.getByRole('tab', { name: 'Story' }).click();
  await panel.getByLabel('Your name').fill('Jonas Feldt');
  await panel.getByLabel('I was', { exact: true }).fill('a geography teacher for eleven years');
  await panel.getByLabel('Now I', { exact: true }).fill('draw maps of power cuts');
  await panel.getByLabel('I’d like to learn').fill('how she moved from teaching into energy data');
  await panel.getByText('Kept.', { exact: true }).waitFor();
  await panel.getByRole('tab', { name: 'People' }).click();
  await panel.getByText(PRIYA.name).first().click();
  await panel.getByRole('button', { name: 'Draft a message' }).click();
  await panel
    .getByRole('combobox', { name: 'What is it for?' })
    .selectOption('informational_interview');
  return panel;
}
