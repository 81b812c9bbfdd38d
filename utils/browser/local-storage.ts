import { browser } from '#imports';
import type { KeyValue } from '../model/keeping';

/** The extension's own `storage.local`, where the store keeps its journal; a fate of its own beside IndexedDB. */
export const localStorageArea: KeyValue = {
  get: (keys) => browser.storage.local.get(keys),
  keys: async () =>
    // Not in Chrome before 130 and Firefox before 143.
    typeof browser.storage.local.getKeys === 'function'
      ? browser.storage.local.getKeys()
      : Object.keys(await browser.storage.local.get(null)),
  set: (items) => browser.storage.local.set(items),
  remove: (keys) => browser.storage.local.remove(keys),
};
