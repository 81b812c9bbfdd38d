/**
 * Every screen of the method with 30,000 people (or three), timed and pictured at 360 px or another width, light and
 * dark: `npx tsx tests/gallery/many-people.ts FOLDER [COUNT] [WIDTH]`. Fills a profile as the bench does; run by hand.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { filledProfile } from '../../scripts/bench/fill';
import { launchKith } from '../../scripts/launch-kith';
import { openOwnPage } from '../e2e/support/kith';
import { longestTask } from './longest-task';

const FOLDER = process.argv[2] ?? 'many-people';
const COUNT = Number(process.argv[3] ?? 30_000);
/** Somebody who is there, and what finds more than one: three people have one first name. */
const [WHO, LETTERS] = COUNT < 100 ? ['Ada', 'Ada'] : ['Dagny', 'an'];
const WIDTH = Number(process.argv[4] ?? 360);
mkdirSync(FOLDER, { recursive: true });

async function picture(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(FOLDER, `${name}-${colorScheme}.png`), fullPage: true });
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

/** One step: what it took, its longest task, a picture; a step that fails is said, and the others go on. */
async function step(page: Page, name: string, act: () => Promise<unknown>): Promise<void> {
  try {
    const begun = Date.now();
    const { cpu, wall } = await longestTask(page, act);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    console.error(
      `${name}: ${Date.now() - begun} ms, longest task ${cpu} ms of its own (${wall} ms by the clock)${wide > WIDTH ? `, ${wide} px wide` : ''}`,
    );
    await picture(page, name);
  } catch (error) {
    process.exitCode = 1;
    console.error(`${name} FAILED: ${String(error).split('\n').slice(0, 4).join(' ')}`);
    await page.screenshot({ path: join(FOLDER, `${name}-failed.png`), fullPage: true });
  }
}

async function run(): Promise<void> {
  const profile = await filledProfile(COUNT);
  const kith = await launchKith({ profile, answer: () => null });
  try {
    const page = await openOwnPage(kith, 'sidepanel.html');
    page.setDefaultTimeout(30_000);
    await page.setViewportSize({ width: WIDTH, height: 900 });
    const tab = (name: string) => page.getByRole('tab', { name, exact: true }).click();
    const button = (name: string | RegExp) => page.getByRole('button', { name });
    const summary = (text: string) => page.locator('summary').filter({ hasText: text }).first();
    const group = (name: string) => page.getByRole('group', { name, exact: true });
    await page.getByRole('tab', { name: 'Today', exact: true }).waitFor();

    await step(page, '01-today', async () => {
      await tab('Today');
      await page.getByRole('region', { name: 'Today' }).getByRole('listitem').first().waitFor();
    });
    await step(page, '02-purpose', async () => {
      await tab('Story');
      await page.getByLabel('Your name').fill('Jonas Feldt');
      await page.getByLabel('Why you network now').fill('I want to move into energy data');
      await page.waitForTimeout(900);
      await summary('Why you network, in full').click();
      await button('Knowledge').click();
      await page.getByLabel('Why that').fill('I like maps');
      await page.waitForTimeout(900);
    });
    await step(page, '03-personas', async () => {
      await summary('Types of people you want to meet').click();
      await button('Somebody who hires for it').click();
      await page.getByLabel('What you call this type').waitFor();
      await button('A recruiter in the field').click();
      await page.getByLabel('Who they are').first().waitFor();
      await page.waitForTimeout(700);
    });
    await step(page, '04-rhythm-energy', async () => {
      await summary('Your rhythm').click();
      await summary('What gives you energy').click();
      await group('Writing to strangers').getByRole('radio', { name: 'Drains' }).click();
    });
    await step(page, '05-office-hours', async () => {
      await summary('Office hours').click();
      await button('Somebody booked').click();
      await page.getByLabel('Who?').fill(LETTERS);
      await page.getByText('Is it one of these?').waitFor();
    });
    await step(page, '06-today-again', async () => {
      await tab('Today');
      await page.getByText('Your why: I want to move into energy data').waitFor();
    });
    await step(page, '07-person', async () => {
      await tab('People');
      await page.getByRole('searchbox').fill(WHO);
      await page.waitForTimeout(3000);
      await page
        .getByText(new RegExp(`^${WHO} `))
        .first()
        .click();
      await page.getByText('Given, asked, introduced').waitFor();
    });
    await step(page, '08-gives', async () => {
      await page.getByText('Given, asked, introduced').click();
      for (const text of ['Asked for a name', 'Asked for a minute']) {
        await button('Note something').click();
        await page.getByLabel('What was it?').selectOption('ask');
        await page.getByLabel('In a few words').fill(text);
        await button('Keep it').last().click();
        await page.getByText(text).waitFor();
      }
    });
    await step(page, '09-introduce', async () => {
      await button('They introduced me').click();
      await page.getByLabel(/To whom did/).fill(LETTERS);
      await page.getByText('Is it one of these?').waitFor();
      await page.getByLabel(/To whom did/).fill('Somebody New');
      await button('Keep it').last().click();
      await page.getByText('Introduced you to Somebody New').first().waitFor();
    });
    await step(page, '10-draft', async () => {
      await button(/^Draft (a message|something else)$/).click();
      await page.getByRole('combobox', { name: 'What is it for?' }).selectOption('question');
      await group('How likely is an answer?').waitFor();
      await page.getByText('Something for them first?').waitFor();
    });
    await step(page, '11-courage', async () => {
      for (let i = 0; i < 5; i++) {
        await button('Another version').first().click();
        await page.waitForTimeout(400);
      }
      await page.getByText('What holds you back?').waitFor();
      await button('I’m nervous').click();
    });
    await step(page, '12-progress', async () => {
      await tab('Progress');
      await page.getByRole('table', { name: 'Answers' }).waitFor();
    });
    for (const by of ['tie', 'channel', 'ground', 'length', 'opener'] as const) {
      await step(page, `13-by-${by}`, async () => {
        await page.getByRole('combobox', { name: 'Compare by' }).selectOption(by);
        await page.waitForTimeout(300);
      });
    }
    await step(page, '14-experiment', async () => {
      await button('Try something').click();
      await page.getByLabel('What do you try?').fill('shorter first notes');
      await button('Begin').click();
      await page.getByRole('heading', { name: 'shorter first notes' }).waitFor();
    });
    await step(page, '15-look-back', async () => {
      await button('Look back now').click();
      await page.getByLabel('What worked').fill('Asking one small thing');
      await page.getByRole('radio', { name: 'Yes' }).click();
      await button('Keep it').click();
      await page.getByText('Earlier look-backs').waitFor();
    });
    for (const withNames of [false, true]) {
      let html = '';
      await step(page, `16-coach-${withNames ? 'with' : 'without'}-names`, async () => {
        if (withNames) await page.getByRole('checkbox', { name: 'With people’s names' }).click();
        const download = page.waitForEvent('download');
        await button('Save the page').click();
        html = readFileSync(await (await download).path(), 'utf8');
      });
      console.error(`coach page: ${html.length} characters`);
    }
    await step(page, '17-pause', async () => {
      await button('Take a pause').click();
      await page.getByRole('button', { name: 'Pause', exact: true }).click();
      await tab('Today');
      await page.getByRole('list', { name: /write to/i }).waitFor({ state: 'detached' });
    });
  } finally {
    await kith.close();
  }
}

run().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
