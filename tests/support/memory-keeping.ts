import type { FileDrawer, Keeping, KeyValue } from '../../utils/model/keeping';

/** A journal and a drawer of snapshots that live in memory and can be looked into. */
export interface MemoryKeeping extends Keeping {
  items: Map<string, unknown>;
  drawer: Map<string, Uint8Array>;
}

export function memoryKeeping(): MemoryKeeping {
  const items = new Map<string, unknown>();
  const drawer = new Map<string, Uint8Array>();
  const keyValue: KeyValue = {
    async get(keys) {
      const wanted = keys ?? [...items.keys()];
      return Object.fromEntries(
        wanted.filter((key) => items.has(key)).map((key) => [key, structuredClone(items.get(key))]),
      );
    },
    async keys() {
      return [...items.keys()];
    },
    async set(values) {
      for (const [key, value] of Object.entries(values)) items.set(key, structuredClone(value));
    },
    async remove(keys) {
      for (const key of keys) items.delete(key);
    },
  };
  const files: FileDrawer = {
    async list() {
      return [...drawer.keys()];
    },
    async read(name) {
      const bytes = drawer.get(name);
      if (!bytes) throw new Error(`No file ${name}`);
      return bytes;
    },
    async write(name, bytes) {
      drawer.set(name, bytes.slice());
    },
    async remove(name) {
      drawer.delete(name);
    },
  };
  return { keyValue, files: async () => files, items, drawer };
}
