import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { findFirefox } from '../../../scripts/find-browser.mjs';
import { ROOT } from '../../../scripts/launch-kith';
import { filesUnder, packFiles } from '../../../scripts/zip/pack-files';
import { answerWith } from '../../e2e/support/kith';
import { inSurface, SURFACES } from './surface';

export const FIREFOX_BUILT = join(ROOT, '.output/firefox-mv3');
const ID = 'kith@kith.example';
const UUID = '6b1d5c4e-0000-4000-8000-00000000c1f0';
const OWN = `moz-extension://${UUID}/`;
/** Firefox makes the sidebar's id of the add-on's. */
const SIDEBAR = 'kith_kith_example-sidebar-action';
/** What has not come by then hangs: a machine under load is slow, not wrong. */
export const PATIENCE_MS = 90_000;

/** A Firefox with the packed Kith installed in its profile, and the ways to reach its parts. */
export interface RunningFirefox {
  browser: Browser;
  profile: string;
  downloads: string;
  /** Opens a page under LinkedIn's address, answered from the project's own pages. */
  openLinkedIn(url: string): Promise<Page>;
  /** Opens one of Kith's pages in a tab. */
  openOwn(file: string): Promise<Page>;
  /** The real click on Kith's toolbar button while a tab is in front: opens the popup, grants `activeTab`. */
  clickToolbarButton(page: Page): Promise<void>;
  /** Opens the real sidebar, as the user's menu or shortcut does. */
  openSidebar(): Promise<void>;
  /** What the toolbar button says. */
  badgeText(): Promise<string>;
  /** Evaluates in the real popup or sidebar; an error while it is not open. */
  evaluateIn(surface: 'popup' | 'sidebar', expression: string): Promise<unknown>;
  /** Evaluates in Firefox's own window. */
  inBrowserWindow(expression: string): Promise<unknown>;
  /** Leaves pictures of all open pages in a folder, to see why a test failed. */
  photograph(folder: string): Promise<void>;
  close(): Promise<void>;
}

interface Options {
  profile?: string;
  pages?: Record<string, string>;
  prefs?: Record<string, unknown>;
}

