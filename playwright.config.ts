// First: tests that make a backup file run the store in Node, and Dexie looks for IndexedDB once, when it is loaded.
import 'fake-indexeddb/auto';
import { defineConfig } from '@playwright/test';

/** One worker: two browsers on two cores gain nothing (environment.md, section 4). */
export default defineConfig({
  workers: 1,
  // A machine under load is slow, not wrong: these end what hangs, they measure nothing.
  timeout: 600_000,
  expect: { timeout: 30_000 },
  // A browser that starts slowly on a loaded machine is tried once more; the report names it as flaky.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  outputDir: '.kith/test-results',
  reporter: [['list'], ['json', { outputFile: '.kith/e2e.json' }]],
  projects: [
    { name: 'chromium', testDir: 'tests/e2e', testMatch: '**/*.e2e.ts' },
    { name: 'proof', testDir: 'tests/proof', testMatch: '**/*.proof.ts' },
    // Firefox is driven by puppeteer inside these tests: Playwright cannot drive Debian's.
    { name: 'firefox', testDir: 'tests/firefox', testMatch: '**/*.firefox.ts' },
  ],
});
