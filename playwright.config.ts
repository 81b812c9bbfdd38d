import { defineConfig } from '@playwright/test';

/** One worker: two browsers on two cores gain nothing (environment.md, section 4). */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  workers: 1,
  timeout: 90_000,
  // A machine under load is slow, not wrong.
  expect: { timeout: 15_000 },
  // A browser that starts slowly on a loaded machine is tried once more; the report names it as flaky.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  outputDir: '.kith/test-results',
  reporter: [['list'], ['json', { outputFile: '.kith/e2e.json' }]],
});
