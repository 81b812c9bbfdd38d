import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Worker } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { RunningKith } from '../../scripts/launch-kith';
import { clickToolbarButton, launchKith, ROOT } from '../../scripts/launch-kith';
import { PAGE_READING } from '../../utils/messages/protocol';
import { answerWith, consent, openOwnPage, PRIYA, rowsOf } from '../e2e/support/kith';
import { readingOf } from '../support/build-reading';

/** What each handler would take from one of our own pages. A new message needs a line here. */
const WELL_FORMED: Record<string, unknown> = {
  glanceAtPage: { tabId: 1 },
  savePage: { tabId: 1 },
  lookAtThread: { tabId: 1 },
  readOwnProfile: { tabId: 1 },
  refreshBadge: undefined,
};
/** Those whose payload means something: the others take whatever comes and use none of it. */
const WITH_PAYLOAD = ['glanceAtPage', 'savePage', 'lookAtThread', 'readOwnProfile'];
const MALFORMED = [
  undefined,
  null,
  1,
  'x',
  [],
  {},
  { tabId: '1' },
  { tabId: null },
  { __proto__: 1 },
];

test('every message there is stands in this test', () => {
  const protocol = readFileSync(join(ROOT, 'utils/messages/protocol.ts'), 'utf8');
  const [, body = ''] = protocol.split('interface Protocol {');
  const names = [...(body.split('\n}')[0] ?? '').matchAll(/^ {2}(\w+)\(/gm)].map(
    ([, name]) => name,
  );
  expect(names.sort()).toEqual(Object.keys(WELL_FORMED).sort());
});

test('every handler refuses forged senders, missing and malformed payloads; nothing changes', async () => {
  const other = strangerExtension();
  const kith = await launchKith({
    profile: mkdtempSync(join(tmpdir(), 'kith-forge-')),
    answer: answerWith(),
    others: [other],
  });
  try {
    await consent(kith);
    const page = await kith.context.newPage();
    await page.goto(PRIYA.url);
    // The access that a real save would have: a forged request must fail all the same.
    const popup = await clickToolbarButton(kith, page);
    await popup.getByRole('button', { name: `Save ${PRIYA.name}` }).waitFor();
    await popup.close();
    const own = await openOwnPage(kith, 'options.html', 'about');
    const tabId = await tabOf(own, PRIYA.url);
    const before = await everything(kith);

    for (const type of Object.keys(WELL_FORMED)) {
      const data = WELL_FORMED[type] === undefined ? undefined : { tabId };
      expect(await fromInjectedScript(own, tabId, { type, data }), `${type} from a tab`).toMatch(
        REFUSED,
      );
      const stranger = await fromStranger(kith, { type, data });
      expect(stranger, `${type} from another extension`).toMatch(NOBODY);
      expect(await fromPage(page, kith.id, { type, data }), `${type} from the page`).toMatch(
        NOBODY,
      );
    }
    for (const type of WITH_PAYLOAD) {
      for (const data of MALFORMED) {
        expect(await fromOwnPage(own, { type, data }), `${type} ${JSON.stringify(data)}`).toMatch(
          REFUSED,
        );
      }
    }
    const forged = readingOf('priya-raghunathan-demo', { name: 'Somebody Else' });
    for (const reading of [
      forged,
      { ...forged, status: 'nonsense' },
      null,
      { ...forged, extra: 1 },
    ]) {
      await fromInjectedScript(own, tabId, { type: PAGE_READING, reading });
      await fromOwnPage(own, { type: PAGE_READING, reading });
      await fromStranger(kith, { type: PAGE_READING, reading });
    }
    await page.evaluate(() => {
      for (let count = 0; count < 10_000; count += 1) {
        postMessage({ type: 'savePage', data: { tabId: count }, id: count, timestamp: 1 }, '*');
      }
    });
    expect(await everything(kith)).toEqual(before);
  } finally {
    await kith.close();
  }
});

/** What the library sends: the answer, or the error of a handler that threw. */
const REFUSED = /refused/;
/** Nobody listens there. */
const NOBODY =
  /nobody|Could not establish connection|Receiving end does not exist|undefined is not|no runtime/i;

interface Message {
  type: string;
  data?: unknown;
  reading?: unknown;
}

/** As a page's renderer that was taken over could send it: with our own id, from the tab. */
function fromInjectedScript(own: Page, tabId: number, message: Message): Promise<string> {
  return own.evaluate(
    async ([id, text]) => {
      const [run] = await chrome.scripting.executeScript({
        target: { tabId: id },
        args: [text],
        func: async (json: string) => {
          const asked = { id: 1, timestamp: Date.now(), ...JSON.parse(json) };
          return chrome.runtime.sendMessage(asked).then(
            (answer: unknown) => JSON.stringify(answer ?? 'nobody answered'),
            (error: Error) => error.message,
          );
        },
      });
      return String(run?.result);
    },
    [tabId, JSON.stringify(message)] as const,
  );
}

function fromOwnPage(own: Page, message: Message): Promise<string> {
  return own.evaluate(async (json) => {
    const asked = { id: 1, timestamp: Date.now(), ...JSON.parse(json) };
    return chrome.runtime.sendMessage(asked).then(
      (answer: unknown) => JSON.stringify(answer ?? 'nobody answered'),
      (error: Error) => error.message,
    );
  }, JSON.stringify(message));
}

function fromPage(page: Page, id: string, message: Message): Promise<string> {
  return page.evaluate(
    ([extension, json]) =>
      new Promise<string>((resolve) => {
        const runtime = (globalThis as { chrome?: typeof chrome }).chrome?.runtime;
        if (!runtime?.sendMessage) return resolve('no runtime');
        runtime.sendMessage(extension, JSON.parse(json), (answer: unknown) =>
          resolve(runtime.lastError?.message ?? JSON.stringify(answer ?? 'nobody answered')),
        );
      }),
    [id, JSON.stringify(message)] as const,
  );
}

async function fromStranger(kith: RunningKith, message: Message): Promise<string> {
  const worker = kith.context
    .serviceWorkers()
    .find((one) => !one.url().includes(kith.id)) as Worker;
  return worker.evaluate(
    ([id, json]) =>
      chrome.runtime.sendMessage(id, { id: 1, timestamp: Date.now(), ...JSON.parse(json) }).then(
        (answer: unknown) => JSON.stringify(answer ?? 'nobody answered'),
        (error: Error) => error.message,
      ),
    [kith.id, JSON.stringify(message)] as const,
  );
}

function tabOf(own: Page, url: string): Promise<number> {
  return own.evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url === wanted)?.id ?? -1;
  }, url);
}

async function everything(kith: RunningKith): Promise<unknown> {
  return {
    contacts: await rowsOf(kith, 'contacts'),
    touches: await rowsOf(kith, 'touches'),
    singles: await rowsOf(kith, 'singles'),
  };
}

/** Another extension, which does nothing but be asked to send. */
function strangerExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kith-stranger-'));
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'A stranger',
      version: '1',
      background: { service_worker: 'worker.js' },
    }),
  );
  writeFileSync(join(folder, 'worker.js'), '');
  return folder;
}
