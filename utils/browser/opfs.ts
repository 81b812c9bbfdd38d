import type { FileDrawer } from '../model/keeping';

/** TypeScript's library does not know `move` yet; Chromium ≥ 111 and Firefox ≥ 111 have it for private files. */
interface MovableFile extends FileSystemFileHandle {
  move(name: string): Promise<void>;
}

/**
 * A folder of the origin private file system: where the store keeps its snapshots. `null` where the browser has none
 * (Firefox in private windows), which costs a copy and not the promise: the journal is kept longer then.
 */
export async function openPrivateFolder(folder: string): Promise<FileDrawer | null> {
  if (typeof navigator === 'undefined' || !navigator.storage?.getDirectory) return null;
  try {
    return drawerIn(await directory(folder));
  } catch (error) {
    console.warn('No private file system', error);
    return null;
  }
}

function drawerIn(folder: FileSystemDirectoryHandle): FileDrawer {
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
      // Under another name first: a file of this name is always a whole one.
      const unfinished = await folder.getFileHandle(`${name}.part`, { create: true });
      const stream = await unfinished.createWritable();
      await stream.write(bytes as BufferSource);
      await stream.close();
      await (unfinished as MovableFile).move(name);
    },
    async remove(name) {
      await folder.removeEntry(name);
    },
  };
}

async function directory(folder: string): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(folder, { create: true });
}