/** Starts Firefox on a profile, headless, with the built add-on packed and installed as a user's would be. */
export async function launchFirefox(options: Options = {}): Promise<RunningFirefox> {
  const executablePath = findFirefox();
  if (!executablePath)
    throw new Error('These tests need Firefox:  sudo apt-get install firefox-esr');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'kith-firefox-'));
  const downloads = join(profile, 'kith-downloads');
  mkdirSync(join(profile, 'extensions'), { recursive: true });
  mkdirSync(downloads, { recursive: true });
  writeFileSync(
    join(profile, 'extensions', `${ID}.xpi`),
    packFiles(FIREFOX_BUILT, filesUnder(FIREFOX_BUILT)),
  );
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    defaultViewport: null,
    timeout: PATIENCE_MS,
    extraPrefsFirefox: {
      'xpinstall.signatures.required': false,
      'extensions.autoDisableScopes': 0,
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.alwaysOpenPanel': false,
      ...options.prefs,
    },
  });
  const window = await browserWindow(browser);
  // A page of an add-on that has not started yet does not exist.
  await waitFor(
    async () =>
      ((await window(
        `WebExtensionPolicy.getByID(${JSON.stringify(ID)})?.active ?? false`,
      )) as boolean) || null,
    'The add-on did not start',
  );
  const answer = answerWith(options.pages ?? {});
  const evaluateIn: RunningFirefox['evaluateIn'] = async (surface, expression) => {
    const { value, error } = JSON.parse(String(await window(inSurface(surface, expression))));
    if (error) throw new Error(`${surface}: ${error}`);
    return JSON.parse(value);
  };
  return {
    browser,
    profile,
    downloads,
    inBrowserWindow: window,
    async openLinkedIn(url) {
      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const address = new URL(request.url());
        const body = address.hostname === 'www.linkedin.com' ? answer(address) : null;
        const contentType = 'text/html; charset=utf-8';
        void (body === null ? request.abort() : request.respond({ contentType, body }));
      });
      await page.goto(url);
      return page;
    },
    async openOwn(file) {
      const before = new Set(await browser.pages());
      let askedAt = 0;
      return waitFor(async () => {
        // Right after a start the browser has lost a tab once: it is asked for again.
        if (Date.now() - askedAt > PATIENCE_MS / 4) {
          askedAt = Date.now();
          await window(`void gBrowser.selectedTab; gBrowser.selectedTab = gBrowser.addTab(${JSON.stringify(OWN + file)}, {
            triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() }), 'opened'`);
        }
        for (const page of await browser.pages()) {
          if (before.has(page)) continue;
          // A page that is just being loaded cannot be asked; the next look finds it.
          const address = await page.evaluate(() => location.href).catch(() => '');
          if (!address.startsWith(OWN)) continue;
          page.setDefaultTimeout(PATIENCE_MS);
          return page;
        }
        return null;
      }, `${file} did not open`);
    },
    async clickToolbarButton(page) {
      await page.bringToFront();
      // A popup that is still open would be closed by the click; one that opens while tabs change closes at once.
      await waitFor(async () => {
        await page.bringToFront();
        await window(`(async () => {
          const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
          const find = () => ${SURFACES.popup};
          find()?.closest('panel')?.hidePopup();
          for (let wait = 0; find() && wait < 50; wait += 1) await pause(50);
          const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
          const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(ID)});
          ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
          for (let wait = 0; find()?.closest('panel')?.state !== 'open' && wait < 300; wait += 1) await pause(50);
          await pause(300);
          return 'clicked';
        })()`);
        return evaluateIn('popup', 'true').catch(() => null);
      }, 'The popup did not open');
    },
    async openSidebar() {
      await window(`SidebarController.show(${JSON.stringify(SIDEBAR)}).then(() => 'shown')`);
    },
    async badgeText() {
      const text = await window(`(() => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(ID)});
        const action = ExtensionParent.apiManager.global.browserActionFor(extension).action;
        return action.getProperty(gBrowser.selectedTab, 'badgeText') ?? '';
      })()`);
      return String(text);
    },
    evaluateIn,
    async photograph(folder) {
      mkdirSync(folder, { recursive: true });
      for (const [index, page] of (await browser.pages()).entries()) {
        try {
          await page.bringToFront();
          await page.screenshot({ path: join(folder, `${index}.png`) as `${string}.png` });
        } catch (error) {
          // A page that has just gone: the failure that is being looked into matters more.
          console.warn(`No picture of page ${index}`, (error as Error).message.split('\n')[0]);
        }
      }
    },
    close: () => browser.close(),
  };
}

/** Tries until there is a value. */
export async function waitFor<T>(find: () => Promise<T | null>, otherwise: string): Promise<T> {
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await find();
    if (found !== null) return found;
    if (Date.now() > giveUpAt) throw new Error(otherwise);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** All rows of a table, read from IndexedDB in one of Kith's pages. */
export async function rowsIn(own: Page, table: string): Promise<Record<string, unknown>[]> {
  return own.evaluate(
    (name) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const request = indexedDB.open('kith');
        request.onerror = () => reject(request.error);
        // Looking may not make a database where there is none.
        request.onupgradeneeded = () => request.transaction?.abort();
        request.onsuccess = () => {
          const all = request.result.transaction(name).objectStore(name).getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            request.result.close();
            resolve(all.result);
          };
        };
      }),
    table,
  );
}

/** Waits until the table holds rows of this kind. */
export async function expectRows(
  own: Page,
  table: string,
  expected: (rows: Record<string, unknown>[]) => boolean,
): Promise<void> {
  await expect
    .poll(
      async () => {
        // While a database is erased and made anew there is nothing to look into.
        const rows = await rowsIn(own, table).catch(() => null);
        return rows !== null && expected(rows);
      },
      { timeout: PATIENCE_MS, message: table },
    )
    .toBe(true);
}

/** Firefox's own window as a place to evaluate in: what a user does to the browser and not to a page. */
async function browserWindow(browser: Browser): Promise<(expression: string) => Promise<unknown>> {
  // Puppeteer has no call for the browser's own scope; the connection underneath speaks WebDriver BiDi.
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: unknown): Promise<{ result: BidiResult }> };
  };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = result.contexts?.[0]?.context;
  return async (expression) => {
    const evaluated = await connection.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      resultOwnership: 'none',
      userActivation: true,
    });
    if (evaluated.result.exceptionDetails) throw new Error(evaluated.result.exceptionDetails.text);
    return evaluated.result.result?.value;
  };
}

interface BidiResult {
  contexts?: { context: string }[];
  exceptionDetails?: { text: string };
  result?: { value: unknown };
}
