import { dropFolder } from './chosen-folder';
import { withCopyLock } from './copy-lock';
import { db } from './database';
import { keepingInUse } from './keeping-in-use';

/**
 * Erases all that Kith has stored in this browser: database, journal and snapshots. Cannot be undone. The store must be
 * opened anew afterwards. A file that the user has saved elsewhere is theirs.
 */
export async function eraseEverything(): Promise<void> {
  await withCopyLock(async () => {
    const keeping = keepingInUse();
    // The canary first: a crash half-way must not look like a loss that wants healing.
    await keeping.keyValue.remove(await keeping.keyValue.keys());
    const files = await keeping.files();
    for (const name of files ? await files.list() : []) await files?.remove(name);
    await dropFolder();
    await db.delete({ disableAutoOpen: false });
  });
}
