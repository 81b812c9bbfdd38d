import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { chromium } from '@playwright/test';
import { findBrowser, NO_BROWSER } from '../find-browser.mjs';
import { BUILT, ROOT } from '../launch-kith';
import { writeEmptyExtension } from './empty-extension';

/** What the bench keeps between its runs: filled profiles and the empty extension. */
export const KEPT = join(ROOT, '.kith/bench');

/** One of the two extensions in the measured browser, with what is needed to open its surfaces and look into them. */
export interface Side {
  id: string;
  worker: Worker;
  /** A bare document of the extension in a tab of its own; it loads nothing of the product. */
  helper: Page;
}

export interface BenchBrowser {
  context: BrowserContext;
  kith: Side;
  empty: Side;
  profile: string;
  close(): Promise<void>;
}

export interface BenchOptions {
  profile?: string;
  /** HTML for an address of LinkedIn. */
  answer?: (address: URL) => string | null;
  args?: string[];
}

/** Chromium with the built Kith and an empty extension side by side, so that both are measured in the same minutes. */
export async function launchBoth(options: BenchOptions = {}): Promise<BenchBrowser> {
  const profile = options.profile ?? newProfile();
  const context = await launchWith([BUILT, emptyExtension()], profile, options);
  const { kith, other } = await workersOf(context);
  return {
    context,
    profile,
    kith: await sideOf(context, kith, 'icon/16.png'),
    empty: await sideOf(context, other, 'helper.html'),
    close: () => context.close(),
  };
}

/** The same browser with nothing but the empty extension. */
export function launchWithoutKith(options: BenchOptions = {}): Promise<BrowserContext> {
  return launchWith([emptyExtension()], newProfile(), options);
}

function emptyExtension(): string {
  return writeEmptyExtension(join(KEPT, 'empty'));
}

async function launchWith(
  extensions: string[],
  profile: string,
  options: BenchOptions,
): Promise<BrowserContext> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(NO_BROWSER);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: null,
    args: [
      `--disable-extensions-except=${extensions}`,
      `--load-extension=${extensions}`,
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      '--window-size=1280,860',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-gpu',
      ...(options.args ?? []),
    ],
  });
  await context.route(/^https?:/, (route) => {
    const body = options.answer?.(new URL(route.request().url())) ?? null;
    return body === null || route.request().resourceType() !== 'document'
      ? route.abort()
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  return context;
}

export function newProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'kith-bench-'));
  mkdirSync(join(profile, 'Default'), { recursive: true });
  // Developer mode: else a reload leaves the extensions disabled.
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  return profile;
}

async function workersOf(context: BrowserContext): Promise<{ kith: Worker; other: Worker }> {
  for (;;) {
    const workers = context.serviceWorkers();
    const kith = workers.find((worker) => worker.url().endsWith('/background.js'));
    const other = workers.find((worker) => worker.url().endsWith('/worker.js'));
    if (kith && other) return { kith, other };
    await context.waitForEvent('serviceworker');
  }
}

async function sideOf(context: BrowserContext, worker: Worker, file: string): Promise<Side> {
  const id = new URL(worker.url()).host;
  const helper = await context.newPage();
  await helper.goto(`chrome-extension://${id}/${file}`);
  return { id, worker, helper };
}

/** Milliseconds in which the machine comes to rest: nothing of the run before may be counted in the next. */
export function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
