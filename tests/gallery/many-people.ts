/**
 * The screens of the method with 30,000 people, timed and pictured at 360 px: `npx tsx tests/gallery/many-people.ts FOLDER`.
 * Fills a profile as the bench does; run by hand.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { filledProfile } from '../../scripts/bench/fill';
import { launchKith } from '../../scripts/launch-kith';
import { openOwnPage } from '../e2e/support/kith';

const FOLDER = process.argv[2] ?? 'many-people';
const COUNT = Number(process.argv[3] ?? 30_000);
mkdirSync(FOLDER, { recursive: true });

async function run(): Promise<void> {
  const profile = await filledProfile(COUNT);
  const kith = await launchKith({ profile, answer: () => null });
  try {
    const page = await openOwnPage(kith, 'sidepanel.html');
    page.setDefaultTimeout(90_000);
    await page.setViewportSize({ width: 360, height: 900 });
    const look = async (name: string, wait: () => Promise<unknown>) => {
      const begun = Date.now();
      await wait();
      console.error(`${name}: ${Date.now() - begun} ms`);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: join(FOLDER, `${name}-${colorScheme}.png`) });
      }
    };
    const tab = (name: string) => page.getByRole('tab', { name, exact: true }).click();
    await page.getByRole('tab', { name: 'Today', exact: true }).waitFor();
    await look('today', async () => {
      await tab('Today');
      await page
        .getByRole('button', { name: /^Look at/ })
        .first()
        .waitFor();
    });
    await look('progress', async () => {
      await tab('Progress');
      await page.getByRole('table', { name: 'Answers' }).waitFor();
    });
    await look('story', async () => {
      await tab('Story');
      await page.getByText('Office hours', { exact: true }).last().waitFor();
    });
    await look('person', async () => {
      await tab('Today');
      await page
        .getByRole('button', { name: /^Look at/ })
        .first()
        .click();
      await page.getByText('Given, asked, introduced').waitFor();
    });
    await page.getByText('Given, asked, introduced').click();
    await look('introduce', async () => {
      await page.getByRole('button', { name: 'I introduce them' }).click();
      await page.getByLabel(/Whom should/).fill('an');
      await page.getByText('Is it one of these?').waitFor();
    });
    await look('draft', async () => {
      await page.getByRole('button', { name: /^Draft (a message|something else)$/ }).click();
      await page.getByRole('group', { name: 'How likely is an answer?' }).waitFor();
    });
  } finally {
    await kith.close();
  }
}

run().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
