import 'fake-indexeddb/auto';
import '@testing-library/jest-dom/vitest';
import fc from 'fast-check';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// The same cases every time, so that a red run can be run again; another seed looks elsewhere: KITH_SEED=7 npm run unit.
fc.configureGlobal({ seed: Number(process.env.KITH_SEED ?? 20261122) });

/** A busy machine may take longer than the usual second. */
const PATIENCE_MS = 30_000;
const { waitFor } = vi;
vi.waitFor = (callback, options) =>
  waitFor(callback, typeof options === 'number' ? options : { timeout: PATIENCE_MS, ...options });

beforeEach(() => {
  fakeBrowser.reset();
  // The background names its menu anew whenever it works out what is due; the fake has no menus.
  vi.spyOn(fakeBrowser.contextMenus, 'update').mockImplementation(() => Promise.resolve());
});

beforeEach(async () => {
  if (typeof document === 'undefined') return;
  const { configure } = await import('@testing-library/react');
  configure({ asyncUtilTimeout: PATIENCE_MS });
});

afterEach(async () => {
  if (typeof document === 'undefined') return;
  const { cleanup } = await import('@testing-library/react');
  cleanup();
});
