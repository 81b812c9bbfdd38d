import type { Keeping } from '../model/keeping';

let inUse: Keeping | null = null;

/** Says where this context keeps its journal and snapshots; `openStore` calls it before the database is opened. */
export function keepIn(keeping: Keeping): void {
  inUse = keeping;
}

/** The keeping given to `openStore`. Without one a save could not be journalled, so that is a bug of the caller. */
export function keepingInUse(): Keeping {
  if (!inUse) throw new Error('The store is used before openStore() was called.');
  return inUse;
}
