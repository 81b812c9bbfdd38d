import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { RunningKith } from '../../scripts/launch-kith';
import { allowReading, PRIYA, test } from './support/kith';

/** What the worker gathers for these tests. */
interface Gathering {
  gathered?: { status: string; profile?: { name: string; experience: unknown[] | null } }[];
}

test('a save before scrolling completes itself as the user scrolls', async ({ kith }) => {
  const page = await openAndAllow(kith);
  const first = await listen(kith);
  expect(first).toMatchObject({
    status: 'read',
    notLoaded: expect.arrayContaining(['experience', 'education']),
  });

  await scrollDown(page);

  await expect.poll(async () => (await gathered(kith)).at(-1)?.profile?.experience).toHaveLength(3);
  for (const reading of await gathered(kith)) expect(reading.profile?.name).toBe(PRIYA.name);
});

test('asked to listen twice it listens once', async ({ kith }) => {
  const page = await openAndAllow(kith);
  await listen(kith);
  await listen(kith);

  await scrollDown(page);

  await expect.poll(async () => (await gathered(kith)).at(-1)?.profile?.experience).toHaveLength(3);
  const all = (await gathered(kith)).map((reading) => JSON.stringify(reading));
  expect(new Set(all).size).toBe(all.length);
});

test('going to another person ends it, though the old page still stands', async ({ kith }) => {
  const page = await openAndAllow(kith);
  await listen(kith);

  await page.evaluate(() => history.pushState(null, '', '/in/somebody-else-entirely/'));
  await scrollDown(page);
  await expect(page.getByText('Physics teacher', { exact: true })).toBeVisible();

  expect(await gathered(kith)).toEqual([]);
});

test('the page sees nothing of it', async ({ kith }) => {
  await kith.context.addInitScript(() => {
    const seen: string[] = [];
    (globalThis as { seen?: string[] }).seen = seen;
    addEventListener('message', () => seen.push('message'));
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      seen.push(event.type);
      return dispatch.call(this, event);
    };
  });
  const page = await openAndAllow(kith);
  const before = await page.evaluate(() => [
    document.documentElement.outerHTML,
    Object.keys(globalThis).length,
  ]);
  await listen(kith);

  expect(
    await page.evaluate(() => [document.documentElement.outerHTML, Object.keys(globalThis).length]),
  ).toEqual(before);
  expect(await page.evaluate(() => (globalThis as { seen?: string[] }).seen)).toEqual([]);
});

/** Opens the demonstration profile and allows Kith to look at it, by the real click. */
async function openAndAllow(kith: RunningKith): Promise<Page> {
  const page = await kith.context.newPage();
  // Small, so that nothing below has scrolled into view yet.
  await page.setViewportSize({ width: 1100, height: 400 });
  await page.goto(PRIYA.url);
  await allowReading(kith, page);
  await kith.worker.evaluate(() => {
    const world = globalThis as Gathering;
    world.gathered = [];
    chrome.runtime.onMessage.addListener((message: { type?: string; reading?: never }) => {
      if (message.type === 'kith:page-reading' && message.reading)
        world.gathered?.push(message.reading);
    });
  });
  return page;
}

/** Runs the page scripts as the background does, listening. */
async function listen(kith: RunningKith): Promise<unknown> {
  return kith.worker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    const target = { tabId: tab?.id ?? -1 };
    await chrome.scripting.executeScript({
      target,
      func: () => {
        (globalThis as { kithRequest?: unknown }).kithRequest = { listen: true };
      },
    });
    let file = '/page-script.js';
    for (;;) {
      const [result] = await chrome.scripting.executeScript({
        target,
        files: [file as '/page-script.js'],
      });
      const value = result?.result as { next?: string };
      if (!value.next) {
        await chrome.scripting.executeScript({ target, files: ['/page-script-listen.js'] });
        return value;
      }
      file = `/page-script-${value.next}.js`;
    }
  }, PRIYA.url);
}

async function gathered(kith: RunningKith): Promise<NonNullable<Gathering['gathered']>> {
  return kith.worker.evaluate(() => (globalThis as Gathering).gathered ?? []);
}

/** Scrolls as a person does, until the last part has come. */
async function scrollDown(page: Page): Promise<void> {
  await page.mouse.move(300, 200);
  for (let step = 0; step < 16; step++) {
    await page.mouse.wheel(0, 250);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await expect(page.getByText('Explaining things')).toBeAttached();
}
