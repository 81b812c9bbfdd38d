/**
 * Two simulated months of a new user with three people, week 0 to week 9, in the built extension, by its own buttons:
 * pictures of every screen of the method at 360 px, light and dark, and what must stand on them said to be there or not.
 * Takes minutes: run by hand, `npx tsx tests/gallery/two-months.ts FOLDER [PARTS]`.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ClockedKith } from '../e2e/support/clocked-kith';
import { launchClocked } from '../e2e/support/clocked-kith';
import { consent, openOwnPage } from '../e2e/support/kith';

const FOLDER = process.argv[2] ?? 'two-months';
/** How many of the five parts of the story are played. */
const PARTS = Number(process.argv[3] ?? 5);
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

/** A day of the story. What fails is said and pictured, and the story goes on. */
async function at(time: string, act: (page: Page) => Promise<void>): Promise<void> {
  await months.restartAt(time);
  console.error(`— ${time}`);
  const page = await panel();
  try {
    await act(page);
  } catch (error) {
    process.exitCode = 1;
    console.error(`FAILED: ${String(error).split('\n').slice(0, 6).join(' ')}`);
    await page.screenshot({
      path: join(FOLDER, `failed-${time.slice(0, 10)}.png`),
      fullPage: true,
    });
  }
  await page.waitForTimeout(700);
  await page.close();
}

/** Says whether a text is in sight, as it should be (or should not). */
async function says(page: Page, text: string | RegExp, isThere = true): Promise<void> {
  await page.waitForTimeout(600);
  const found = await page.getByText(text).first().isVisible();
  if (found !== isThere) process.exitCode = 1;
  console.error(`${found === isThere ? '  ok' : '  NOT SO'}: ${isThere ? '' : 'no '}“${text}”`);
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

const COURAGE = 'What holds you back?';
const LOOK_BACK = /^Ten minutes/;
const WHOLE_WEEK = '2 new people of 2';

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
  for (const aim of ['Doors', 'Knowledge'])
    await page.getByRole('button', { name: aim, exact: true }).click();
  await page.getByLabel('The role or field you have in mind').fill('energy data analyst');
  await page.getByLabel('Why that').fill('I like what a picture of data does to a council meeting');
  await page.getByLabel('Where', { exact: true }).fill('Leipzig or anywhere by train');
  await page.getByLabel('Until when').fill('2026-12-31');
  await disclose(page, /^I don’t know yet/);
  await page.waitForTimeout(900);
  await shot(page, '01-purpose');
  await disclose(page, 'Why you network, in full');
  await disclose(page, 'Types of people you want to meet');
  await page.getByRole('button', { name: 'Somebody who made the same change' }).click();
  await page.waitForTimeout(700);
  await shot(page, '02-persona');
  await disclose(page, 'Types of people you want to meet');
  await disclose(page, 'Your rhythm');
  for (const name of ['Mon', 'Tue', 'Wed'])
    await page.getByRole('button', { name, exact: true }).click();
  await disclose(page, 'What gives you energy');
  const way = (name: string) => page.getByRole('group', { name, exact: true });
  await way('Talking one to one').getByRole('radio', { name: 'Drains' }).click();
  await way('Writing to people').getByRole('radio', { name: 'Gives' }).click();
  await page.waitForTimeout(500);
  await shot(page, '03-rhythm-energy');
  for (const name of PEOPLE) await addPerson(page, name);
  await open(page, ADA);
  await page
    .getByRole('button', { name: 'Somebody who made the same change', exact: true })
    .click();
  await page.waitForTimeout(500);
  await shot(page, '04-person-persona');
  await tab(page, 'Progress');
  await says(page, '0 new people of 2');
  await says(page, 'Nothing to look back on yet');
  await shot(page, '05-progress-empty');
  await tab(page, 'Today');
  await says(page, 'Your why: I want to move into energy data', true);
  await says(page, `Look at ${ADA}`);
  await shot(page, '06-today-first');
}

const [ADA, LUCIA, TOMASZ] = PEOPLE;
/** A Monday of a week, 0 to 9, at ten in Berlin; a weekday later. */
const day = (week: number, later = 0, time = '10:00') => {
  const date = new Date(Date.UTC(2026, 8, 7 + week * 7 + later)).toISOString().slice(0, 10);
  return `${date}T${time}:00+02:00`;
};

