import type { BrowserContext, Page } from '@playwright/test';
import { launchBoth, launchWithoutKith, rest } from './browser';
import { filledProfile } from './fill';
import { openSomebody } from './surface-rows';
import type { MeasuredRow } from './table';
import { RUNS, sizedRow, timedRow } from './table';
import { findTab, save } from './worker-rows';

/** Long enough for the look that is taken now and then though nothing says that a section came. */
const LISTENED_S = 40;
/** A card of the profile comes in with every so many blocks of the page: six in half a minute. */
const CARD_EVERY = 20;

/** A large page of somebody who is not saved: its load with Kith installed, beside the same browser without it. */
export async function visitRows(html: string, url: string): Promise<MeasuredRow[]> {
  // Padded to the two megabytes of a real one.
  const body = `${html}<!--${'x'.repeat(Math.max(0, 2_000_000 - html.length))}-->`;
  const withKith = await launchBoth({ profile: await filledProfile(3000), answer: () => body });
  const without = await launchWithoutKith({ answer: () => body });
  try {
    await rest(4000);
    const runs: number[] = [];
    const floor: number[] = [];
    for (let turn = 0; turn <= RUNS; turn++) {
      runs.push(await visit(withKith.context, url));
      floor.push(await visit(without, url));
    }
    const row = 'load of a LinkedIn page of 2 MB that is not saved';
    return [timedRow(row, runs.slice(1), floor.slice(1), { times: 1 })];
  } finally {
    await withKith.close();
    await without.close();
  }
}

/** From the first byte to the end of the load: how fast the page was answered is the bench's own doing. */
async function visit(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  const took = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return entry ? entry.domComplete - entry.responseStart : Number.NaN;
  });
  await page.close();
  await rest(200);
  return took;
}

/** What the script that goes on listening after a save takes of the page's own thread while the user scrolls. */
export async function listeningRows(html: string, url: string): Promise<MeasuredRow[]> {
  const browser = await launchBoth({ profile: await filledProfile(3000), answer: () => html });
  try {
    await rest(4000);
    const page = await openSomebody(browser, url);
    await save(browser.kith, await findTab(browser, url));
    await rest(2000);
    const row = 'page script while it listens, per second of scrolling';
    const others = await listeningCost(page, false);
    const cards = await listeningCost(page, true);
    return [
      sizedRow(row, 'ms', others, null, { most: 1 }),
      sizedRow(`${row} while a card of the profile comes in every five`, 'ms', cards, null, {}),
    ];
  } finally {
    await browser.close();
  }
}

/** Milliseconds of the page's thread per second that the profiler finds in Kith's scripts. */
async function listeningCost(page: Page, withCards: boolean): Promise<number> {
  await page.bringToFront();
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  const ends = Date.now() + LISTENED_S * 1000;
  for (let turn = 0; Date.now() < ends; turn++) {
    await page.mouse.wheel(0, 300);
    await page.evaluate(bringIn, withCards && turn % CARD_EVERY === 0);
    await rest(250);
  }
  const { profile } = await session.send('Profiler.stop');
  const ours = new Set(
    profile.nodes
      .filter(({ callFrame }) => callFrame.url.includes('page-script'))
      .map(({ id }) => id),
  );
  const microseconds = (profile.samples ?? []).reduce(
    (sum, id, index) => sum + (ours.has(id) ? (profile.timeDeltas?.[index] ?? 0) : 0),
    0,
  );
  return microseconds / 1000 / LISTENED_S;
}

/** As LinkedIn does: a block of suggestions comes in where one has scrolled to, or the content of a card of the profile. */
function bringIn(isCard: boolean): void {
  if (isCard) {
    const part = [...document.querySelectorAll('[componentkey^="profileCards"]')].at(-1);
    part?.replaceChildren(...[...part.childNodes].map((node) => node.cloneNode(true)));
    return;
  }
  const block = document.createElement('section');
  block.setAttribute('componentkey', crypto.randomUUID());
  for (let row = 0; row < 20; row++) {
    const line = document.createElement('div');
    line.append(document.createElement('a'), document.createElement('p'));
    line.lastElementChild?.append(`Somebody whom you may know, number ${row}`);
    block.append(line);
  }
  document.querySelector('main')?.append(block);
}
