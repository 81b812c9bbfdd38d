import { Dexie } from 'dexie';
import { KEPT_TABLES } from '../model/kept-record';
import { withCopyLock } from './copy-lock';
import { db } from './database';
import { keepingInUse } from './keeping-in-use';
import { markerOf } from './read-everything';
import { isSnapshotOf, writeSnapshot } from './snapshots';

/**
 * Copies a database of an older version, as it stands, before this version changes it. IndexedDB upgrades wholly or not
 * at all; the copy is for an upgrade that went through and was wrong. `onProgress` is told that it goes on.
 */
export async function snapshotBeforeUpgrade(
  onProgress: () => void,
  now: Date = new Date(),
): Promise<void> {
  const files = await keepingInUse().files();
  if (!files) return;
  // With no version named, Dexie opens whatever is there and changes nothing.
  const old = new Dexie(db.name);
  try {
    await old.open();
    const there = KEPT_TABLES.filter((name) => old.tables.some((table) => table.name === name));
    if (!old.tables.some(({ name }) => name === 'marker')) return;
    // Every window and the worker open at once: the first takes the copy, the others find it.
    await withCopyLock(async () => {
      if (await isSnapshotOf(files, await markerOf(old))) return;
      await writeSnapshot(files, old, there, now, { onProgress });
    });
  } finally {
    old.close();
  }
}
