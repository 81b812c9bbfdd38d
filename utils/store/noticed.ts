import type { ConfirmedTouch, NoticedTouch } from '../following-up/notice-reply';
import type { Contact } from '../model/contact';
import { thingKey } from '../model/kept-record';
import type { LocalDate } from '../model/local-date';
import { commit } from './commit';
import { seenIdFor } from './contact-ids';
import { correctTouch } from './correct-touch';
import { db } from './database';
import { deriveContact, foldName } from './derive-contact';
import { logTouch, removeTouch } from './touches';

/** What a page has shown of one conversation. */
export interface NoticedInThread {
  touches: NoticedTouch[];
  confirmed: ConfirmedTouch[];
}

/** The touches that were new, and the day of the next follow-up with this contact. */
export interface LoggedThread {
  touchIds: string[];
  nextDue: LocalDate | null;
}

/**
 * Logs what a page has shown, oldest first; what is known already is not logged again. A touch that the user had logged
 * by hand gets its exact time and LinkedIn's id.
 */
export async function logNoticed(
  noticed: NoticedInThread,
  now: Date = new Date(),
): Promise<LoggedThread> {
  for (const { touchId, externalId, at } of noticed.confirmed) {
    await correctTouch(touchId, { externalId, at }, now);
  }
  const result: LoggedThread = { touchIds: [], nextDue: null };
  for (const touch of noticed.touches) {
    const logged = await logTouch(touch, now);
    if (!logged) continue;
    if (logged.isNew) result.touchIds.push(logged.touch.id);
    result.nextDue = logged.nextDue;
  }
  return result;
}

/** True where the user has removed the touch that this message was logged as: it is not logged again unasked. */
export async function wasRemoved(externalId: string): Promise<boolean> {
  const presence = await db.presence.get(thingKey('touches', await seenIdFor('t', [externalId])));
  return presence?.deleted ?? false;
}

/** Takes back what `logNoticed` logged, newest first. */
export async function unlogNoticed(touchIds: string[], now: Date = new Date()): Promise<void> {
  for (const id of touchIds.toReversed()) await removeTouch(id, now);
}

/** The user said that a name (`id:…`, `in:…`) is this contact's: from now on it is known. `null`: no such contact. */
export async function rememberAlias(
  contactId: string,
  alias: string,
  now: Date = new Date(),
): Promise<Contact | null> {
  return commit(
    ['contacts'],
    async (tx) => {
      const contact = await db.contacts.get(contactId);
      if (!contact) return null;
      const stamp = await tx.stampFor('contacts', contactId);
      const aliasAt = { ...contact.aliasAt, [alias]: stamp };
      return tx.put('contacts', deriveContact({ ...contact, aliasAt }));
    },
    now,
  );
}

/** A few contacts with exactly this name: somebody to ask about, never a proof. */
export async function contactsNamed(name: string, limit: number): Promise<Contact[]> {
  return db.contacts.where('sortName').equals(foldName(name)).limit(limit).toArray();
}
