import type { CDPSession } from '@playwright/test';
import type { BenchBrowser, Side } from './browser';
import { launchBoth, rest } from './browser';
import { filledProfile } from './fill';
import { openSomebody, paired } from './surface-rows';
import type { MeasuredRow } from './table';
import { RUNS, timedRow } from './table';

/** A stopped worker woken by a message, until the badge shows a number again. */
export async function wakeRows(people: number): Promise<MeasuredRow[]> {
  const browser = await launchBoth({ profile: await filledProfile(people) });
  try {
    await rest(4000);
    const cdp = await browser.context.browser()?.newBrowserCDPSession();
    if (!cdp) throw new Error('The browser has gone.');
    const runs = await paired(browser, (side) => wake(cdp, side));
    const row = `worker wake → badge right, ${people.toLocaleString('en')} people`;
    return [timedRow(row, ...runs, { times: 1.3 })];
  } finally {
    await browser.close();
  }
}

async function wake(cdp: CDPSession, side: Side): Promise<number> {
  await stopWorker(cdp, side.id);
  return side.helper.evaluate(async () => {
    await chrome.action.setBadgeText({ text: '' });
    const began = performance.now();
    // In the form of the product's messages; the empty worker answers anything.
    const message = { id: 1, type: 'refreshBadge', timestamp: Date.now() };
    void chrome.runtime.sendMessage(message).catch(() => undefined);
    while ((await chrome.action.getBadgeText({})) === '') {
      if (performance.now() - began > 10_000) throw new Error('The badge did not come.');
    }
    return performance.now() - began;
  });
}

async function stopWorker(cdp: CDPSession, id: string): Promise<void> {
  for (;;) {
    const { targetInfos } = await cdp.send('Target.getTargets', {
      filter: [{ type: 'service_worker' }],
    } as never);
    const target = (targetInfos as { targetId: string; url: string }[]).find((one) =>
      one.url.includes(id),
    );
    if (!target) return rest(300);
    await cdp.send('Target.closeTarget', { targetId: target.targetId });
    await rest(200);
  }
}

/** Saving the person in front, whose page is the largest there is: from the message of the button to its answer. */
export async function savingRows(
  people: number,
  html: string,
  url: string,
): Promise<MeasuredRow[]> {
  const browser = await launchBoth({ profile: await filledProfile(people), answer: () => html });
  try {
    await rest(4000);
    await openSomebody(browser, url);
    const tabId = await findTab(browser, url);
    const runs: number[] = [];
    for (let turn = 0; turn <= RUNS; turn++) {
      runs.push(await save(browser.kith, tabId));
      await rest(300);
    }
    const row = `save, from message to answer, on the largest page, ${people.toLocaleString('en')} people`;
    return [timedRow(row, runs.slice(1), null, { most: 100 })];
  } finally {
    await browser.close();
  }
}

export async function findTab({ kith }: BenchBrowser, url: string): Promise<number> {
  return kith.worker.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url === address)?.id ?? -1;
  }, url);
}

export async function save({ helper }: Side, tabId: number): Promise<number> {
  return helper.evaluate(async (tab) => {
    const began = performance.now();
    const message = { id: 2, type: 'savePage', data: { tabId: tab }, timestamp: Date.now() };
    const answer = (await chrome.runtime.sendMessage(message)) as { res?: { status?: string } };
    const took = performance.now() - began;
    const status = answer?.res?.status;
    if (status !== 'saved' && status !== 'refreshed') throw new Error(JSON.stringify(answer));
    return took;
  }, tabId);
}
