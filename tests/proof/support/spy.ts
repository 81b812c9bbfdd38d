import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { BUILT } from '../../../scripts/launch-kith';
import { filesUnder } from '../../../scripts/zip/pack-files';

declare global {
  var kithSpy: { seen: string[]; watch(): void; globals(): string[] };
}

/**
 * What a page that looks for extensions could do: runs in the page's own world before anything else, listens to
 * messages, errors, reports and synthetic events, and from `watch()` on to every change of the document, new globals
 * and new entries of the performance timeline.
 */
export async function plantSpy(page: Page, id: string): Promise<void> {
  await page.addInitScript((extension) => {
    const seen: string[] = [];
    const note = (kind: string, what: unknown) => seen.push(`${kind}: ${String(what)}`);
    addEventListener('message', (event) => note('message', JSON.stringify(event.data)), true);
    addEventListener('error', (event) => note('error', event.message), true);
    addEventListener('unhandledrejection', (event) => note('rejection', event.reason), true);
    for (const name of ['securitypolicyviolation', 'DOMNodeInserted', 'wxt:locationchange']) {
      document.addEventListener(name, (event) => note('event', event.type), true);
    }
    // The names by which WXT's content scripts make themselves known (reliability.md, T-WXT).
    for (const entry of ['content', 'page-script', 'background', 'linkedin']) {
      for (const target of [document, window]) {
        const name = `${extension}:${entry}:wxt:content-script-started`;
        target.addEventListener(name, () => note('event', name), true);
      }
    }
    for (const name of [
      'click',
      'keydown',
      'input',
      'change',
      'copy',
      'paste',
      'scroll',
      'submit',
    ]) {
      document.addEventListener(name, (event) => note('event', event.type), true);
    }
    globalThis.kithSpy = {
      seen,
      globals: () => Object.getOwnPropertyNames(window).sort(),
      watch() {
        new MutationObserver((changes) => {
          for (const change of changes)
            note('mutation', `${change.type} in ${change.target.nodeName}`);
        }).observe(document, {
          attributes: true,
          characterData: true,
          childList: true,
          subtree: true,
        });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            // The browser asks for it by itself, on a busy machine only after the watch has begun.
            if (entry.name === new URL('/favicon.ico', location.href).href) continue;
            note('performance', `${entry.entryType} ${entry.name}`);
          }
        }).observe({ entryTypes: ['resource', 'mark', 'measure'] });
      },
    };
  }, id);
}

/** The files of the package that a page could load from the extension, and what answered: it must be none. */
export async function probe(page: Page, id: string): Promise<string[]> {
  return page.evaluate(
    async ([extension, files]) => {
      const found: string[] = [];
      for (const file of files) {
        const url = `chrome-extension://${extension}/${file}`;
        const answered = await fetch(url).then(
          () => true,
          () => false,
        );
        const shown = await new Promise<boolean>((resolve) => {
          const image = new Image();
          image.onload = () => resolve(true);
          image.onerror = () => resolve(false);
          image.src = url;
        });
        if (answered || shown) found.push(file);
      }
      return found;
    },
    [id, filesUnder(BUILT)] as const,
  );
}

/** Whether the extension answers a page that speaks to it. */
export async function answersPages(page: Page, id: string): Promise<boolean> {
  return page.evaluate(
    (extension) =>
      new Promise<boolean>((resolve) => {
        const runtime = (globalThis as { chrome?: typeof chrome }).chrome?.runtime;
        if (!runtime?.sendMessage) return resolve(false);
        runtime.sendMessage(extension, { type: 'ping' }, () => resolve(!runtime.lastError));
      }),
    id,
  );
}

/** What the manifest says that pages may reach. */
export function reachable(): unknown[] {
  const manifest = JSON.parse(readFileSync(join(BUILT, 'manifest.json'), 'utf8'));
  return [...(manifest.web_accessible_resources ?? []), manifest.externally_connectable].filter(
    (one) => one !== undefined,
  );
}
