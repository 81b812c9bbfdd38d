import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { generateArchive } from '../../tests/support/generate-archive';
import { KEPT, launchBoth, rest } from './browser';
import { cpuTime } from './cpu-time';
import { filledProfile } from './fill';
import { LONG_RUNS } from './store-rows';
import { storeWork } from './store-work';
import type { MeasuredRow } from './table';
import { median, sizedRow, timedRow } from './table';

/** Beside others at work a machine may need an hour for what takes it a minute alone. */
const PATIENCE_MS = 3_600_000;
const MB = 1_000_000;

interface Watched {
  /** Longest time between two frames, ms. */
  frame: number;
  /** Bytes. */
  heap: number;
}

/** An archive through the options page into an empty Kith, beside its rows written raw. */
export async function archiveRows(connections: number, messages: number): Promise<MeasuredRow[]> {
  const files = writeArchive(connections, messages);
  const runs: number[] = [];
  const floor: number[] = [];
  const cpu: number[] = [];
  const cpuFloor: number[] = [];
  const frames: number[] = [];
  const heaps: number[] = [];
  for (let run = 0; run < LONG_RUNS; run++) {
    const browser = await launchBoth({
      profile: await filledProfile(0),
      // Else the page is told a rounded figure that may be twenty minutes old.
      args: ['--enable-precise-memory-info'],
    });
    try {
      await rest(4000);
      const page = await browser.context.newPage();
      await page.goto(`chrome-extension://${browser.kith.id}/options.html#archive`);
      await page.locator('input[type=file]').first().waitFor({ state: 'attached' });
      await watch(page);
      let began = Date.now();
      let worked = await cpuTime(browser.context);
      await page.locator('input[type=file]').first().setInputFiles(files);
      const bring = page.getByRole('button', { name: /^Bring in/ });
      await bring.waitFor({ timeout: PATIENCE_MS });
      let took = Date.now() - began;
      let work = (await cpuTime(browser.context)) - worked;
      began = Date.now();
      worked = await cpuTime(browser.context);
      await bring.click();
      await page.getByText('They are here', { exact: true }).waitFor({ timeout: PATIENCE_MS });
      took += Date.now() - began;
      work += (await cpuTime(browser.context)) - worked;
      const seen = await watched(page);
      await page.close();
      runs.push(took);
      cpu.push(work);
      frames.push(seen.frame);
      heaps.push(seen.heap / MB);
      const ask = await storeWork(browser.kith.helper);
      // Read before the clock starts: only the writing is the floor.
      await ask('holdRows');
      worked = await cpuTime(browser.context);
      floor.push(await ask('writeHeld'));
      cpuFloor.push((await cpuTime(browser.context)) - worked);
    } finally {
      await browser.close();
    }
  }
  const of = `${connections.toLocaleString('en')} connections, ${messages.toLocaleString('en')} messages`;
  return [
    timedRow(`archive into the store, ${of}`, runs, floor, { times: 1.5 }),
    timedRow('the same, processor time of the whole browser', cpu, cpuFloor, { times: 1.5 }),
    sizedRow('archive: longest frame meanwhile', 'ms', median(frames), null, { most: 100 }),
    sizedRow('archive: heap of the page meanwhile', 'MB', median(heaps), null, { most: 300 }),
  ];
}

function writeArchive(connections: number, messages: number): string[] {
  const folder = join(KEPT, `archive-${connections}-${messages}`);
  mkdirSync(folder, { recursive: true });
  const { files } = generateArchive({ connections, messages });
  return Object.entries(files).map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
}

async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = { frame: 0, heap: 0 };
    Object.assign(globalThis, { seen });
    const timing = performance as unknown as { memory: { usedJSHeapSize: number } };
    void (async () => {
      for (let last = performance.now(); ; ) {
        const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
        seen.frame = Math.max(seen.frame, now - last);
        // `memory` is what was so when it was asked for: it is asked for anew each time.
        seen.heap = Math.max(seen.heap, timing.memory.usedJSHeapSize);
        last = now;
      }
    })();
  });
}

function watched(page: Page): Promise<Watched> {
  return page.evaluate(() => (globalThis as unknown as { seen: Watched }).seen);
}
