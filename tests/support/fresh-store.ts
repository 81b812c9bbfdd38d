import { db } from '../../utils/store/database';
import { openStore } from '../../utils/store/open-store';
import type { MemoryKeeping } from './memory-keeping';
import { memoryKeeping } from './memory-keeping';

/** An empty, open store, with its journal and snapshots in memory. Call it before each test. */
export async function freshStore(): Promise<MemoryKeeping> {
  db.close({ disableAutoOpen: false });
  await db.delete({ disableAutoOpen: false });
  const keeping = memoryKeeping();
  const state = await openStore(keeping, { deep: true });
  if (state.status !== 'open') throw new Error(`The store did not open: ${state.reason.key}`);
  return keeping;
}
