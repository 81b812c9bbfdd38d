import type { CDPSession, Page } from '@playwright/test';
import type { BenchBrowser, Side } from './browser';
import { launchBoth, rest } from './browser';
import { filledProfile } from './fill';
import { openSomebody } from './surface-rows';
import type { MeasuredRow } from './table';
import { sizedRow } from './table';

const MB = 1_000_000;

/** What panel, popup and the idle worker hold in memory beside those of an empty extension. */
export async function memoryRows(people: number): Promise<MeasuredRow[]> {
  const browser = await launchBoth({
    profile: await filledProfile(people),
    answer: () => '<!doctype html><title>Somebody | LinkedIn</title>',
  });
  try {
    await rest(4000);
    await openSomebody(browser);
    const rows: MeasuredRow[] = [];
    for (const page of ['popup.html', 'sidepanel.html']) {
      rows.push(
        asRow(
          page,
          people,
          await heapOf(browser, browser.kith, page),
          await heapOf(browser, browser.empty, page),
        ),
      );
    }
    const worker = await workerHeap(browser, browser.kith);
    rows.push(asRow('worker', people, worker, await workerHeap(browser, browser.empty)));
    return rows;
  } finally {
    await browser.close();
  }
}

/** The goal is a difference, which the row says by its limit. */
function asRow(what: string, people: number, value: number, floor: number): MeasuredRow {
  const name = what.replace('.html', '').replace('sidepanel', 'panel');
  const row = `memory: ${name}, ${people.toLocaleString('en')} people`;
  const sized = sizedRow(row, 'MB', value, floor, { most: floor + 30 });
  return { ...sized, goal: '≤ floor + 30 MB' };
}

/** The JavaScript heap after a collection, with what the page's own threads hold; MB. */
async function heapOf({ context }: BenchBrowser, side: Side, file: string): Promise<number> {
  const page: Page = await context.newPage();
  await page.goto(`chrome-extension://${side.id}/${file}`);
  await rest(4000);
  const heap = await collected(await context.newCDPSession(page));
  await page.close();
  return heap;
}

async function collected(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    embedderHeapUsedSize?: number;
  };
  return (usedSize + (embedderHeapUsedSize ?? 0)) / MB;
}

/** The same of a worker, through the browser: the driver has no session for one. */
async function workerHeap({ context }: BenchBrowser, side: Side): Promise<number> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('The browser has gone.');
  await side.helper.evaluate(() =>
    chrome.runtime.sendMessage({ id: 3, type: 'refreshBadge' }).catch(() => undefined),
  );
  const { targetInfos } = await cdp.send('Target.getTargets', {
    filter: [{ type: 'service_worker' }],
  } as never);
  const target = (targetInfos as { targetId: string; url: string }[]).find((one) =>
    one.url.includes(side.id),
  );
  if (!target) throw new Error('The worker is not there.');
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: target.targetId });
  const answer = new Promise<number>((resolve) => {
    cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
      const { id, result } = JSON.parse(message) as { id: number; result: { usedSize: number } };
      if (id === 2) resolve(result.usedSize / MB);
    });
  });
  const tell = (id: number, method: string) =>
    cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
  await tell(1, 'HeapProfiler.collectGarbage');
  await tell(2, 'Runtime.getHeapUsage');
  return answer;
}
