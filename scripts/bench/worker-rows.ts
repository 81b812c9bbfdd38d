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

/** Saving a person from the page in front: the commit beside the least that could be called saved, and the whole way. */
export async function savingRows(
  people: number,
  html: string,
  url: string,
): Promise<MeasuredRow[]> {
  const browser = await launchBoth({ profile: await filledProfile(people), answer: () => html });
  try {
    await rest(4000);
    const page = await openSomebody(browser, url);
    const tabId = await findTab(browser, url);
    await browser.kith.worker.evaluate(watchCommits);
    const commits: number[] = [];
    const floors: number[] = [];
    const whole: number[] = [];
    for (let turn = 0; turn <= RUNS; turn++) {
      whole.push(await save(browser.kith, tabId));
      const { commit, floor } = await browser.kith.worker.evaluate(commitAndFloor);
      commits.push(commit);
      floors.push(floor);
      await rest(300);
    }
    await page.close();
    const of = `${people.toLocaleString('en')} people`;
    return [
      timedRow(
        `save acknowledged: journal and strict transaction, ${of}`,
        commits.slice(1),
        floors.slice(1),
        { times: 1.3 },
      ),
      timedRow(`save, from message to answer, on the largest page, ${of}`, whole.slice(1), null, {
        most: 100,
      }),
    ];
  } finally {
    await browser.close();
  }
}

async function findTab({ kith }: BenchBrowser, url: string): Promise<number> {
  return kith.worker.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url === address)?.id ?? -1;
  }, url);
}

async function save({ helper }: Side, tabId: number): Promise<number> {
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

interface Watched {
  began?: number | undefined;
  ended?: number | undefined;
}

/** Notes in the worker when a writing transaction began and when the journal after it was written. */
function watchCommits(): void {
  const watched = globalThis as Watched;
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (
    this: IDBDatabase,
    ...args: Parameters<typeof begin>
  ) {
    if (args[1] === 'readwrite') watched.began ??= performance.now();
    return begin.apply(this, args);
  };
  const set = chrome.storage.local.set.bind(chrome.storage.local);
  chrome.storage.local.set = async (items: Record<string, unknown>) => {
    await set(items);
    if (watched.began !== undefined) watched.ended ??= performance.now();
  };
}

/** What the save took, and one row put strictly plus one `storage.local.set`, by hand. */
async function commitAndFloor(): Promise<{ commit: number; floor: number }> {
  const watched = globalThis as Watched;
  const commit = (watched.ended ?? Number.NaN) - (watched.began ?? Number.NaN);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('floor');
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: 'id' });
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
  });
  const row = { id: 'one', text: 'x'.repeat(8000) };
  const began = performance.now();
  await new Promise((resolve) => {
    const tx = database.transaction('rows', 'readwrite', { durability: 'strict' });
    tx.objectStore('rows').put(row);
    tx.oncomplete = resolve;
  });
  await chrome.storage.local.set({ floor: row });
  const floor = performance.now() - began;
  database.close();
  watched.began = undefined;
  watched.ended = undefined;
  return { commit, floor };
}
