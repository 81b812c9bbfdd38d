import type { EntityTable } from 'dexie';
import { Dexie } from 'dexie';

/**
 * Which folder the user has chosen for copies. The browser's handle can be kept in IndexedDB and nowhere else; in a
 * database of its own, because it is about this browser and is nothing that could be put back.
 */
class FolderDatabase extends Dexie {
  declare folders: EntityTable<{ id: string; handle: unknown }, 'id'>;

  constructor() {
    super('kith-folder');
    this.version(1).stores({ folders: 'id' });
  }
}

const folders = new FolderDatabase();
const ID = 'copies';

export async function rememberFolder(handle: unknown): Promise<void> {
  await folders.folders.put({ id: ID, handle });
}

/** The handle, whatever the browser allows it to do by now; `null` when none was chosen. */
export async function rememberedFolder(): Promise<unknown> {
  return (await folders.folders.get(ID))?.handle ?? null;
}

export async function dropFolder(): Promise<void> {
  await folders.folders.delete(ID);
}
