import { z } from '../zod';
import { keepingInUse } from './keeping-in-use';

/** In `storage.local` while an archive is being brought in; found there later, the browser was closed half-way. */
const UNFINISHED_KEY = 'unfinished-import';
const LOCK = 'kith-archive';

const unfinishedImportSchema = z.object({
  /** The files as the user knows them. */
  files: z.array(z.string()),
  /** ISO 8601 UTC. */
  startedAt: z.string(),
  /** People that were in, of so many. */
  done: z.number(),
  of: z.number(),
});
export type UnfinishedImport = z.infer<typeof unfinishedImportSchema>;

/** The import that was cut off; `null` when none was, or when it is still under way in another window. */
export async function unfinishedImport(): Promise<UnfinishedImport | null> {
  const found = (await keepingInUse().keyValue.get([UNFINISHED_KEY]))[UNFINISHED_KEY];
  if (found === undefined || (await isBeingBrought())) return null;
  const parsed = unfinishedImportSchema.safeParse(found);
  return parsed.success ? parsed.data : null;
}

/** Says how far an import is. It is not the store that tells: a killed browser may have written less than was said. */
export async function noteImport(state: UnfinishedImport): Promise<void> {
  await keepingInUse().keyValue.set({ [UNFINISHED_KEY]: state });
}

/** The import is over, or the user wants to hear no more of it. */
export async function dropUnfinishedImport(): Promise<void> {
  await keepingInUse().keyValue.remove([UNFINISHED_KEY]);
}

/** Holds a lock while an archive is being brought in, by which other windows know that it is not cut off. */
export async function whileBringing<T>(work: () => Promise<T>): Promise<T> {
  if (typeof navigator === 'undefined' || !navigator.locks) return work();
  return navigator.locks.request(LOCK, { mode: 'shared' }, work) as Promise<T>;
}

async function isBeingBrought(): Promise<boolean> {
  if (typeof navigator === 'undefined' || !navigator.locks) return false;
  const { held } = await navigator.locks.query();
  return held?.some(({ name }) => name === LOCK) ?? false;
}