async function firstWeeks(): Promise<void> {
  await at(day(0, 0, '11:00'), begin);
  await at(day(0, 1), async (page) => {
    await write(page, ADA, 'question', '10%');
    await says(page, COURAGE, false);
    await shot(page, '07-draft');
    await send(page);
    await write(page, LUCIA, 'coffee', '10%');
    await send(page);
    await tab(page, 'Progress');
    await says(page, WHOLE_WEEK);
    await says(page, 'too few to tell');
    await shot(page, '08-progress-week');
    await tab(page, 'Today');
    await says(page, `Look at ${TOMASZ}`, false);
    await shot(page, '09-today-rhythm-done');
  });
  await at(day(0, 3), async (page) => {
    await replied(page, ADA);
    await shot(page, '10-replied');
    await replied(page, LUCIA);
    await open(page, ADA);
    await page.getByRole('button', { name: 'Plan a conversation' }).click();
    await page.getByLabel('Time', { exact: true }).fill('14:00');
    await says(page, /Keep the half hour after it free/);
    await shot(page, '11-plan');
    await page.getByRole('button', { name: 'Keep it', exact: true }).click();
    await page.waitForTimeout(700);
    await shot(page, '12-planned');
  });
  await at(day(0, 4, '16:00'), async (page) => {
    await open(page, ADA);
    const talked = page.getByRole('button', { name: 'We talked' });
    if (await talked.isVisible()) await talked.click();
    await page.getByLabel('One takeaway').fill('Ada says: begin with data you care about');
    await page.getByRole('button', { name: 'Keep it', exact: true }).first().click();
    await page.waitForTimeout(700);
    await tab(page, 'Progress');
    await says(page, '1 conversation of 1');
    await shot(page, '13-progress-talked');
  });
  await at(day(1, 0), async (page) => {
    await tab(page, 'Progress');
    await says(page, '0 new people of 2');
    await says(page, '0 conversations of 1');
    await tab(page, 'Today');
    await says(page, `Look at ${TOMASZ}`);
    await shot(page, '14-today-thanks-owed');
    await write(page, ADA, 'thank_you', null);
    await says(page, 'How likely is an answer?', false);
    await shot(page, '15-thanks');
    await send(page);
    await write(page, TOMASZ, 'informational_interview', '30%');
    await send(page);
    await tab(page, 'Progress');
    await says(page, '1 new person of 2');
  });
}

async function snooze(page: Page, name: string, until: string): Promise<void> {
  await tab(page, 'Today');
  const row = page.getByRole('listitem').filter({ hasText: name }).first();
  await row.getByRole('button', { name: 'Snooze' }).click();
  await page.getByText(until, { exact: true }).click();
  await page.waitForTimeout(700);
}

async function lookBack(page: Page, name: string, worked: string): Promise<void> {
  await tab(page, 'Progress');
  await page.getByRole('button', { name: 'Look back now' }).click();
  await page.getByLabel('What worked').fill(worked);
  await page.getByLabel('What did not', { exact: true }).fill('Waiting for the perfect sentence');
  await page.getByRole('radio', { name: 'Yes', exact: true }).click();
  await page.getByLabel('Why, or why not?').fill('Maps still make my day');
  await page.getByLabel('What next?').fill('Ask Lucía about the grid office');
  await shot(page, name);
  await page.getByRole('button', { name: 'Keep it', exact: true }).click();
  await page.waitForTimeout(700);
}

async function courage(): Promise<void> {
  await at(day(2, 0), async (page) => {
    await tab(page, 'Today');
    await says(page, LOOK_BACK, false);
    await snooze(page, TOMASZ, 'Tomorrow');
  });
  await at(day(2, 1), async (page) => {
    await tab(page, 'Today');
    await says(page, LOOK_BACK);
    await shot(page, '20-today-look-back-due');
    await snooze(page, TOMASZ, 'Tomorrow');
    await lookBack(page, '21-look-back', 'Asking one small thing, as with Ada');
    await says(page, LOOK_BACK, false);
    await tab(page, 'Today');
    await says(page, LOOK_BACK, false);
    await write(page, LUCIA, 'question', null, 'Hi Lucía,\n\nI began this and did not send it.');
    await says(page, COURAGE, false);
  });
  await at(day(2, 2), async (page) => {
    await open(page, TOMASZ);
    await page.getByRole('button', { name: /^Draft (a message|something else)$/ }).click();
    await page.getByRole('textbox', { name: 'Your message' }).waitFor();
    await says(page, COURAGE, false);
    await snooze(page, TOMASZ, 'Next week');
    await open(page, TOMASZ);
    await page.getByRole('button', { name: /^Draft (a message|something else)$/ }).click();
    await page.getByRole('textbox', { name: 'Your message' }).waitFor();
    await says(page, /You have put this off since/);
    await page.getByRole('button', { name: 'I keep putting it off' }).click();
    await shot(page, '22-courage-put-off');
  });
  await at(day(3, 0), async (page) => {
    await write(page, ADA, 'coffee', null);
    await says(page, COURAGE, false);
    for (let i = 0; i < 5; i++) {
      await page.getByRole('button', { name: 'Another version' }).click();
      await page.waitForTimeout(500);
    }
    await says(page, /You began this and let go of it again/);
    await shot(page, '23-courage-started-over');
    await open(page, LUCIA);
    await page.getByRole('button', { name: /^Draft (a message|something else)$/ }).click();
    await says(page, /This has waited since 22 September/);
    await page.getByRole('button', { name: 'I’m nervous' }).click();
    await shot(page, '24-courage-nervous');
    await page.getByRole('button', { name: 'I made a mistake' }).click();
    await shot(page, '25-courage-mistake');
    await page.getByRole('button', { name: 'A draft that puts it right' }).click();
    await page.waitForTimeout(700);
    await shot(page, '26-repair-asks');
    await page.getByLabel('What went wrong: I …').fill('did not write back for two weeks');
    await page
      .getByLabel('What you learned from it, and do about it')
      .fill('I’ll send you the map you asked for tonight');
    await page.waitForTimeout(900);
    await shot(page, '27-repair');
    await send(page);
  });
  await at(day(3, 1), async (page) => {
    await write(page, LUCIA, 'question', '30%');
    await says(page, 'Something for them first?', false);
    await send(page);
    await write(page, LUCIA, 'coffee', null);
    await says(page, /You have asked Lucía Ferrer 2 times/);
    await shot(page, '28-give-first');
    await page.getByRole('button', { name: 'Ask anyway' }).click();
    await says(page, 'Something for them first?', false);
  });
}

