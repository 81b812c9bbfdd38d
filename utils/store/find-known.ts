import type { Contact } from '../model/contact';
import type { Touch } from '../model/touch';
import { contactsUnder } from './contacts';
import { ofContact } from './fold-into';

/** A contact with what happened between the two. */
export type KnownPerson = Contact & { touches: Touch[] };

/**
 * For each list of aliases the contact that it names, with touches, or `null`; in the same order. Of several under
 * one slug, the one with the same member id; one with another member id is somebody else (a slug can pass on).
 */
export async function findKnown(aliasLists: string[][]): Promise<(KnownPerson | null)[]> {
  const byAlias = new Map<string, Contact[]>();
  for (const contact of await contactsUnder(aliasLists.flat())) {
    for (const alias of contact.aliases) {
      byAlias.set(alias, [...(byAlias.get(alias) ?? []), contact]);
    }
  }
  return Promise.all(
    aliasLists.map(async (aliases) => {
      const contact = pickOne(
        aliases,
        aliases.flatMap((alias) => byAlias.get(alias) ?? []),
      );
      if (!contact) return null;
      return { ...contact, touches: (await ofContact('touches', contact.id)) as Touch[] };
    }),
  );
}

function pickOne(aliases: string[], contacts: Contact[]): Contact | null {
  const memberId = aliases.find(isMemberId);
  const same = contacts
    .filter((one) => !memberId || one.aliases.includes(memberId) || !one.aliases.some(isMemberId))
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  return same.find((one) => memberId && one.aliases.includes(memberId)) ?? same[0] ?? null;
}

function isMemberId(alias: string): boolean {
  return alias.startsWith('id:');
}
