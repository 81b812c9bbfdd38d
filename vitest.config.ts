import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    setupFiles: ['tests/setup.ts'],
    // For a machine that is busy with other things; at rest the slowest takes a few seconds.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    mockReset: true,
  },
});