async function pauseAndGive(): Promise<void> {
  await at(day(4, 1), async (page) => {
    await tab(page, 'Progress');
    await says(page, LOOK_BACK);
    await page.getByRole('button', { name: 'Take a pause' }).click();
    await shot(page, '30-pause-form');
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    await says(page, /Nobody new is suggested until/);
    await shot(page, '31-pause-progress');
    await tab(page, 'Today');
    await says(page, LOOK_BACK, false);
    await shot(page, '32-pause-today');
  });
  await at(day(5, 3), async (page) => {
    await tab(page, 'Today');
    await says(page, LOOK_BACK);
    await open(page, ADA);
    await disclose(page, 'Given, asked, introduced');
    await shot(page, '40-between-empty');
    const note = () => page.getByRole('button', { name: 'Note something' }).click();
    const keep = () => page.getByRole('button', { name: 'Keep it', exact: true }).last().click();
    await note();
    await page.getByLabel('In a few words').fill('Sent her the map of the 1998 flood');
    await keep();
    await note();
    await page.getByLabel('What was it?').selectOption('howCanIHelp');
    await page.getByLabel('What they said').fill('Somebody who knows old paper maps');
    await keep();
    await page.getByRole('button', { name: 'They introduced me' }).click();
    await page.getByLabel(/To whom did/).fill('Tomasz');
    await page.getByRole('button', { name: /^Tomasz Nowak/ }).click();
    await shot(page, '41-intro-form');
    await keep();
    await page.getByRole('button', { name: 'I introduce them' }).click();
    await page.getByLabel(/Whom should/).fill('Lucía');
    await page.getByRole('button', { name: /^Lucía Ferrer/ }).click();
    await keep();
    await page.getByRole('button', { name: 'I introduced them' }).click();
    await shot(page, '42-both-asked');
    for (const name of [ADA, LUCIA]) {
      await page.getByLabel(`What ${name} said to it`).selectOption('yes');
      await page.waitForTimeout(300);
    }
    await page.getByRole('button', { name: 'I introduced them' }).click();
    await page.getByLabel('How it went').fill('He showed me the grid office');
    await page.waitForTimeout(900);
    await shot(page, '43-between');
    await tab(page, 'Today');
    await shot(page, '44-today-thank-introducer');
    await tab(page, 'Progress');
    await says(page, 'He showed me the grid office');
    await shot(page, '45-progress-chain');
    await lookBack(page, '46-look-back', 'Giving first');
  });
}

async function book(page: Page, who: string, on: string): Promise<void> {
  await page.getByRole('button', { name: 'Somebody booked' }).click();
  await page.getByLabel('Who?').fill(who);
  await page.getByLabel('Day', { exact: true }).fill(on);
  await page.getByRole('button', { name: 'Keep it', exact: true }).last().click();
  await page.getByLabel('Who?').waitFor({ state: 'detached' });
}

