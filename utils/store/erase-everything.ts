import { db } from './database';
import type { Canary } from './journal';
import { CANARY_KEY } from './journal';
import { keepingInUse } from './keeping-in-use';

/**
 * Erases all that Kith keeps in this browser: snapshots and journal first, because a store that is gone while they
 * are there would be healed from them. What is left is an empty store, as after the install.
 */
export async function eraseEverything(): Promise<void> {
  const { keyValue, files } = keepingInUse();
  await removeFiles(await files());
  await keyValue.remove(Object.keys(await keyValue.get(null)));
  const epoch = crypto.randomUUID();
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
    await db.marker.put({ key: 'marker', epoch, seq: 0, counts: {} });
  });
  await keyValue.set({ [CANARY_KEY]: { epoch, seq: 0, rows: 0 } satisfies Canary });
  // A snapshot that the background took in the meantime.
  await removeFiles(await files());
}

async function removeFiles(
  files: Awaited<ReturnType<ReturnType<typeof keepingInUse>['files']>>,
): Promise<void> {
  for (const name of (await files?.list()) ?? []) await files?.remove(name);
}
