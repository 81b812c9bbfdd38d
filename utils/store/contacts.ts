import { canonicalJson } from '../model/canonical-json';
import type {
  AboutContact,
  Contact,
  ContactField,
  ContactFields,
  Observation,
} from '../model/contact';
import type { LongWork } from '../model/long-work';
import { parseProfileAddress, profileAliases } from '../model/profile-address';
import { commit } from './commit';
import { db } from './database';
import { deriveContact } from './derive-contact';
import { eachPage } from './read-everything';
import type { Writer } from './writer';

/** The contact with this id; `null` when there is none (or they are in the trash). */
export async function getContact(id: string): Promise<Contact | null> {
  return (await db.contacts.get(id)) ?? null;
}

/** The contact known under a profile address; `null` when nobody is. */
export async function findContactByAddress(url: string): Promise<Contact | null> {
  const address = parseProfileAddress(url);
  const alias = address && profileAliases({ url: address.url })[0];
  return alias ? newestUnder(alias, await contactsUnder([alias])) : null;
}

/** Everybody's name as it is compared (lower case, without accents), each once: from the index, no contact is loaded. */
export async function foldedNames(): Promise<string[]> {
  return (await db.contacts.orderBy('sortName').uniqueKeys()) as string[];
}

/** Several contacts at once, in the order asked for; those that are not there are left out. */
export async function getContacts(ids: string[]): Promise<Contact[]> {
  return (await db.contacts.bulkGet(ids)).filter((contact) => contact !== undefined);
}

export interface ContactPage {
  /** By name, or the last changed or added first. */
  order: 'name' | 'changed' | 'added';
  offset?: number;
  limit: number;
}

/** One page of all contacts, by index. */
export async function listContacts({ order, offset = 0, limit }: ContactPage): Promise<Contact[]> {
  const rows =
    order === 'name'
      ? db.contacts.orderBy('sortName')
      : db.contacts.orderBy(order === 'changed' ? 'updatedAt' : 'createdAt').reverse();
  return rows.offset(offset).limit(limit).toArray();
}

/** Everybody, by name, read some at a time; throws the signal's reason when cancelled. */
export async function everyContact({ onProgress, signal }: LongWork = {}): Promise<Contact[]> {
  const count = Math.max(1, await countContacts());
  const contacts: Contact[] = [];
  // In the order of their ids, which the browser hands over many at once, and sorted afterwards.
  await eachPage(db, ['contacts'], (_, rows) => {
    signal?.throwIfAborted();
    contacts.push(...(rows as Contact[]));
    onProgress?.(Math.min(1, contacts.length / count));
  });
  return contacts.sort((a, b) => (a.sortName < b.sortName ? -1 : a.sortName > b.sortName ? 1 : 0));
}

/** How many contacts there are: kept in step by every commit, so that nothing is counted. */
export async function countContacts(): Promise<number> {
  return (await db.marker.get('marker'))?.counts.contacts ?? 0;
}

/** Sets what the user says a field is. `null` says "empty"; either wins over every page, which is shown beside it. */
export async function editField<F extends ContactField>(
  id: string,
  field: F,
  value: ContactFields[F],
  now: Date = new Date(),
): Promise<Contact | null> {
  return changeContact(id, now, (contact, stamp) =>
    withOwn(contact, field, observedAt(value, now, stamp)),
  );
}

/** Takes back what the user typed, so that what the page or the archive says is shown again. */
export async function useSeenValue(
  id: string,
  field: ContactField,
  now: Date = new Date(),
): Promise<Contact | null> {
  return changeContact(id, now, (contact, stamp) =>
    contact.observed[field]?.you
      ? withOwn(contact, field, { ...observedAt(null, now, stamp), withdrawn: true })
      : contact,
  );
}

/** Changes what the user says of a contact: tie, note, tags, licences … */
export async function changeAbout(
  id: string,
  said: Partial<AboutContact>,
  now: Date = new Date(),
): Promise<Contact | null> {
  return changeContact(id, now, (contact, stamp) => withSaid(contact, said, stamp));
}

/** A contact with something said of them; for commands that change several at once. */
export function withSaid(contact: Contact, said: Partial<AboutContact>, stamp: string): Contact {
  const aboutChangedAt = { ...contact.aboutChangedAt };
  for (const field of Object.keys(said) as (keyof AboutContact)[]) aboutChangedAt[field] = stamp;
  return deriveContact({ ...contact, about: { ...contact.about, ...said }, aboutChangedAt });
}

/** What a source says of a field beside the value that is shown. */
export interface SeenBeside extends Observation {
  source: 'page' | 'archive';
}

/** The newest value that page or archive give to a field that the user typed, where it differs; else `null`. */
export function seenBeside(contact: Contact, field: ContactField): SeenBeside | null {
  const { you, ...others } = contact.observed[field] ?? {};
  if (!you || you.withdrawn) return null;
  const [seen] = (['page', 'archive'] as const)
    .flatMap((source) => {
      const one = others[source];
      return one && !one.withdrawn ? [{ ...one, source }] : [];
    })
    .sort((a, b) => (a.seenAt > b.seenAt ? -1 : 1));
  return seen && canonicalJson(seen.value) !== canonicalJson(you.value) ? seen : null;
}

async function changeContact(
  id: string,
  now: Date,
  change: (contact: Contact, stamp: string) => Contact,
): Promise<Contact | null> {
  return commit(
    ['contacts'],
    async (tx: Writer) => {
      const { before: contact, stamp } = await tx.readToChange('contacts', id);
      if (!contact) return null;
      const changed = change(contact, stamp);
      return changed === contact ? contact : tx.put('contacts', changed);
    },
    now,
  );
}

function withOwn(contact: Contact, field: ContactField, you: Observation): Contact {
  const observed = { ...contact.observed, [field]: { ...contact.observed[field], you } };
  return deriveContact({ ...contact, observed });
}

function observedAt(value: unknown, now: Date, stamp: string): Observation {
  const seenAt = now.toISOString();
  return stamp === seenAt ? { value, seenAt } : { value, seenAt, at: stamp };
}

/** All rows under any of these names: more than one means one person twice, or a name that passed on. */
export async function contactsUnder(aliases: string[]): Promise<Contact[]> {
  return db.contacts.where('aliases').anyOf(aliases).distinct().toArray();
}

/** Of several under one name, the one that was seen under it last. */
function newestUnder(alias: string, rows: Contact[]): Contact | null {
  const [first] = rows.sort((a, b) =>
    (a.aliasAt[alias] ?? '') > (b.aliasAt[alias] ?? '') ? -1 : 1,
  );
  return first ?? null;
}
