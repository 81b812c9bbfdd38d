import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What the fake browser lacks and a full page of Kith asks for; each can be replaced by a test. */
export function fakeExtension({ hasAccess = false, version = '0.1.0' } = {}) {
  const permissions = {
    contains: vi.fn(async () => hasAccess),
    request: vi.fn(async () => true),
    remove: vi.fn(async () => true),
    onAdded: { addListener: vi.fn(), removeListener: vi.fn() },
    onRemoved: { addListener: vi.fn(), removeListener: vi.fn() },
  };
  const commands = {
    getAll: vi.fn(async () => [
      { name: 'save-person', description: 'Save this person', shortcut: 'Alt+Shift+S' },
      { name: 'open-panel', description: 'Open the panel', shortcut: '' },
    ]),
  };
  const sidePanel = { open: vi.fn(async () => undefined) };
  for (const [name, part] of Object.entries({ permissions, commands, sidePanel })) {
    Object.defineProperty(fakeBrowser, name, { value: part, configurable: true, writable: true });
  }
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ manifest_version: 3, name: 'Kith', version }),
    getURL: (path: string) => `chrome-extension://kith${path}`,
  });
  Object.assign(fakeBrowser.windows, { getCurrent: async () => ({ id: 7 }) });
  return { permissions, commands, sidePanel };
}
