import 'fake-indexeddb/auto';
import '@testing-library/jest-dom/vitest';
import fc from 'fast-check';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// The same cases every time, so that a red run can be run again; another seed looks elsewhere: KITH_SEED=7 npm run unit.
fc.configureGlobal({ seed: Number(process.env.KITH_SEED ?? 20261122) });

beforeEach(() => {
  fakeBrowser.reset();
  // The background names its menu anew whenever it works out what is due; the fake has no menus.
  vi.spyOn(fakeBrowser.contextMenus, 'update').mockImplementation(() => Promise.resolve());
});

beforeEach(async () => {
  if (typeof document === 'undefined') return;
  const { configure } = await import('@testing-library/react');
  // A busy machine may take longer than the usual second.
  configure({ asyncUtilTimeout: 5000 });
});

afterEach(async () => {
  if (typeof document === 'undefined') return;
  const { cleanup } = await import('@testing-library/react');
  cleanup();
});
