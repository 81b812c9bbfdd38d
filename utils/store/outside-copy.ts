import { countContacts } from './contacts';
import { keepingInUse } from './keeping-in-use';

/** Kept outside IndexedDB and outside backups: it is about this browser. */
const KEY = 'outside-copy';
/** From here on losing the browser's profile would hurt (reliability.md, 3.2). */
const PEOPLE = 20;
const DAYS = 30;

/** Notes that a backup has left the browser: a download, or a file in a folder of the user's. */
export async function noteOutsideCopy(now: Date = new Date()): Promise<void> {
  await keepingInUse().keyValue.set({ [KEY]: now.toISOString() });
}

/** When the last backup left the browser (ISO 8601 UTC); `null` when none has. */
export async function lastOutsideCopy(): Promise<string | null> {
  const items = await keepingInUse().keyValue.get([KEY]);
  return (items[KEY] as string | undefined) ?? null;
}

/** True when there are 20 people or more and no copy outside the browser, or none for 30 days. */
export async function shouldRemindOfCopy(now: Date = new Date()): Promise<boolean> {
  if ((await countContacts()) < PEOPLE) return false;
  const last = await lastOutsideCopy();
  return last === null || now.getTime() - Date.parse(last) > DAYS * 86_400_000;
}
