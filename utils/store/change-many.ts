import type { AboutContact, Contact } from '../model/contact';
import type { Change } from '../model/kept-record';
import { latest } from '../model/stamp';
import { commit } from './commit';
import { withSaid } from './contacts';
import { db } from './database';

/**
 * Changes what the user says of several people at once, as one change that can be undone: `said` is given each contact
 * and returns what to change. The id of the change, for `undoChange`; `null` when nobody was changed.
 */
export async function changeAboutOfMany(
  ids: string[],
  said: (contact: Contact) => Partial<AboutContact>,
  now: Date = new Date(),
): Promise<string | null> {
  return commit(
    ['contacts', 'changes'],
    async (tx) => {
      const at = now.toISOString();
      const before: Change['before'] = [];
      let stamp = at;
      let name = '';
      for (const contact of await db.contacts.bulkGet(ids)) {
        const change = contact && said(contact);
        if (!contact || !change || Object.keys(change).length === 0) continue;
        before.push({
          table: 'contacts',
          row: contact as unknown as Change['before'][number]['row'],
        });
        name ||= contact.name;
        const written = await tx.stampFor('contacts', contact.id);
        stamp = latest([stamp, written]);
        await tx.put('contacts', withSaid(contact, change, written));
      }
      if (before.length === 0) return null;
      const id = crypto.randomUUID();
      await tx.putChange({
        id,
        kind: 'bulk',
        name,
        count: before.length,
        at,
        undoneAt: null,
        stamp,
        before,
        updatedAt: at,
      });
      return id;
    },
    now,
  );
}

/** Gives people a tag, as one change. */
export async function addTag(ids: string[], tag: string, now?: Date): Promise<string | null> {
  return changeAboutOfMany(
    ids,
    ({ about }) => (about.tags.includes(tag) ? {} : { tags: [...about.tags, tag] }),
    now,
  );
}

/** Takes a tag from people, as one change. */
export async function removeTag(ids: string[], tag: string, now?: Date): Promise<string | null> {
  return changeAboutOfMany(
    ids,
    ({ about }) =>
      about.tags.includes(tag) ? { tags: about.tags.filter((one) => one !== tag) } : {},
    now,
  );
}
