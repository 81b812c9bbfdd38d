import type { FileDrawer } from '../model/keeping';
import type { LongWork } from '../model/long-work';
import { db } from './database';
import { keepingInUse } from './keeping-in-use';
import type { Everything } from './read-everything';
import { readEverything } from './read-everything';

/** The last copy in the folder of the user's: about this browser, so outside the database and every backup. */
export interface FolderCopy {
  /** ISO 8601 UTC. */
  at: string;
  /** The file's name. */
  file: string;
  epoch: string;
  seq: number;
}

/** Makes the bytes of a backup; `utils/transfer` does it. */
export type Pack = (everything: Everything, work: LongWork) => Promise<Uint8Array>;

const KEY = 'folder-copy';
const KEPT = 5;
const HOURS_BETWEEN = 20;
/** Only files of this name are ever replaced or removed: the folder is the user's. */
const NAME = /^kith-copy-\d{4}-\d\d-\d\d\.zip$/;

/** The last copy that was put into the user's folder and read back; `null` when there was none. */
export async function lastFolderCopy(): Promise<FolderCopy | null> {
  const found = (await keepingInUse().keyValue.get([KEY]))[KEY] as Partial<FolderCopy> | undefined;
  return typeof found?.at === 'string' ? (found as FolderCopy) : null;
}

/** Puts a backup into the user's folder, reads it back, and removes all but the last five of its own. */
export async function copyToFolder(
  folder: FileDrawer,
  pack: Pack,
  now: Date = new Date(),
  { onProgress, signal }: LongWork = {},
): Promise<FolderCopy> {
  const everything = await readEverything({ signal, onProgress: (done) => onProgress?.(done / 2) });
  const bytes = await pack(everything, {
    signal,
    onProgress: (done) => onProgress?.(0.5 + done / 2),
  });
  const file = `kith-copy-${now.toISOString().slice(0, 10)}.zip`;
  await folder.write(file, bytes);
  if (!areEqual(await folder.read(file), bytes)) {
    throw new Error('A copy in the folder could not be read back.');
  }
  const { epoch, seq } = everything.marker;
  const copy: FolderCopy = { at: now.toISOString(), file, epoch, seq };
  await keepingInUse().keyValue.set({ [KEY]: copy });
  const own = (await folder.list()).filter((name) => NAME.test(name)).sort();
  for (const name of own.slice(0, -KEPT)) await folder.remove(name);
  return copy;
}

/** True when something has changed since the last copy, and that one is of another day. */
export async function isFolderCopyDue(now: Date = new Date()): Promise<boolean> {
  const marker = await db.marker.get('marker');
  if (!marker || marker.seq === 0) return false;
  const last = await lastFolderCopy();
  if (last === null) return true;
  if (last.epoch === marker.epoch && last.seq >= marker.seq) return false;
  return now.getTime() - Date.parse(last.at) >= HOURS_BETWEEN * 3_600_000;
}

function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
