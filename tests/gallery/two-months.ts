/**
 * Two simulated months of a new user with three people, in the built extension, by its own buttons, with pictures of
 * every screen of the method at 360 px, light and dark. Takes minutes: run by hand, `npx tsx tests/gallery/two-months.ts FOLDER`.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ClockedKith } from '../e2e/support/clocked-kith';
import { launchClocked } from '../e2e/support/clocked-kith';
import { consent, openOwnPage } from '../e2e/support/kith';

const FOLDER = process.argv[2] ?? 'two-months';
const PEOPLE = ['Ada Byrne', 'Lucía Ferrer', 'Tomasz Nowak'] as const;
const WIDTH = 360;
const MORE = 'More for people';
mkdirSync(FOLDER, { recursive: true });
let months: ClockedKith;

async function shot(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(FOLDER, `${name}-${colorScheme}.png`), fullPage: true });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  console.error(`${name}${wide > WIDTH ? `: ${wide} px wide` : ''}`);
}

async function panel(): Promise<Page> {
  const page = await openOwnPage(months.kith, 'sidepanel.html');
  page.setDefaultTimeout(15_000);
  await page.setViewportSize({ width: WIDTH, height: 900 });
  return page;
}

async function at(time: string, act: (page: Page) => Promise<void>): Promise<void> {
  await months.restartAt(time);
  const page = await panel();
  try {
    await act(page);
  } catch (error) {
    await page.screenshot({ path: join(FOLDER, 'failed.png'), fullPage: true });
    throw error;
  }
  await page.waitForTimeout(700);
  await page.close();
}

async function tab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
  await page.waitForTimeout(700);
}

async function open(page: Page, name: string): Promise<void> {
  await tab(page, 'People');
  await page.getByText(name).first().click();
  await page.getByRole('heading', { name, exact: true }).waitFor();
}

async function write(page: Page, name: string, kind: string, guess: string | null, text?: string) {
  await open(page, name);
  await page.getByRole('button', { name: /^Draft (a message|something else)$/ }).click();
  const kinds = page.getByRole('combobox', { name: 'What is it for?' });
  await kinds.waitFor();
  await kinds.selectOption(kind);
  const where = page.getByRole('combobox', { name: 'Where does it go?' });
  await where.selectOption('message');
  const box = page.getByRole('textbox', { name: 'Your message' });
  await box.waitFor();
  if (text) await box.fill(text);
  if (guess !== null) {
    await page
      .getByRole('group', { name: 'How likely is an answer?' })
      .getByRole('radio', { name: guess })
      .click();
  }
}

async function send(page: Page): Promise<void> {
  const text = page.getByRole('textbox', { name: 'Your message' });
  await page.getByRole('button', { name: 'I sent it' }).click();
  const blocks = page.getByRole('dialog');
  await page.waitForTimeout(1500);
  if (await blocks.isVisible()) {
    await blocks.getByRole('textbox').fill('I know.');
    await blocks.getByRole('button', { name: 'It is right, copy it' }).click();
  }
  await text.waitFor({ state: 'hidden' });
}

async function replied(page: Page, name: string): Promise<void> {
  await open(page, name);
  await page.getByRole('button', { name: 'They replied', exact: true }).click();
  await page.waitForTimeout(500);
}

async function addPerson(page: Page, name: string): Promise<void> {
  await tab(page, 'People');
  const add = page.getByRole('button', { name: 'Add somebody' });
  if (await add.isVisible()) await add.click();
  else {
    await page.getByRole('button', { name: MORE }).click();
    await page.getByRole('menuitem', { name: 'Add somebody' }).click();
  }
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).fill(name);
  await dialog.getByRole('button', { name: /^(Save|Add|Keep)/ }).click();
  await dialog.waitFor({ state: 'hidden' });
}

async function disclose(page: Page, summary: RegExp | string): Promise<void> {
  await page.locator('summary').filter({ hasText: summary }).first().click();
  await page.waitForTimeout(200);
}

async function begin(page: Page): Promise<void> {
  await tab(page, 'Story');
  await page.getByLabel('Your name').fill('Jonas Feldt');
  await page.getByLabel('I was', { exact: true }).fill('a geography teacher for eleven years');
  await page.getByLabel('Now I', { exact: true }).fill('draw maps of power cuts for my council');
  await page.getByLabel('I’m looking for', { exact: true }).fill('a first job with energy data');
  await page.getByLabel('I’d like to learn').fill('how you moved from teaching into energy data');
  await page.getByLabel('Why you network now').fill('I want to move into energy data');
  await page
    .getByLabel(/I can help with/)
    .first()
    .fill('explain a map to people who do not read maps');
  await page.waitForTimeout(900);
  await disclose(page, 'Why you network, in full');
  await page
    .getByRole('button', { name: /knowledge|Knowledge|know/i })
    .first()
    .click();
  await page.getByLabel('Why that').fill('I like what a picture of data does to a council meeting');
  await disclose(page, /^I don’t know yet/);
  await shot(page, '01-purpose');
  await disclose(page, 'Types of people you want to meet');
  await page.getByRole('button', { name: 'Somebody who made the same change' }).click();
  await page.waitForTimeout(500);
  await shot(page, '02-persona');
  await disclose(page, 'Your rhythm');
  for (const day of ['Mon', 'Wed'])
    await page.getByRole('button', { name: day, exact: true }).click();
  await disclose(page, 'What gives you energy');
  const way = (name: string) => page.getByRole('group', { name, exact: true });
  await way('Talking one to one').getByRole('radio', { name: 'Drains' }).click();
  await way('Writing to people').getByRole('radio', { name: 'Gives' }).click();
  await page.waitForTimeout(300);
  await shot(page, '03-rhythm-energy');
  for (const name of PEOPLE) await addPerson(page, name);
  await tab(page, 'Progress');
  await shot(page, '04-progress-empty');
  await tab(page, 'Today');
  await shot(page, '05-today-first');
}

const ASKS = ['question', 'coffee', 'informational_interview'] as const;
/** A Monday of a week, 0 to 8, at ten in Berlin; a weekday later. */
const day = (week: number, later = 0, time = '10:00') => {
  const date = new Date(Date.UTC(2026, 8, 7 + week * 7 + later)).toISOString().slice(0, 10);
  return `${date}T${time}:00+02:00`;
};

