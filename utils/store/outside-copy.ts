import { countContacts } from './contacts';
import { lastFolderCopy } from './folder-copy';
import { keepingInUse } from './keeping-in-use';
import { getSettings } from './settings';

/** From here on losing the browser's profile would hurt (reliability.md, 3.2). */
const PEOPLE = 20;
const DAYS = 30;
/** How long the reminder stays away when the user has put it off. */
const PUT_OFF_DAYS = 7;
const PUT_OFF_KEY = 'copy-reminder-put-off';
const DAY_MS = 86_400_000;

/** When a copy last left the browser (ISO 8601 UTC), as a download or into the user's folder; `null` when none has. */
export async function lastOutsideCopy(): Promise<string | null> {
  const { lastBackupAt } = await getSettings();
  const copied = (await lastFolderCopy())?.at ?? null;
  if (lastBackupAt === null || copied === null) return lastBackupAt ?? copied;
  return lastBackupAt > copied ? lastBackupAt : copied;
}

/** How many people would be lost with the browser's profile: 0 when a copy is young enough, or there are few. */
export async function peopleWithoutCopy(now: Date = new Date()): Promise<number> {
  const people = await countContacts();
  if (people < PEOPLE) return 0;
  const last = await lastOutsideCopy();
  return last === null || now.getTime() - Date.parse(last) > DAYS * DAY_MS ? people : 0;
}

/** The same, unless the user has put the reminder off for a week. */
export async function peopleToRemindOf(now: Date = new Date()): Promise<number> {
  const putOff = (await keepingInUse().keyValue.get([PUT_OFF_KEY]))[PUT_OFF_KEY];
  const isPutOff =
    typeof putOff === 'string' && now.getTime() - Date.parse(putOff) < PUT_OFF_DAYS * DAY_MS;
  return isPutOff ? 0 : peopleWithoutCopy(now);
}

/** The user has seen the reminder and wants none for a week. */
export async function putOffReminder(now: Date = new Date()): Promise<void> {
  await keepingInUse().keyValue.set({ [PUT_OFF_KEY]: now.toISOString() });
}
