import { browser } from '#imports';
import type { KeyValue } from '../model/keeping';

/** The extension's own `storage.local`, where the store keeps its journal; a fate of its own beside IndexedDB. */
export const localStorageArea: KeyValue = {
  get: (keys) => browser.storage.local.get(keys),
  set: (items) => browser.storage.local.set(items),
  remove: (keys) => browser.storage.local.remove(keys),
};