async function run(): Promise<void> {
  months = await launchClocked(day(0), { timeZone: 'Europe/Berlin', answer: () => null });
  await consent(months.kith);
  await at(day(0, 0, '11:00'), begin);
  for (let week = 0; week < 2; week++) {
    await at(day(week, 1), async (page) => {
      for (const [index, name] of PEOPLE.entries()) {
        await write(page, name, ASKS[(week + index) % 3] ?? 'question', week === 0 ? '10%' : '30%');
        if (index === 0 && week === 0) await shot(page, `1${week}-draft`);
        await send(page);
      }
    });
    await at(day(week, 3), async (page) => {
      for (const name of PEOPLE.slice(0, 2)) await replied(page, name);
      if (week === 0) await shot(page, '13-replied');
    });
  }
  await at(day(3, 0), async (page) => {
    await tab(page, 'Today');
    await shot(page, '20-today-look-back-due');
    await write(
      page,
      PEOPLE[2],
      'question',
      null,
      'Hi Tomasz,\n\nI began this and did not send it.',
    );
    await shot(page, '21-give-first');
  });
  await at(day(4, 0), async (page) => {
    await open(page, PEOPLE[2]);
    await page.getByRole('button', { name: /^Draft (a message|something else)$/ }).click();
    await page.getByRole('button', { name: 'I’m nervous' }).click();
    await shot(page, '22-courage-nervous');
    await page.getByRole('button', { name: 'I keep putting it off' }).click();
    await shot(page, '23-courage-later');
    await page.getByRole('button', { name: 'I made a mistake' }).click();
    await shot(page, '24-courage-mistake');
    await page.getByRole('button', { name: 'A draft that puts it right' }).click();
    await page.waitForTimeout(700);
    await shot(page, '25-repair-asks');
    await page.getByLabel('What went wrong: I …').fill('did not write back for three weeks');
    await page
      .getByLabel('What you learned from it, and do about it')
      .fill('I’ll send you the map you asked for tonight');
    await page.waitForTimeout(900);
    await shot(page, '26-repair');
    await send(page);
  });
  await at(day(4, 1), async (page) => {
    await tab(page, 'Progress');
    await page.getByRole('button', { name: 'Take a pause' }).click();
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    await page.waitForTimeout(500);
    await shot(page, '30-pause-progress');
    await tab(page, 'Today');
    await shot(page, '31-pause-today');
  });
  await at(day(5, 3), async (page) => {
    await open(page, PEOPLE[0]);
    await disclose(page, 'Given, asked, introduced');
    await shot(page, '40-between-empty');
    const note = () => page.getByRole('button', { name: 'Note something' }).click();
    await note();
    await page.getByLabel('In a few words').fill('Sent her the map of the 1998 flood');
    await page.getByRole('button', { name: 'Keep it', exact: true }).last().click();
    await note();
    await page.getByLabel('What was it?').selectOption('howCanIHelp');
    await page.getByLabel('What they said').fill('Somebody who knows old paper maps');
    await page.getByRole('button', { name: 'Keep it', exact: true }).last().click();
    await page.getByRole('button', { name: 'They introduced me' }).click();
    await page.getByLabel(/To whom did/).fill('Tomasz');
    await page.getByRole('button', { name: /^Tomasz Nowak/ }).click();
    await shot(page, '41-intro-form');
    await page.getByRole('button', { name: 'Keep it', exact: true }).last().click();
    await page.getByRole('button', { name: 'I introduce them' }).click();
    await page.getByLabel(/Whom should/).fill('Lucía');
    await page.getByRole('button', { name: /^Lucía Ferrer/ }).click();
    await page.getByRole('button', { name: 'Keep it', exact: true }).last().click();
    await page.getByRole('button', { name: 'I introduced them' }).click();
    await shot(page, '42-both-asked');
    for (const name of ['Ada Byrne', 'Lucía Ferrer']) {
      await page.getByLabel(`What ${name} said to it`).selectOption('yes');
      await page.waitForTimeout(300);
    }
    await page.getByRole('button', { name: 'I introduced them' }).click();
    await page.getByLabel('How it went').fill('He showed me the grid office');
    await page.waitForTimeout(900);
    await shot(page, '43-between');
  });
  await at(day(6, 0), async (page) => {
    await tab(page, 'Story');
    await disclose(page, 'Office hours');
    await shot(page, '50-office-hours-empty');
    const link = page.getByLabel(/[Bb]ooking link/).first();
    if (!(await link.isVisible())) await disclose(page, /When you can talk|[Aa]vailab/);
    await link.fill('https://example.org/jonas');
    await page.waitForTimeout(900);
    await page.getByRole('button', { name: 'Somebody booked' }).click();
    await page.getByLabel('Who?').fill('Nadia Brandt');
    await shot(page, '51-booking-form');
    await page.getByRole('button', { name: 'Keep it', exact: true }).last().click();
    await page.waitForTimeout(700);
    await shot(page, '52-office-hours');
    await page.getByRole('button', { name: 'Write the post' }).click();
    await page.waitForTimeout(1200);
    await shot(page, '53-office-post');
  });
  await at(day(6, 1), async (page) => {
    await open(page, 'Nadia Brandt');
    await page.getByLabel('One takeaway').fill('Nadia Brandt says auditors read the floor first');
    await page.getByRole('button', { name: 'Keep it', exact: true }).first().click();
    await page.waitForTimeout(700);
    await shot(page, '54-conversation-held');
  });
  await at(day(7, 1), async (page) => {
    for (const name of PEOPLE.slice(0, 2)) {
      await write(page, name, 'question', '50%');
      await send(page);
    }
  });
  await at(day(8, 4), async (page) => {
    await tab(page, 'Progress');
    await page.getByRole('button', { name: 'Try something' }).click();
    await page.getByLabel('What do you try?').fill('shorter first notes');
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await page.waitForTimeout(500);
    await shot(page, '60-progress');
    await page.getByRole('button', { name: 'Look back now' }).click();
    await shot(page, '61-look-back');
    await page.getByLabel('What worked').fill('Asking one small thing');
    await page.getByRole('radio', { name: 'Yes' }).click();
    await page.getByRole('button', { name: 'Keep it', exact: true }).click();
    await page.waitForTimeout(500);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the page' }).click();
    const path = await (await download).path();
    const html = readFileSync(path, 'utf8');
    console.error('coach page names somebody:', /Ada|Lucía|Tomasz|Nadia/.test(html));
    const coach = await months.kith.context.newPage();
    await coach.setContent(html);
    await coach.screenshot({ path: join(FOLDER, '62-coach.png'), fullPage: true });
    await coach.close();
    await shot(page, '63-progress-after');
    await tab(page, 'Today');
    await shot(page, '64-today');
  });
}

run()
  .finally(() => months?.kith.close())
  .catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