async function officeHours(): Promise<void> {
  await at(day(6, 0), async (page) => {
    await tab(page, 'Story');
    await disclose(page, 'Office hours');
    await shot(page, '50-office-hours-empty');
    const link = page.getByLabel(/[Bb]ooking link/).first();
    if (!(await link.isVisible())) await disclose(page, /When you can talk|[Aa]vailab/);
    await link.fill('https://example.org/jonas');
    await page.waitForTimeout(900);
    await book(page, 'Nadia Brandt', day(6, 0).slice(0, 10));
    await page.waitForTimeout(700);
    await shot(page, '51-office-hours');
    await page.getByRole('button', { name: 'Write the post' }).click();
    await page.waitForTimeout(1200);
    await shot(page, '52-office-post');
  });
  await at(day(6, 1), async (page) => {
    await open(page, 'Nadia Brandt');
    await page.getByLabel('One takeaway').fill('Nadia Brandt says auditors read the floor first');
    await page.getByRole('button', { name: 'Keep it', exact: true }).first().click();
    await page.waitForTimeout(700);
    await shot(page, '53-conversation-held');
    await tab(page, 'Story');
    await disclose(page, 'Office hours');
    for (const who of ['Ines Roth', 'Paul Ferber', 'Mia Sand', 'Rui Costa', 'Eva Lind', 'Jo Park'])
      await book(page, who, day(6, 0).slice(0, 10));
    await shot(page, '54-office-hours-many');
    await tab(page, 'Today');
    await says(page, LOOK_BACK, false);
    await tab(page, 'Story');
    await disclose(page, 'Office hours');
    await book(page, 'Al Berg', day(6, 0).slice(0, 10));
    await tab(page, 'Today');
    await says(page, LOOK_BACK);
    await shot(page, '55-today-eight-conversations');
    await tab(page, 'Progress');
    await says(page, '8 conversations of 1');
    await lookBack(page, '56-look-back-eight', 'Seven people came to me');
  });
}

async function lastWeeks(): Promise<void> {
  await at(day(7, 0), async (page) => {
    await tab(page, 'Progress');
    await page.getByRole('button', { name: 'Try something' }).click();
    await page.getByLabel('What do you try?').fill('shorter first notes');
    await page.getByLabel('With whom').fill('people I have not met');
    await page
      .getByRole('textbox', { name: 'Until' })
      .or(page.getByLabel('Until', { exact: true }))
      .last()
      .fill('2026-11-08');
    await shot(page, '60-try-form');
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await page.waitForTimeout(500);
    for (const name of [LUCIA, TOMASZ]) {
      await write(page, name, 'question', '50%');
      await send(page);
    }
  });
  await at(day(7, 3), async (page) => replied(page, LUCIA));
  await at(day(9, 1), async (page) => {
    await tab(page, 'Progress');
    await says(page, LOOK_BACK);
    await page.getByLabel('What did you learn?').fill('Short ones cost me less courage');
    await page.waitForTimeout(900);
    for (const by of ['kind', 'tie', 'channel', 'ground', 'length', 'opener']) {
      await page.getByRole('combobox', { name: 'Compare by' }).selectOption(by);
      await page.waitForTimeout(300);
      const table = page.getByRole('table', { name: 'Answers' });
      console.error(`  by ${by}: ${(await table.innerText()).replace(/\s+/g, ' ')}`);
      await table.screenshot({ path: join(FOLDER, `61-by-${by}.png`) });
    }
    await disclose(page, 'Month by month');
    await disclose(page, 'Earlier look-backs');
    await shot(page, '62-progress');
    const all = await page.getByRole('region', { name: 'Progress' }).innerText();
    console.error(all.replace(/\n+/g, ' | '));
    for (const withNames of [false, true]) {
      if (withNames) await page.getByRole('checkbox', { name: 'With people’s names' }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save the page' }).click();
      const html = readFileSync(await (await download).path(), 'utf8');
      const named = /Ada|Byrne|Luc[ií]a|Ferrer|Tomasz|Nowak|Nadia|Brandt|Ines|Rui/.test(html);
      if (named !== withNames) process.exitCode = 1;
      console.error(`  ${named === withNames ? 'ok' : 'NOT SO'}: names on the page: ${named}`);
      const coach = await months.kith.context.newPage();
      await coach.setContent(html);
      await coach.screenshot({
        path: join(FOLDER, `63-coach-${withNames ? 'with' : 'without'}-names.png`),
        fullPage: true,
      });
      await coach.close();
    }
    await tab(page, 'Today');
    await shot(page, '64-today');
    await open(page, ADA);
    await shot(page, '65-person');
  });
}

async function run(): Promise<void> {
  months = await launchClocked(day(0), { timeZone: 'Europe/Berlin', answer: () => null });
  await consent(months.kith);
  for (const part of [firstWeeks, courage, pauseAndGive, officeHours, lastWeeks].slice(0, PARTS))
    await part();
}

run()
  .finally(() => months?.kith.close())
  .catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
