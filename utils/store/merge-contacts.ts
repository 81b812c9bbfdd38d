import type { Contact } from '../model/contact';
import type { LongWork } from '../model/long-work';
import type { Phrase } from '../model/phrase';
import { changeAboutOfMany } from './change-many';
import { commit } from './commit';
import { db } from './database';
import { foldInto } from './fold-into';

/** Two rows that may be one person, and why. Never merged without the user. */
export interface PossibleDuplicate {
  a: Contact;
  b: Contact;
  reason: Phrase;
}

/** How many people are looked at at once: about a frame's worth, so that the page answers in between. */
const ROWS_AT_ONCE = 150;

/**
 * Makes two rows one person: `keepId` gets all that `goneId` knew. The id of the change, for `undoChange`; `null` when
 * one of them is not there.
 */
export async function mergeContacts(
  keepId: string,
  goneId: string,
  now: Date = new Date(),
): Promise<string | null> {
  return commit(
    [
      'contacts',
      'touches',
      'followUps',
      'conversations',
      'introductions',
      'gives',
      'drafts',
      'changes',
    ],
    async (tx) => {
      const [keep, gone] = await db.contacts.bulkGet([keepId, goneId]);
      if (!keep || !gone || keepId === goneId) return null;
      return (await foldInto(tx, keep, gone)).changeId;
    },
    now,
  );
}

/**
 * Says that two rows are two people, so that they are not suggested again. The id of the change, for `undoChange`;
 * `null` when neither is there. Both are marked: one mark is enough to know, and the other may be lost in a merge.
 */
export async function keepApart(aId: string, bId: string, now?: Date): Promise<string | null> {
  const others = new Map([
    [aId, bId],
    [bId, aId],
  ]);
  return changeAboutOfMany(
    [aId, bId],
    ({ id, about }) => {
      const known = about.notSameAs ?? [];
      const other = others.get(id);
      return other === undefined || known.includes(other) ? {} : { notSameAs: [...known, other] };
    },
    now,
  );
}

/**
 * Rows that may be one person: under one address or email, or of one name with an employer or school in common. Walks
 * over everybody by name, so it is for a page of its own and not for a hot path.
 */
export async function suggestDuplicates(
  limit: number,
  { onProgress }: Pick<LongWork, 'onProgress'> = {},
): Promise<PossibleDuplicate[]> {
  const found: PossibleDuplicate[] = [];
  const byAlias = new Map<string, Contact>();
  let sameName: Contact[] = [];
  // By name, so that those of one name stand next to each other.
  const ids = await db.contacts.orderBy('sortName').primaryKeys();
  for (let at = 0; at < ids.length; at += ROWS_AT_ONCE) {
    onProgress?.(at / ids.length);
    for (const contact of await db.contacts.bulkGet(ids.slice(at, at + ROWS_AT_ONCE))) {
      if (!contact) continue;
      if (sameName[0]?.sortName !== contact.sortName) sameName = [];
      const pair = pairOf(contact, sameName, byAlias);
      if (pair) found.push(pair);
      if (found.length >= limit) return found;
      sameName.push(contact);
      for (const name of namesOf(contact)) byAlias.set(name, contact);
    }
  }
  return found;
}

function pairOf(
  b: Contact,
  sameName: Contact[],
  byAlias: Map<string, Contact>,
): PossibleDuplicate | null {
  for (const name of namesOf(b)) {
    const a = byAlias.get(name);
    if (!a || a.id === b.id || areApart(a, b)) continue;
    const isMail = name.startsWith('mail:');
    return { a, b, reason: { key: isMail ? 'store.duplicate.email' : 'store.duplicate.address' } };
  }
  for (const a of sameName) {
    if (haveDifferentMemberIds(a, b) || areApart(a, b)) continue;
    const shared = placesOf(b).find((place) => placesOf(a).some((p) => fold(p) === fold(place)));
    if (shared)
      return { a, b, reason: { key: 'store.duplicate.nameAndPlace', values: { place: shared } } };
  }
  return null;
}

function namesOf(contact: Contact): string[] {
  const emails = (contact.profile.emails ?? []).map((email) => `mail:${email.toLowerCase()}`);
  return [...contact.aliases, ...emails];
}

/** The user said that these are two people. */
function areApart(a: Contact, b: Contact): boolean {
  return Boolean(a.about.notSameAs?.includes(b.id) || b.about.notSameAs?.includes(a.id));
}

/** LinkedIn itself says that these are two people. */
function haveDifferentMemberIds(a: Contact, b: Contact): boolean {
  const id = (contact: Contact) => contact.aliases.find((alias) => alias.startsWith('id:'));
  return id(a) !== undefined && id(b) !== undefined && id(a) !== id(b);
}

function placesOf({ profile }: Contact): string[] {
  const employers = [
    profile.currentCompany,
    ...(profile.experience ?? []).map((job) => job.company),
  ];
  const schools = [profile.topCardSchool, ...(profile.education ?? []).map((one) => one.school)];
  return [...employers, ...schools].filter((place) => place !== null);
}

function fold(place: string): string {
  return place.trim().toLocaleLowerCase('en');
}
