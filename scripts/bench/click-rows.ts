import type { BenchBrowser } from './browser';
import { launchBoth, rest } from './browser';
import { filledProfile } from './fill';
import { openSomebody } from './surface-rows';
import type { MeasuredRow } from './table';
import { RUNS, timedRow } from './table';

/**
 * From the click on Save in the real side panel until the person is painted as saved. Each run has somebody new in front:
 * the same page under another address.
 */
export async function clickRows(people: number, html: string, url: string): Promise<MeasuredRow[]> {
  const slug = nameIn(new URL(url));
  const browser = await launchBoth({
    profile: await filledProfile(people),
    answer: (address) => html.replaceAll(slug, nameIn(address)),
  });
  try {
    await rest(4000);
    const page = await openSomebody(browser, url);
    await openPanel(browser);
    const runs: number[] = [];
    for (let turn = 0; turn <= RUNS; turn++) {
      await page.goto(url.replace(slug, `${slug}-${turn}`));
      await page.bringToFront();
      // Nobody clicks while the page is still coming.
      await rest(1000);
      runs.push(await clickSave(browser));
      await rest(500);
    }
    const row = `click → shown as saved, on the largest page, ${people.toLocaleString('en')} people`;
    return [timedRow(row, runs.slice(1), null, { most: 100 })];
  } finally {
    await browser.close();
  }
}

function nameIn(address: URL): string {
  return address.pathname.split('/')[2] ?? '';
}

async function openPanel({ kith }: BenchBrowser): Promise<void> {
  await kith.helper.evaluate(async () => {
    const own = await chrome.tabs.getCurrent();
    await chrome.sidePanel.open({ windowId: own?.windowId ?? 0 });
  });
  await rest(3000);
}

/** Waits for the button, clicks it, and gives the time until the browser has painted their name; ms. */
async function clickSave({ kith }: BenchBrowser): Promise<number> {
  return kith.helper.evaluate(async () => {
    const views = chrome.extension.getViews() as (Window & typeof globalThis)[];
    const panel = views.find((view) => view.location.pathname.endsWith('sidepanel.html'));
    if (!panel) throw new Error('The panel is not open.');
    const giveUpAt = Date.now() + 30_000;
    let button: HTMLButtonElement | undefined;
    while (!button) {
      if (Date.now() > giveUpAt) throw new Error('There is no button to save with.');
      await new Promise((resolve) => setTimeout(resolve, 100));
      const buttons = [...panel.document.querySelectorAll('button')];
      button = buttons.find((one) => one.textContent?.startsWith('Save '));
    }
    const painted = new Promise<number>((resolve) => {
      new panel.PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { identifier, renderTime } = entry as PerformanceEntry & {
            identifier: string;
            renderTime: number;
          };
          if (identifier === 'person') resolve(renderTime);
        }
      }).observe({ type: 'element' });
    });
    const began = panel.performance.now();
    button.click();
    return (await painted) - began;
  });
}
