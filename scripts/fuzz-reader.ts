/**
 * `npm run fuzz -- --pages N --seed S [--only NAME]`: N mutants of all test pages, read in a real Chromium. Prints how
 * many were right, refused, less than there was, or wrong; any wrong value or exception ends with status 1 and the seed
 * that makes it again.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser, NO_BROWSER } from './find-browser.mjs';
import type { Summary } from './fuzz/in-page';
import { readInputs } from './read-page/inputs';

const option = (name: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? undefined : process.argv[at + 1];
};
const pages = Number(option('pages') ?? 1_000);
const seed = Number(option('seed') ?? Date.now() % 1_000_000);
const only = option('only');
const shared = process.env.KITH_SHARED_PAGES_DIR ?? '../shared/pages';

const folders = ['tests/pages', ...(existsSync(shared) ? [shared] : [])].filter((folder) =>
  existsSync(folder),
);
const inputs = readInputs(folders, null).filter(({ file }) => !only || file.includes(only));
const executablePath = findBrowser();
if (!executablePath) throw new Error(NO_BROWSER);
const script = await bundle();
const browser = await chromium.launch({
  executablePath,
  chromiumSandbox: process.getuid?.() !== 0,
});
const page = await browser.newPage();
await page.context().route(/^https?:/, (route) => route.abort());
await page.addScriptTag({ content: script });

const each = Math.ceil(pages / inputs.length);
const total: Summary = { base: 'all', counts: {}, missingFields: {}, wrong: [] };
for (const { file, html, url } of inputs) {
  const summary = (await page.evaluate(
    ([source, name, address, from, count]) =>
      (globalThis as unknown as { kithFuzz: (...args: unknown[]) => Summary }).kithFuzz(
        source,
        name,
        address,
        from,
        count,
      ),
    [html, file, url, seed, each] as const,
  )) as Summary;
  console.log(`${JSON.stringify(summary.counts)} ${file}`);
  for (const [verdict, count] of Object.entries(summary.counts)) {
    total.counts[verdict] = (total.counts[verdict] ?? 0) + count;
  }
  for (const [field, count] of Object.entries(summary.missingFields)) {
    total.missingFields[field] = (total.missingFields[field] ?? 0) + count;
  }
  total.wrong.push(...summary.wrong);
}
await browser.close();

for (const { base, seed: its, mutations, verdict } of total.wrong.slice(0, 20)) {
  console.log(`WRONG ${base} seed ${its} [${mutations.join(', ')}]: ${JSON.stringify(verdict)}`);
}
console.log(
  `seed ${seed}, ${each * inputs.length} mutants of ${inputs.length} pages: ${JSON.stringify(total.counts)}`,
);
console.log(`less than there was, by field: ${JSON.stringify(total.missingFields)}`);
process.exitCode = total.wrong.length > 0 ? 1 : 0;

/** The reader and the mutator as one script for the page. */
async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('./fuzz/in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'fuzz',
      },
    },
  });
  const chunk = [output].flat().flatMap((one) => ('output' in one ? one.output : []))[0];
  if (chunk?.type !== 'chunk') throw new Error('The fuzzing script could not be bundled.');
  return chunk.code;
}
