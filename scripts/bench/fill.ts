import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localDateOf } from '../../utils/model/local-date';
import { DEFAULT_SETTINGS } from '../../utils/model/settings';
import { ROOT } from '../launch-kith';
import type { BenchBrowser } from './browser';
import { KEPT, launchBoth, newProfile, rest } from './browser';
import { seedRows } from './seed';

const AT_ONCE = 5000;

/** A copy of a browser profile in which Kith holds so many people; made once a day, because due days are days. */
export async function filledProfile(count: number): Promise<string> {
  const kept = join(KEPT, `${keyOf()}-${count}`);
  if (!existsSync(kept)) {
    console.error(`Filling a profile with ${count} people …`);
    const profile = newProfile();
    const browser = await launchBoth({ profile });
    await fill(browser, count);
    await browser.close();
    cpSync(profile, kept, { recursive: true });
    rmSync(profile, { recursive: true, force: true });
  }
  const copy = mkdtempSync(join(tmpdir(), 'kith-bench-'));
  cpSync(kept, copy, { recursive: true });
  // Chromium would go on running the worker that it kept when the profile was filled.
  rmSync(join(copy, 'Default/Service Worker'), { recursive: true, force: true });
  return copy;
}

/** What a filled profile depends on: the rows, the tables, the day. */
function keyOf(): string {
  const files = ['scripts/bench/seed.ts', 'scripts/bench/fill.ts', 'utils/store/database.ts'];
  const texts = files.map((file) => readFileSync(join(ROOT, file), 'utf8'));
  return createHash('sha256')
    .update([localDateOf(new Date()), ...texts].join('\n'))
    .digest('hex')
    .slice(0, 12);
}

/** Writes the rows past the journal, then marker and canary as a restore would leave them. */
async function fill({ kith, context }: BenchBrowser, count: number): Promise<void> {
  await rest(2000);
  for (const page of context.pages()) if (page.url().includes('options.html')) await page.close();
  const today = localDateOf(new Date());
  const at = new Date().toISOString();
  const settings = { ...DEFAULT_SETTINGS, consentedAt: at };
  const tables = {
    ...seedRows(count, today),
    singles: [{ id: 'settings', updatedAt: at, value: settings }],
  };
  for (const [table, rows] of Object.entries(tables)) {
    for (let start = 0; start < rows.length; start += AT_ONCE) {
      // As text: the driver takes far longer over a large object than over a string.
      const json = JSON.stringify(rows.slice(start, start + AT_ONCE));
      await kith.helper.evaluate(putRows, { table, json });
    }
  }
  await kith.helper.evaluate(matchMarker, Object.keys(tables));
}

function putRows({ table, json }: { table: string; json: string }): Promise<void> {
  const rows = JSON.parse(json) as unknown[];
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('kith');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const tx = database.transaction(table, 'readwrite');
      for (const row of rows) tx.objectStore(table).put(row);
      tx.onabort = () => reject(tx.error);
      tx.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}

function matchMarker(tables: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('kith');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const tx = database.transaction(['marker', ...tables], 'readwrite');
      const counts: Record<string, number> = {};
      for (const table of tables) {
        const counting = tx.objectStore(table).count();
        counting.onsuccess = () => {
          counts[table] = counting.result;
        };
      }
      const reading = tx.objectStore('marker').get('marker');
      let marker: { epoch: string; seq: number; counts: Record<string, number> };
      reading.onsuccess = () => {
        const found = reading.result;
        marker = { ...found, seq: found.seq + 1, counts: { ...found.counts, ...counts } };
        tx.objectStore('marker').put(marker);
      };
      tx.onabort = () => reject(tx.error);
      tx.oncomplete = () => {
        database.close();
        const rows = Object.values(marker.counts).reduce((sum, one) => sum + one, 0);
        const canary = { epoch: marker.epoch, seq: marker.seq, rows };
        void chrome.storage.local.set({ canary }).then(() => resolve());
      };
    };
  });
}
