import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, CDPSession, Page, Worker } from '@playwright/test';
import { chromium } from '@playwright/test';
import { findBrowser, NO_BROWSER } from './find-browser.mjs';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const BUILT = join(ROOT, '.output/chrome-mv3');
/** What has not come by then hangs: a machine under load is slow, not wrong. */
const PATIENCE_MS = 60_000;
const CLICK_AGAIN_MS = 15_000;

/** A browser with the built Kith in it, and the ways to reach its parts. */
export interface RunningKith {
  context: BrowserContext;
  /** The background worker. */
  worker: Worker;
  /** The extension's id. */
  id: string;
  profile: string;
  /** The browser's own debugging session. */
  cdp: CDPSession;
  close(): Promise<void>;
}

interface LaunchOptions {
  /** Kept between launches to try a restart; a new one by default. */
  profile?: string;
  headless?: boolean;
  /** The unpacked extension; what `npx wxt build` made by default. */
  extension?: string;
  /**
   * What answers https://www.linkedin.com/…: HTML for an address, or `null` for "not found". `'nothing'` leaves every
   * request to the browser, for a test that records what is asked for: no name is resolved then.
   */
  answer: ((address: URL) => string | null) | 'nothing';
  size?: { width: number; height: number };
  args?: string[];
  /** Folders of other extensions to load beside Kith. */
  others?: string[];
  /** Of the whole browser, the worker too. */
  timeZone?: string;
  locale?: string;
  /** Kith's button stands in the toolbar of a new profile, and not behind the puzzle piece. */
  isPinned?: boolean;
}

/**
 * Builds the extension for Chrome. Speaks on stderr, because a command's stdout may be a document. The builder's own
 * hundred lines are shown only when it fails: they would bury what one is to do next.
 */
export function buildKith(): void {
  console.error('Kith: building, about half a minute …');
  const { status, stdout, stderr } = spawnSync('npx', ['wxt', 'build'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  if (status === 0) return;
  process.stderr.write(`${stdout}${stderr}`);
  throw new Error('Kith could not be built; the reason is above.');
}

/**
 * Starts a Chromium with Kith loaded. LinkedIn's address is answered locally; every other address is refused, so that
 * nothing reaches the network.
 */
export async function launchKith(options: LaunchOptions): Promise<RunningKith> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(NO_BROWSER);
  const extension = options.extension ?? BUILT;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'kith-'));
  const isNew = prepareProfile(profile, options.isPinned ? [idOfUnpacked(extension)] : []);
  const extensions = [extension, ...(options.others ?? [])].join(',');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: options.headless === false ? null : (options.size ?? { width: 1280, height: 860 }),
    ...(options.timeZone
      ? { timezoneId: options.timeZone, env: { ...process.env, TZ: options.timeZone } }
      : {}),
    ...(options.locale ? { locale: options.locale } : {}),
    args: [
      `--disable-extensions-except=${extensions}`,
      `--load-extension=${extensions}`,
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(options.headless === false ? [] : ['--disable-gpu']),
      ...(options.answer === 'nothing' ? ['--host-resolver-rules=MAP * ~NOTFOUND'] : []),
      ...(options.args ?? []),
    ],
  });
  if (options.answer !== 'nothing') await answerLocally(context, options.answer);
  const worker = await workerOf(context);
  if (isNew) await welcomed(context);
  const browser = context.browser();
  if (!browser) throw new Error('The browser has gone.');
  const cdp = await browser.newBrowserCDPSession();
  return {
    context,
    worker,
    id: new URL(worker.url()).host,
    profile,
    cdp,
    close: () => context.close(),
  };
}

/**
 * Kith opens its welcome page once it is installed. Waited for, because that tab comes to the front: whoever clicked on
 * the toolbar in that very moment would click for the wrong page.
 */
