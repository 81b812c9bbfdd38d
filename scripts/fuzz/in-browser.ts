import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser, NO_BROWSER } from '../find-browser.mjs';
import type { PageInput } from '../read-page/inputs';
import type { FuzzInPage, Summary } from './in-page';

interface Options {
  /** Mutants altogether, shared among the pages. */
  pages: number;
  seed: number;
  /** Called after each page. */
  onPage?: (summary: Summary) => void;
}

/** Makes and reads mutants of all pages in one Chromium that reaches no network. */
export async function fuzzInBrowser(inputs: PageInput[], options: Options): Promise<Summary> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(NO_BROWSER);
  const script = await bundle();
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const page = await browser.newPage();
    await page.context().route(/^https?:/, (route) => route.abort());
    await page.addScriptTag({ content: script });
    const each = Math.ceil(options.pages / inputs.length);
    const total: Summary = { base: 'all', counts: {}, missingFields: {}, wrong: [] };
    for (const { file, html, url } of inputs) {
      const summary = await page.evaluate(
        ([source, name, address, from, count]) =>
          (globalThis as unknown as FuzzInPage).kithFuzz(source, name, address, from, count),
        [html, file, url, options.seed, each] as const,
      );
      options.onPage?.(summary);
      addUp(total.counts, summary.counts);
      addUp(total.missingFields, summary.missingFields);
      total.wrong.push(...summary.wrong);
    }
    return total;
  } finally {
    await browser.close();
  }
}

function addUp(total: Record<string, number>, more: Record<string, number>): void {
  for (const [key, count] of Object.entries(more)) total[key] = (total[key] ?? 0) + count;
}

/** The reader and the mutator as one script for the page. */
async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('./in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'fuzz',
      },
    },
  });
  const chunk = [output].flat().flatMap((one) => ('output' in one ? one.output : []))[0];
  if (chunk?.type !== 'chunk') throw new Error('The fuzzing script could not be bundled.');
  return chunk.code;
}
