import type { AboutContact, Contact } from '../model/contact';
import type { Change } from '../model/kept-record';
import type { LongWork } from '../model/long-work';
import { latest } from '../model/stamp';
import { commit } from './commit';
import { withSaid } from './contacts';
import { db } from './database';
import { inPieces, PEOPLE_AT_ONCE, partIdOf } from './in-pieces';
import type { Writer } from './writer';

/**
 * Changes what the user says of several people at once, as one change that can be undone: `said` is given each contact
 * and returns what to change. The id of the change, for `undoChange`; `null` when nobody was changed.
 *
 * Thousands are changed some hundred per commit. When it is cancelled, what was changed until then stays, and can be
 * undone.
 */
export async function changeAboutOfMany(
  ids: string[],
  said: (contact: Contact) => Partial<AboutContact>,
  now: Date = new Date(),
  work: LongWork = {},
): Promise<string | null> {
  const at = now.toISOString();
  const head: Change = {
    id: crypto.randomUUID(),
    kind: 'bulk',
    name: '',
    count: 0,
    at,
    undoneAt: null,
    stamp: at,
    before: [],
    updatedAt: at,
  };
  // Few people stand in the change itself; of many it has parts, so that no row or journal entry grows too large.
  const hasParts = ids.length > PEOPLE_AT_ONCE;
  await inPieces(ids, work, (piece, index) =>
    commit(
      ['contacts', 'changes'],
      async (tx) => {
        const part = await changePiece(tx, piece, said);
        if (part.before.length === 0) return;
        head.name ||= part.name;
        head.count += part.before.length;
        head.stamp = latest([head.stamp, part.stamp]);
        const { before } = part;
        if (hasParts) {
          const count = before.length;
          await tx.putChange({ ...head, ...part, id: partIdOf(head.id, index), count });
        }
        await tx.putChange(hasParts ? head : { ...head, before });
      },
      now,
    ),
  );
  return head.count > 0 ? head.id : null;
}

/** Gives people a tag, as one change. */
export async function addTag(
  ids: string[],
  tag: string,
  now?: Date,
  work?: LongWork,
): Promise<string | null> {
  return changeAboutOfMany(
    ids,
    ({ about }) => (about.tags.includes(tag) ? {} : { tags: [...about.tags, tag] }),
    now,
    work,
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

/** Says of people that they are of a persona, or no longer, as one change. */
export async function setPersona(
  ids: string[],
  personaId: string,
  isOfIt: boolean,
  now?: Date,
  work?: LongWork,
): Promise<string | null> {
  return changeAboutOfMany(
    ids,
    ({ about }) => {
      if (about.personaIds.includes(personaId) === isOfIt) return {};
      const others = about.personaIds.filter((id) => id !== personaId);
      return { personaIds: isOfIt ? [...others, personaId] : others };
    },
    now,
    work,
  );
}

async function changePiece(
  tx: Writer,
  ids: string[],
  said: (contact: Contact) => Partial<AboutContact>,
): Promise<Pick<Change, 'before' | 'name' | 'stamp'>> {
  const part = { before: [] as Change['before'], name: '', stamp: tx.now.toISOString() };
  const live = (await db.contacts.bulkGet(ids)).filter((contact) => contact !== undefined);
  const stamps = await tx.stampsFor('contacts', live);
  const changed: Contact[] = [];
  for (const [index, contact] of live.entries()) {
    const change = said(contact);
    if (Object.keys(change).length === 0) continue;
    // All that undoing looks at: what the user had said, and when.
    const { id, updatedAt, about, aboutChangedAt } = contact;
    part.before.push({ table: 'contacts', row: { id, updatedAt, about, aboutChangedAt } });
    part.name ||= contact.name;
    const stamp = stamps[index] ?? part.stamp;
    part.stamp = latest([part.stamp, stamp]);
    changed.push(withSaid(contact, change, stamp));
  }
  await tx.putContacts(changed);
  return part;
}
