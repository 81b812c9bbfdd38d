import type { FileDrawer } from '../model/keeping';

/** Chromium only; TypeScript's library does not know it. */
interface WithPicker {
  showDirectoryPicker?: (options: { id: string; mode: 'readwrite' }) => Promise<Folder>;
}

/** What TypeScript's library lacks of a folder's handle. */
interface Folder extends FileSystemDirectoryHandle {
  queryPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
}

/** False in Firefox: there a backup is a download. */
export function canChooseFolder(): boolean {
  return typeof (globalThis as WithPicker).showDirectoryPicker === 'function';
}

/** Asks for a folder, in the user's own click; `null` when they chose none. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    const pick = (globalThis as WithPicker).showDirectoryPicker;
    return (await pick?.({ id: 'kith', mode: 'readwrite' })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Whether the folder may be written to: the browser forgets its yes when it is closed, and wants to be asked again. */
export async function mayWriteTo(handle: unknown): Promise<boolean> {
  return (await (handle as Folder).queryPermission({ mode: 'readwrite' })) === 'granted';
}

/** Asks again, in the user's own click. */
export async function askToWriteTo(handle: unknown): Promise<boolean> {
  return (await (handle as Folder).requestPermission({ mode: 'readwrite' })) === 'granted';
}

export function folderName(handle: unknown): string {
  return (handle as Folder).name;
}

/** The files in a folder of the user's. The browser writes beside a file and puts it in place when it is whole. */
export function drawerOf(handle: unknown): FileDrawer {
  const folder = handle as Folder;
  return {
    async list() {
      const names: string[] = [];
      for await (const name of folder.keys()) names.push(name);
      return names;
    },
    async read(name) {
      const file = await (await folder.getFileHandle(name)).getFile();
      return new Uint8Array(await file.arrayBuffer());
    },
    async write(name, bytes) {
      const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await stream.write(bytes as BufferSource);
      await stream.close();
    },
    async remove(name) {
      await folder.removeEntry(name);
    },
  };
}