async function welcomed(context: BrowserContext): Promise<void> {
  const giveUpAt = Date.now() + PATIENCE_MS;
  while (!context.pages().some((page) => page.url().includes('/options.html'))) {
    if (Date.now() > giveUpAt) throw new Error('Kith’s welcome page did not open.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Kith's own worker, whatever other extensions there are. */
async function workerOf(context: BrowserContext): Promise<Worker> {
  const isKith = (worker: Worker) => worker.url().endsWith('/background.js');
  return (
    context.serviceWorkers().find(isKith) ??
    (await context.waitForEvent('serviceworker', { predicate: isKith }))
  );
}

/** The real click on Kith's toolbar button for a tab: opens the popup and grants `activeTab`. */
export async function clickToolbarButton(kith: RunningKith, page: Page): Promise<Page> {
  await triggerAction(kith, page);
  try {
    return await findSurface(kith, 'popup.html', CLICK_AGAIN_MS);
  } catch {
    // A click that comes while the tab is still on its way to the front is dropped, now and then: a person clicks again.
    // Late, because a click while the popup is on its way would close it.
    await triggerAction(kith, page);
    return findSurface(kith, 'popup.html');
  }
}

async function triggerAction(kith: RunningKith, page: Page): Promise<void> {
  await page.bringToFront();
  const session = await kith.context.newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  const tabTarget = await tabTargetOf(kith.cdp, targetInfo.targetId);
  await kith.cdp.send(
    'Extensions.triggerAction' as never,
    { id: kith.id, targetId: tabTarget } as never,
  );
}

/**
 * The real popup or side panel, which Playwright does not attach to by itself: found over a second connection
 * (environment.md, section 4), as an ordinary page. Throws when it has not opened within `patience` ms.
 */
export async function findSurface(
  kith: RunningKith,
  file: string,
  patience = PATIENCE_MS,
): Promise<Page> {
  const port = readFileSync(join(kith.profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
  const url = `chrome-extension://${kith.id}/${file}`;
  const giveUpAt = Date.now() + patience;
  for (;;) {
    const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as {
      url: string;
    }[];
    if (targets.some((target) => target.url.startsWith(url))) {
      const connected = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      const pages = connected.contexts().flatMap((context) => context.pages());
      const surface = pages.find((page) => page.url().startsWith(url));
      if (surface) return surface;
      // It is listed a moment before it can be reached.
      await connected.close();
    }
    if (Date.now() > giveUpAt) throw new Error(`${file} did not open.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export async function tabTargetOf(cdp: CDPSession, pageTargetId: string): Promise<string> {
  const { targetInfos } = await cdp.send('Target.getTargets', {
    filter: [{ type: 'tab' }, { type: 'page' }],
  } as never);
  const infos = targetInfos as { targetId: string; type: string; url: string; title: string }[];
  const page = infos.find((info) => info.targetId === pageTargetId);
  const tab = infos.find((info) => info.type === 'tab' && info.url === page?.url);
  return tab?.targetId ?? pageTargetId;
}

/** True for a profile that was not there before. */
function prepareProfile(profile: string, pinned: string[]): boolean {
  const preferences = join(profile, 'Default', 'Preferences');
  if (existsSync(preferences)) return false;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  // Developer mode: else a reload leaves the extension disabled.
  writeFileSync(
    preferences,
    JSON.stringify({ extensions: { ui: { developer_mode: true }, pinned_extensions: pinned } }),
  );
  return true;
}

/** The id that Chromium gives to an unpacked extension without a key: half a hash of its folder, in the letters a to p. */
function idOfUnpacked(folder: string): string {
  const path = realpathSync(folder);
  const bytes = Buffer.from(path, process.platform === 'win32' ? 'utf16le' : 'utf8');
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

async function answerLocally(
  context: BrowserContext,
  answer: (address: URL) => string | null,
): Promise<void> {
  await context.route(/^https?:/, async (route) => {
    const address = new URL(route.request().url());
    const isLinkedIn = /(^|\.)linkedin\.com$/.test(address.hostname);
    const isDocument = route.request().resourceType() === 'document';
    const body = isLinkedIn && isDocument ? answer(address) : null;
    if (body === null) return route.abort();
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
}
