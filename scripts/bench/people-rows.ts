import type { Page } from '@playwright/test';
import type { BenchBrowser } from './browser';
import { launchBoth, rest } from './browser';
import { filledProfile } from './fill';
import { storeWork } from './store-work';
import type { MeasuredRow } from './table';
import { median, RUNS, sizedRow, timedRow } from './table';

const PATIENCE_MS = 120_000;
/** As somebody types: beginnings of names, an employer, a place, and a slip. */
const QUERIES = [
  'ma',
  'mar',
  'mari',
  'lin',
  'sof',
  'nor',
  'ber',
  'ana',
  'dev',
  'pro',
  'har',
  'stu',
  'sal',
  'tok',
  'eng',
];

/** Search as one types, and the whole list from end to end, in the panel's *People*. */
export async function peopleRows(people: number): Promise<MeasuredRow[]> {
  const browser = await launchBoth({ profile: await filledProfile(people) });
  try {
    await rest(4000);
    const panel = await openPeople(browser);
    const queries = Array.from({ length: RUNS }, (_, run) => QUERIES[run % QUERIES.length] ?? '');
    const typed: number[] = [];
    for (const query of queries) {
      const took = await type(panel, query);
      if (took !== null) typed.push(took);
    }
    const frames = await scroll(panel);
    const ask = await storeWork(browser.kith.helper);
    const library = await ask('search', queries);
    const of = `${people.toLocaleString('en')} people`;
    const search = timedRow(`search as you type: key → result painted, ${of}`, typed, library, {
      times: 1.2,
      most: 50,
    });
    const most = Math.max(...frames);
    const list = sizedRow(`list, end to end: longest frame, ${of}`, 'ms', most, null, { most: 33 });
    const usual = median(frames);
    return [search, { ...list, spread: `median ${usual.toFixed(1)} (${frames.length} frames)` }];
  } finally {
    await browser.close();
  }
}

/** The panel in a tab on *People*, when everybody has been read and can be found. */
async function openPeople({ context, kith }: BenchBrowser): Promise<Page> {
  const panel = await context.newPage();
  await panel.goto(`chrome-extension://${kith.id}/sidepanel.html`);
  await panel.getByRole('tab', { name: 'People' }).click();
  const search = panel.getByRole('searchbox', { name: 'Search people' });
  await search.waitFor();
  // A list that has found somebody by the last letters of the alphabet has everybody.
  const giveUpAt = Date.now() + PATIENCE_MS;
  while ((await panel.getByRole('progressbar').count()) > 0 && Date.now() < giveUpAt) {
    await rest(500);
  }
  await rest(3000);
  return panel;
}

/** From the last key to the frame that shows what it found, ms; `null` where that was on the screen already. */
async function type(panel: Page, query: string): Promise<number | null> {
  const search = panel.getByRole('searchbox', { name: 'Search people' });
  await search.fill(query.slice(0, -1));
  await rest(400);
  await panel.evaluate(() => {
    const shown = new Promise<number | null>((resolve) => {
      document.addEventListener(
        'keydown',
        () => {
          const began = performance.now();
          // The same people as one letter before: nothing is painted anew.
          setTimeout(() => resolve(null), 3000);
          const observer = new MutationObserver(() => {
            observer.disconnect();
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
          });
          const everything = { childList: true, subtree: true, characterData: true };
          observer.observe(document.body, everything);
        },
        { capture: true, once: true },
      );
    });
    Object.assign(globalThis, { shown });
  });
  await search.press(query.slice(-1));
  return panel.evaluate(() => (globalThis as unknown as { shown: Promise<number | null> }).shown);
}

/** Scrolls the whole list in two hundred steps; the length of each frame, ms. */
async function scroll(panel: Page): Promise<number[]> {
  await panel.getByRole('searchbox', { name: 'Search people' }).fill('');
  await rest(1500);
  return panel.evaluate(async () => {
    const tall = [...document.querySelectorAll('*')]
      .filter((one) => one.scrollHeight > one.clientHeight + 1000)
      .sort((a, b) => b.scrollHeight - a.scrollHeight)[0];
    if (!tall) throw new Error('There is no list to scroll.');
    const lengths: number[] = [];
    const end = tall.scrollHeight - tall.clientHeight;
    let last = performance.now();
    for (let step = 1; step <= 200; step++) {
      tall.scrollTop = (end * step) / 200;
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      lengths.push(now - last);
      last = now;
    }
    return lengths;
  });
}
