import type { Page } from '@playwright/test';
import { tabTargetOf } from '../launch-kith';
import type { BenchBrowser, Side } from './browser';
import { launchBoth, rest } from './browser';
import { filledProfile } from './fill';
import { paintPanel, paintPopup } from './surfaces';
import type { MeasuredRow } from './table';
import { RUNS, timedRow } from './table';

/** Somebody in the middle of the filled store (`seed.ts` gives person n the address /in/c<n>/). */
export const SOMEBODY = 'https://www.linkedin.com/in/c1234/';
export const SOMEBODY_PAGE = '<!doctype html><title>Somebody | LinkedIn</title><h1>Somebody</h1>';

/** The popup, and the same page as a tab: opened again and again, each beside the empty extension's. */
export async function popupRows(people: number): Promise<MeasuredRow[]> {
  const browser = await launchBoth({ profile: await filledProfile(people) });
  try {
    await rest(4000);
    const of = `${people.toLocaleString('en')} people`;
    const popup = await paired(browser, async (side, mark) => {
      await side.helper.bringToFront();
      return paintPopup(side, mark);
    });
    const tab = await paired(browser, (side, mark) => paintTab(browser, side, mark));
    return [
      timedRow(`popup, warm: first follow-up painted, ${of}`, ...popup, { times: 1.15 }),
      timedRow(`popup as a tab, warm: first follow-up painted, ${of}`, ...tab, { times: 1.6 }),
    ];
  } finally {
    await browser.close();
  }
}

/** The side panel beside somebody's page, until their name is painted. */
export async function panelRows(people: number): Promise<MeasuredRow[]> {
  const browser = await launchBoth({
    profile: await filledProfile(people),
    answer: () => SOMEBODY_PAGE,
  });
  try {
    await rest(4000);
    await openSomebody(browser);
    const runs = await paired(browser, paintPanel, 'person');
    const row = `panel, warm: this person shown, ${people.toLocaleString('en')} people`;
    return [timedRow(row, ...runs, { times: 1.2 })];
  } finally {
    await browser.close();
  }
}

/** The popup right after a browser start, with nothing warm: one launch per run, Kith's and the empty one's in turn. */
export async function coldRows(people: number): Promise<MeasuredRow[]> {
  const first = async (which: 'kith' | 'empty') => {
    const browser = await launchBoth({ profile: await filledProfile(people) });
    try {
      const side = browser[which];
      await side.helper.bringToFront();
      return await paintPopup(side, which === 'kith' ? 'follow-up' : 'first');
    } finally {
      await browser.close();
    }
  };
  const runs: number[] = [];
  const floor: number[] = [];
  for (let turn = 0; turn < RUNS; turn++) {
    runs.push(await first('kith'));
    floor.push(await first('empty'));
  }
  const row = `popup, cold: first follow-up painted, ${people.toLocaleString('en')} people`;
  return [timedRow(row, runs, floor, {})];
}

/** Runs of Kith and of the floor, turn by turn, so that what disturbs the machine disturbs both; the first is thrown away. */
export async function paired(
  { kith, empty }: BenchBrowser,
  run: (side: Side, mark: string) => Promise<number>,
  mark = 'follow-up',
): Promise<[number[], number[]]> {
  const runs: number[] = [];
  const floor: number[] = [];
  for (let turn = 0; turn <= RUNS; turn++) {
    runs.push(await run(kith, mark));
    floor.push(await run(empty, 'first'));
  }
  return [runs.slice(1), floor.slice(1)];
}

/** A person's page in front, with the access that a click on the toolbar button gives for it. */
export async function openSomebody({ context, kith }: BenchBrowser, url = SOMEBODY): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.bringToFront();
  const session = await context.newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  const browser = context.browser();
  if (!browser) throw new Error('The browser has gone.');
  const cdp = await browser.newBrowserCDPSession();
  const targetId = await tabTargetOf(cdp, targetInfo.targetId);
  await cdp.send('Extensions.triggerAction' as never, { id: kith.id, targetId } as never);
  await rest(2000);
  await kith.helper.evaluate(() => {
    const views = chrome.extension.getViews({ type: 'popup' }) as (Window & typeof globalThis)[];
    for (const view of views) view.close();
  });
  await rest(500);
  return page;
}

async function paintTab({ context }: BenchBrowser, side: Side, mark: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${side.id}/popup.html`);
  const painted = await page.evaluate(
    (identifier) =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const entries = list.getEntries() as (PerformanceEntry & {
            identifier: string;
            renderTime: number;
          })[];
          const times = entries.filter((one) => one.identifier === identifier);
          if (times.length > 0) resolve(Math.min(...times.map((one) => one.renderTime)));
        }).observe({ type: 'element', buffered: true });
      }),
    mark,
  );
  await rest(600);
  await page.close();
  return painted;
}
