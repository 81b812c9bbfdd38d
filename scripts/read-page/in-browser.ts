import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import type { HandOver, Reading } from '../../utils/model/reading';
import { findBrowser, NO_BROWSER } from '../find-browser.mjs';
import { BUILT, buildKith, ROOT } from '../launch-kith';
import type { PageReading } from './contract';
import type { PageInput } from './inputs';

/** The folder of the page scripts; `KITH_PAGE_SCRIPTS` tries another build of them. */
const SCRIPTS = process.env.KITH_PAGE_SCRIPTS ?? BUILT;
/** The script that names the one which reads a page. */
const FIRST = 'page-script.js';
/** What the page scripts are made of. */
const SOURCES = [
  ...['utils/readers', 'utils/model', 'utils/browser/isolated-world.ts'],
  ...readdirSync(join(ROOT, 'entrypoints'))
    .filter((name) => name.startsWith('page-script'))
    .map((name) => `entrypoints/${name}`),
].map((path) => join(ROOT, path));

/**
 * What a page may load: nothing, and scripts in it only where they are wanted. Refused by the page's own policy a picture or
 * style sheet costs nothing; each one refused by this program is a question from browser to program and back, and pages
 * have hundreds.
 */
const NOTHING_ELSE = "default-src 'none'; style-src 'unsafe-inline'";
const WITH_SCRIPTS = `${NOTHING_ELSE}; script-src 'unsafe-inline' 'unsafe-eval'`;

interface Options {
  runsScripts: boolean;
}

/** Reads all pages in one browser, each in a document of its own; the script runs in an isolated world, as it does for users. */
export async function readPagesInBrowser(
  inputs: PageInput[],
  options: Options,
): Promise<PageReading[]> {
  if (isStale()) buildKith();
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(NO_BROWSER);
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    let served: PageInput | null = null;
    await page.context().route(/.*/, (route) => {
      const request = route.request();
      const isWanted = request.isNavigationRequest() && request.frame() === page.mainFrame();
      if (!isWanted || !served || request.url() !== addressToServe(served.url))
        return route.abort();
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: served.html,
        headers: { 'content-security-policy': options.runsScripts ? WITH_SCRIPTS : NOTHING_ELSE },
      });
    });
    const readings: PageReading[] = [];
    for (const input of inputs) {
      served = input;
      readings.push({ file: input.file, reading: await readOne(page, session, input) });
    }
    return readings;
  } finally {
    await browser.close();
  }
}

async function readOne(page: Page, session: CDPSession, input: PageInput): Promise<Reading> {
  await page.goto(addressToServe(input.url), { waitUntil: 'domcontentloaded' });
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'kith',
  });
  let file = FIRST;
  for (;;) {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: readFileSync(join(SCRIPTS, file), 'utf8'),
      contextId: executionContextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails)
      throw new Error(
        `${input.file}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`,
      );
    const outcome = result.value as Reading | HandOver;
    if (!('next' in outcome)) return outcome;
    file = `page-script-${outcome.next}.js`;
  }
}

/** The address as the browser asks for it: without its fragment. */
function addressToServe(url: string): string {
  const address = new URL(url);
  address.hash = '';
  return address.href;
}

/** True when there is no build, or a source of the page script is newer than it. */
function isStale(): boolean {
  if (process.env.KITH_PAGE_SCRIPTS) return false;
  if (!existsSync(join(SCRIPTS, FIRST))) return true;
  const builtAt = statSync(join(SCRIPTS, FIRST)).mtimeMs;
  return SOURCES.some((source) => newestIn(source) > builtAt);
}

function newestIn(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
