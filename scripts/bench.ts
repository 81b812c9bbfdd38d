/**
 * `npm run bench [-- --json]`: what the built extension costs, medians of fifteen runs. The rows of the page script run in
 * a real Chromium on the largest page there is; composing and checking run in Node. More rows are to come: what is not
 * here has not been measured.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { chromium } from '@playwright/test';
import { checkDraft } from '../utils/checking/check-draft';
import { composeDraft } from '../utils/drafting/compose';
import { readCase } from '../utils/model/case';
import type { Situation } from '../utils/model/situation';
import { findBrowser, NO_BROWSER } from './find-browser.mjs';
import { BUILT, buildKith, ROOT } from './launch-kith';

interface Row {
  row: string;
  unit: 'ms' | 'bytes';
  value: number;
  /** What the same run costs without Kith; `null` where there is nothing to compare with. */
  floor: number | null;
  ratio: number | null;
  goal: string;
  met: boolean;
}

const RUNS = 15;
const SHARED = process.env.KITH_SHARED_PAGES_DIR ?? join(ROOT, '../shared/pages');

buildKith();
const rows = [...scriptSizes(), ...(await readingTimes()), ...composing()];
if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2));
else console.table(rows);

function scriptSizes(): Row[] {
  return readdirSync(BUILT)
    .filter((file) => file.startsWith('page-script'))
    .map((file) => {
      const value = statSync(join(BUILT, file)).size;
      return atMost(`size of ${file}`, 'bytes', value, 30 * 1024, '≤ 30 kB');
    });
}

/** Evaluation of router and reader, and the reading, on the largest page of each design; floor: reading the title. */
async function readingTimes(): Promise<Row[]> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(NO_BROWSER);
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const context = await browser.newContext();
    const measured: Row[] = [];
    for (const design of ['sdui', 'classic']) {
      measured.push(await readingTime(context, design, largestPage(design)));
    }
    return measured;
  } finally {
    await browser.close();
  }
}

async function readingTime(
  context: BrowserContext,
  design: string,
  page: { html: string; url: string },
): Promise<Row> {
  const tab = await context.newPage();
  await context.route('**', (route) =>
    route.request().url() === page.url
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: page.html })
      : route.abort(),
  );
  await tab.goto(page.url, { waitUntil: 'domcontentloaded' });
  const scripts = ['page-script.js', `page-script-${design}.js`].map((file) =>
    readFileSync(join(BUILT, file), 'utf8'),
  );
  const timed = (code: string) =>
    tab.evaluate(
      ([source, runs]) => {
        const times: number[] = [];
        for (let run = 0; run < Number(runs); run++) {
          const start = performance.now();
          // biome-ignore lint/security/noGlobalEval: the measured script itself, in a page of the bench.
          globalThis.eval(String(source));
          times.push(performance.now() - start);
        }
        return times;
      },
      [code, RUNS + 2] as const,
    );
  // Two warm-up runs are thrown away, as a page that has been open is warm.
  const value = median((await timed(scripts.join(';\n'))).slice(2));
  const floor = median((await timed('document.title')).slice(2));
  await context.unroute('**');
  await tab.close();
  const row = atMost(`evaluate and read the largest ${design} page`, 'ms', value, 16, '≤ 16 ms');
  return { ...row, floor, ratio: null };
}

function largestPage(design: string): { html: string; url: string } {
  const folders = existsSync(SHARED) ? [join(SHARED, design)] : [join(ROOT, 'tests/pages')];
  const files = folders
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .filter((file) => file.endsWith('.html') && (existsSync(SHARED) || file.includes(design)))
    .sort((a, b) => statSync(b).size - statSync(a).size);
  const [file] = files;
  if (!file) throw new Error(`There is no page of the design ${design}.`);
  const expected = JSON.parse(readFileSync(file.replace('.html', '.expected.json'), 'utf8'));
  return { html: readFileSync(file, 'utf8'), url: expected.url };
}

/** Composing one draft, and all checks on 2,000 characters with 30,000 contacts and 5,000 sent messages known. */
function composing(): Row[] {
  const found = readCase(
    JSON.parse(readFileSync(join(ROOT, 'tests/cases/stranger-informational.json'), 'utf8')),
  );
  const base = found.status === 'read' ? found.situations[0]?.situation : undefined;
  if (!base) throw new Error('The case for the bench cannot be read.');
  const compose = timesOf((run) => composeDraft(base, { seed: run }));
  const situation: Situation = {
    ...base,
    others: Array.from({ length: 30_000 }, (_, index) => ({
      name: `Contact Number${index}`,
      organisations: [`Company ${index % 900}`],
      schools: [`School ${index % 300}`],
    })),
    user: {
      ...base.user,
      sentLog: Array.from({ length: 5_000 }, (_, index) => ({
        date: '2026-10-01',
        to: `Contact Number${index}`,
        text: `Hello number ${index}, I read what you said about topic ${index % 700} and wondered how it went.`,
      })),
    },
  };
  const draft = composeDraft(base);
  const body = draft.body.repeat(Math.ceil(2000 / draft.body.length)).slice(0, 2000);
  const check = timesOf((run) =>
    checkDraft({
      body: `${body.slice(0, -3)}${run}`,
      subject: null,
      spans: null,
      situation,
      facts: draft.facts,
      overridden: {},
    }),
  );
  return [
    atMost('compose one draft', 'ms', median(compose), 10, '≤ 10 ms'),
    atMost(
      'all checks: 2,000 characters, 30,000 contacts, 5,000 sent',
      'ms',
      median(check),
      8,
      '≤ 8 ms',
    ),
  ];
}

function timesOf(work: (run: number) => unknown): number[] {
  work(0);
  work(1);
  return Array.from({ length: RUNS }, (_, run) => {
    const start = performance.now();
    work(run + 2);
    return performance.now() - start;
  });
}

function atMost(row: string, unit: Row['unit'], value: number, most: number, goal: string): Row {
  const rounded = Math.round(value * 100) / 100;
  return { row, unit, value: rounded, floor: null, ratio: null, goal, met: value <= most };
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
