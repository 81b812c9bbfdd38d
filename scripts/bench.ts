/**
 * `npm run bench [-- --json] [-- --only=popup,wake] [-- --people=30000]`: what the built extension costs, medians of fifteen
 * runs, beside what the same minute costs without it. docs/performance.md says what bounds each row and which rows of the
 * list are not measured yet.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { chromium } from '@playwright/test';
import { checkDraft } from '../utils/checking/check-draft';
import { composeDraft } from '../utils/drafting/compose';
import { readCase } from '../utils/model/case';
import type { Situation } from '../utils/model/situation';
import { archiveRows } from './bench/archive-rows';
import { clickRows } from './bench/click-rows';
import { memoryRows } from './bench/memory-rows';
import { packageRows } from './bench/package-rows';
import { listeningRows, visitRows } from './bench/page-rows';
import { peopleRows } from './bench/people-rows';
import { backupRows, commitRows } from './bench/store-rows';
import { coldRows, panelRows, popupRows } from './bench/surface-rows';
import type { MeasuredRow, Row } from './bench/table';
import { printTable, RUNS, timedRow } from './bench/table';
import { savingRows, wakeRows } from './bench/worker-rows';
import { findBrowser, NO_BROWSER } from './find-browser.mjs';
import { BUILT, buildKith, ROOT } from './launch-kith';

const SHARED = process.env.KITH_SHARED_PAGES_DIR ?? join(ROOT, '../shared/pages');
const option = (name: string) =>
  process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);
const people = (option('people') ?? '30000').split(',').map(Number);
const only = option('only')?.split(',');

/** Each group takes a minute or two; `--only` names some of them, `--people` the sizes of the store. */
const GROUPS: Record<string, () => MeasuredRow[] | Promise<MeasuredRow[]>> = {
  packages: packageRows,
  popup: () => forEachSize(popupRows),
  cold: () => forEachSize(coldRows),
  panel: () => forEachSize(panelRows),
  wake: () => forEachSize(wakeRows),
  commit: () => forEachSize(commitRows),
  saving: () => {
    const { html, url } = largestPage('sdui');
    return forEachSize((count) => savingRows(count, html, url));
  },
  click: () => {
    const { html, url } = largestPage('sdui');
    return forEachSize((count) => clickRows(count, html, url));
  },
  visit: () => {
    const { html, url } = largestPage('sdui');
    return visitRows(html, url);
  },
  listening: () => {
    const { html, url } = largestPage('sdui');
    return listeningRows(html, url);
  },
  reading: readingTimes,
  composing,
  people: () => forEachSize(peopleRows),
  memory: () => forEachSize(memoryRows),
  backup: () => forEachSize(backupRows),
  archive: () => archiveRows(30_000, 100_000),
  growth,
};

// `--built` measures what lies in .output, to compare two builds.
if (!process.argv.includes('--built')) buildKith();
const rows: MeasuredRow[] = [];
for (const [name, measure] of Object.entries(GROUPS)) {
  if (only && !only.includes(name)) continue;
  console.error(`Measuring: ${name} …`);
  try {
    rows.push(...(await measure()));
  } catch (error) {
    // The other rows are not to be lost with it; the command has failed all the same.
    console.error(`“${name}” could not be measured:`, error);
    process.exitCode = 1;
  }
}
if (process.argv.includes('--json')) console.log(JSON.stringify(rows.map(asRow), null, 2));
else printTable(rows);

/** Where a person waits, with few and with very many people. */
async function growth(): Promise<MeasuredRow[]> {
  const measured: MeasuredRow[] = [];
  for (const count of [3_000, 100_000]) {
    for (const measure of [popupRows, panelRows, wakeRows, commitRows, peopleRows]) {
      measured.push(...(await measure(count)));
    }
  }
  return measured;
}

async function forEachSize(measure: (count: number) => Promise<MeasuredRow[]>) {
  const measured: MeasuredRow[] = [];
  for (const count of people) measured.push(...(await measure(count)));
  return measured;
}

/** The row alone, without the spread: the contract of `--json`. */
function asRow({ spread: _, ...row }: MeasuredRow): Row {
  return row;
}

/** Evaluation of router and reader, and the reading, on the largest page of each design; floor: reading the title. */
async function readingTimes(): Promise<MeasuredRow[]> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(NO_BROWSER);
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const context = await browser.newContext();
    const measured: MeasuredRow[] = [];
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
): Promise<MeasuredRow> {
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
  const runs = (await timed(scripts.join(';\n'))).slice(2);
  const floor = (await timed('document.title')).slice(2);
  await context.unroute('**');
  await tab.close();
  // A ratio to a script that does nothing says nothing: the goal is in milliseconds.
  const row = timedRow(`evaluate and read the largest ${design} page`, runs, floor, { most: 16 });
  return { ...row, ratio: null };
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
function composing(): MeasuredRow[] {
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
    timedRow('compose one draft', compose, null, { most: 10 }),
    timedRow('all checks: 2,000 characters, 30,000 contacts, 5,000 sent', check, null, { most: 8 }),
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
