/**
 * Where the store keeps its second and third copy. Browsers lose whole IndexedDB databases silently
 * (reliability.md, section 3), so these must have fates of their own. `utils/browser` has the real ones.
 */
export interface KeyValue {
  /** The values of the given keys, absent ones left out; of everything when `null`. */
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  /** Every key there is; the values, which may be many megabytes, are left where they are. */
  keys(): Promise<string[]>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** A folder of files that are written whole or not at all. */
export interface FileDrawer {
  list(): Promise<string[]>;
  read(name: string): Promise<Uint8Array>;
  /** Resolves when the file with all its bytes is there under its name. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  remove(name: string): Promise<void>;
}

export interface Keeping {
  keyValue: KeyValue;
  /** The snapshots; `null` where the browser has no private file system: then the journal alone carries the promise. */
  files(): Promise<FileDrawer | null>;
}
