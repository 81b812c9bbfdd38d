import { readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser, NO_BROWSER } from './find-browser.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const built = join(root, '.kith/gallery');
/** Answered from the built files; no server, no network. */
const ADDRESS = 'https://gallery.kith.example';
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};
/** How long a page must stay as it is to count as drawn, in milliseconds. */
const QUIET = 150;
/** How long a view may take to be there on a slow machine, in milliseconds. */
const PATIENCE = 120_000;

/**
 * Builds the gallery of all components and screens and opens a browser for it.
 * @returns the browser, the stories, and `show(page, name, options)`, which resolves when a story has been drawn
 */
export async function openGallery() {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(NO_BROWSER);
  await build({ configFile: join(root, 'tests/gallery/vite.config.ts'), logLevel: 'error' });
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
  });

  const newPage = async (options) => {
    const context = await browser.newContext(options);
    await context.route('**', (route) => {
      const path = new URL(route.request().url()).pathname;
      const file = path === '/' ? '/index.html' : path;
      const type = TYPES[extname(file)];
      if (!type) return route.abort();
      return route.fulfill({
        body: readFileSync(join(type === 'image/png' ? join(root, 'public') : built, file)),
        contentType: type.startsWith('text/') ? `${type}; charset=utf-8` : type,
      });
    });
    const page = await context.newPage();
    // A story that breaks, or breaks the extension's rules (CSP), must not pass for a picture.
    page.on('pageerror', (error) => {
      throw error;
    });
    page.on('console', (message) => {
      if (message.type() === 'error') throw new Error(`${page.url()}: ${message.text()}`);
    });
    return page;
  };

  const index = await newPage();
  await index.goto(ADDRESS);
  const stories = await index.locator('main a').evaluateAll((links) =>
    links.map((link) => ({
      name: link.textContent,
      press: link.dataset.press ?? null,
      acts: 'act' in link.dataset,
      screen: link.dataset.screen || null,
    })),
  );
  await index.context().close();

  const show = async (page, story, { theme = 'light', dir = 'ltr', language = 'en' } = {}) => {
    // Another document each time: a mere change of the hash would keep the one before.
    await page.goto('about:blank');
    await page.goto(
      `${ADDRESS}/?story=${story.name}&theme=${theme}&dir=${dir}&language=${language}`,
    );
    await settle(page, story, { theme, dir });
  };

  /** Pages with a document in which the next story can be shown. */
  const ready = new WeakSet();
  /**
   * Another story in the same document, which is quicker than a document for each; in a new one where the story before
   * has left a store that does not answer.
   */
  const showNext = async (page, story, look = {}) => {
    const isBlocking = story.name.endsWith('-loading');
    if (isBlocking || !ready.has(page)) {
      await show(page, story, look);
      if (isBlocking) ready.delete(page);
      else ready.add(page);
      return;
    }
    await page.evaluate((name) => window.showStory(name), story.name);
    await settle(page, story, look);
  };
  return { stories, newPage, show, showNext, close: () => browser.close() };
}

/** Resolves when a story stands still. A screen takes theme and direction from its settings: set to what is asked for. */
async function settle(page, story, { theme = 'light', dir = 'ltr' }) {
  await page.locator('#root > *').first().waitFor({ state: 'attached' });
  if (story.screen) {
    // A view that is loaded late, or asks its store: however long that takes on a slow machine.
    if (story.name.endsWith('-loading'))
      await page.locator('[class*=skeleton]').first().waitFor({ timeout: PATIENCE });
    else await page.waitForFunction(isThere, story.name, { timeout: PATIENCE });
    await page.evaluate(drawn, QUIET);
  }
  if (story.acts) {
    await page.evaluate((name) => window.actStory(name), story.name);
    await page.evaluate(drawn, QUIET);
  }
  if (story.press) await page.getByRole('button', { name: story.press, exact: true }).click();
  await page.evaluate(
    ({ theme, dir }) => {
      document.documentElement.dataset.theme = theme;
      document.documentElement.dir = dir;
      for (const part of document.querySelectorAll('[data-orientation][dir]')) part.dir = dir;
      const isEnding = (animation) =>
        animation.effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY;
      return Promise.allSettled(
        document
          .getAnimations()
          .filter(isEnding)
          .map((animation) => animation.finished),
      );
    },
    { theme, dir },
  );
}

/** In the page: true when the view that the story is about is open and shows more than what keeps its place. */
function isThere(story) {
  const asked = /^panel-(draft|today|people|story|progress)(-|$)/.exec(story)?.[1];
  const panel = asked ? `[role=tabpanel][id$="-${asked}"]` : '[role=tabpanel]';
  const isFailed = story.endsWith('-failed');
  const view = isFailed
    ? document.body
    : (document.querySelector(`${panel}:not([hidden])`) ??
      (asked ? null : (document.querySelector('main') ?? document.body)));
  if (!view?.textContent?.trim() || view.querySelector('[class*=skeleton]')) return false;
  // A section has its title before it has anything to show.
  return asked !== 'draft' || view.querySelector('textarea, select, h3') !== null;
}

/** In the page: resolves when nothing has changed for a while. A screen asks its store in several steps. */
function drawn(quiet) {
  return new Promise((resolve) => {
    let timer = setTimeout(resolve, quiet);
    new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(resolve, quiet);
    }).observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  });
}
