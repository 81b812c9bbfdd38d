import type { Contact, ContactField, ContactFields } from '../model/contact';
import { CONTACT_FIELDS } from '../model/contact';
import type { Phrase } from '../model/phrase';
import type { ProfileField } from '../model/profile';
import { parseProfileAddress, profileAliases } from '../model/profile-address';
import type { ProfileReading, Section } from '../model/reading';
import { readingSchema } from '../model/reading-schema';
import { commit } from './commit';
import { contactIdFor, forgottenIdFor } from './contact-ids';
import { contactsUnder, findContactByAddress } from './contacts';
import { db } from './database';
import { foldInto } from './fold-into';
import { newContact, observe } from './observe';

/** What came of asking to save a person. */
export type SaveOutcome =
  | {
      status: 'saved' | 'refreshed';
      contactId: string;
      name: string;
      /** Fields whose value differs from the one seen before; empty for somebody new. */
      changed: ContactField[];
      notLoaded: Section[];
      unread: ProfileField[];
    }
  | { status: 'refused'; reason: Phrase };

export interface SaveOptions {
  /** The address of the tab as the browser gives it, never as the page's message does. */
  tabUrl?: string;
  now?: Date;
}

/** Saves the person of a reading, or refreshes the one already saved under one of the same names. */
export async function saveReading(
  input: unknown,
  { tabUrl, now = new Date() }: SaveOptions = {},
): Promise<SaveOutcome> {
  const parsed = readingSchema.safeParse(input);
  if (!parsed.success) return refused('store.notAReading');
  const reading = parsed.data;
  if (reading.kind !== 'profile' && reading.kind !== 'contactInfo') {
    return refused('store.notAProfile');
  }
  const aliases = profileAliases(reading.profile);
  if (aliases.length === 0) return refused('store.noIdentity');
  if (tabUrl !== undefined && !namesOneOf(tabUrl, aliases)) return refused('store.otherTab');
  const saved = await saveLook(aliases, fieldsOf(reading), partialFields(reading), now);
  if (saved.status === 'refused') return saved;
  return { ...saved, notLoaded: reading.notLoaded, unread: reading.unread };
}

/** Saves name and address from a link, with no visit to the page. */
export async function saveByAddress(
  url: string,
  name: string | null,
  now: Date = new Date(),
): Promise<SaveOutcome> {
  const address = parseProfileAddress(url);
  if (!address) return refused('store.noIdentity');
  // A link's text says little ("View profile"): it names somebody new, and corrects nobody.
  const known = await findContactByAddress(url);
  const fields = known || !name?.trim() ? {} : { name: name.trim(), nameClean: name.trim() };
  const saved = await saveLook(profileAliases({ url: address.url }), fields, [], now);
  return saved.status === 'refused' ? saved : { ...saved, notLoaded: [], unread: [] };
}

async function saveLook(
  aliases: string[],
  fields: Partial<ContactFields>,
  partial: ContactField[],
  now: Date,
) {
  const forgottenIds = await Promise.all(aliases.map(forgottenIdFor));
  const ids = await Promise.all(aliases.map(contactIdFor));
  return commit(
    ['contacts', 'forgotten', ...FOLDED],
    async (tx) => {
      const [marks, rows] = await Promise.all([
        db.forgotten.bulkGet(forgottenIds),
        contactsUnder(aliases),
      ]);
      if (marks.some((mark) => mark && !mark.lifted)) return refused('store.forgotten');
      const { target, same } = whoIs(rows, aliases, ids);
      // Somebody else's slug: the row under their own member id may have lost that name.
      let known = rows.find((row) => row.id === target) ?? (await db.contacts.get(target ?? ''));
      for (const other of same) {
        if (known) known = (await foldInto(tx, known, other)).contact;
      }
      const id = target ?? (ids[0] as string);
      const stamp = await tx.stampFor('contacts', id);
      const look = {
        aliases,
        fields,
        source: 'page',
        seenAt: now.toISOString(),
        stamp,
        partial,
      } as const;
      const { contact, changed } = observe(known ?? newContact(id, stamp), look);
      const written = await tx.put('contacts', contact);
      return {
        status: known ? 'refreshed' : 'saved',
        contactId: written.id,
        name: written.name,
        changed,
      } as const;
    },
    now,
  );
}

/**
 * Which row this person has: the one with their member id, else the one under their slug, unless that one has another
 * member id (a slug can pass to somebody else). Rows under both names are one person, because one page showed both.
 */
function whoIs(
  rows: Contact[],
  aliases: string[],
  ids: string[],
): { target: string | null; same: Contact[] } {
  const memberId = aliases.find((alias) => alias.startsWith('id:'));
  const mine = rows.filter(
    (row) => !memberId || row.aliases.includes(memberId) || !hasMemberId(row),
  );
  const [first, ...others] = mine.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  if (first) return { target: first.id, same: others };
  // Somebody else has this slug: the id that follows from it is theirs.
  const taken = rows.length > 0 && memberId;
  return { target: taken ? (ids[aliases.indexOf(memberId)] ?? null) : null, same: [] };
}

function hasMemberId(row: Contact): boolean {
  return row.aliases.some((alias) => alias.startsWith('id:'));
}

function namesOneOf(url: string, aliases: string[]): boolean {
  const address = parseProfileAddress(url);
  if (!address) return false;
  return profileAliases({ url: address.url }).some((alias) => aliases.includes(alias));
}

function fieldsOf(reading: ProfileReading): Partial<ContactFields> {
  const fields: Record<string, unknown> = {};
  for (const field of CONTACT_FIELDS) {
    if (!reading.unread.includes(field)) fields[field] = reading.profile[field];
  }
  for (const section of reading.notLoaded) {
    const read = fields[section];
    if (Array.isArray(read) && read.length === 0) delete fields[section];
  }
  return fields as Partial<ContactFields>;
}

/** Lists that the page does not say to be whole. `[]` is the page saying that there is none. */
function partialFields(reading: ProfileReading): ContactField[] {
  const sections: Section[] = [
    'experience',
    'education',
    'skills',
    'certifications',
    'languages',
    'volunteering',
  ];
  return sections.filter(
    (section) => reading.moreEntriesExist[section] !== false,
  ) as ContactField[];
}

function refused(key: Phrase['key']): { status: 'refused'; reason: Phrase } {
  return { status: 'refused', reason: { key } };
}

const FOLDED = [
  'touches',
  'followUps',
  'conversations',
  'introductions',
  'gives',
  'drafts',
  'changes',
] as const;
