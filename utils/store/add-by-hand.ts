import { parseProfileAddress, profileAliases } from '../model/profile-address';
import { cleanText } from '../model/text-hygiene';
import { commit } from './commit';
import { contactIdFor, forgottenIdFor } from './contact-ids';
import { contactsUnder, withSaid } from './contacts';
import { db } from './database';
import { newContact, observe } from './observe';

/** Somebody as the user typed them; empty strings where nothing was typed. */
export interface HandWritten {
  name: string;
  /** A profile address or an email. */
  address: string;
  note: string;
  /** What a vCard or some pasted lines had besides. */
  emails?: string[];
  phones?: string[];
  title?: string;
  company?: string;
  location?: string;
}

export type AddOutcome =
  | { status: 'added' | 'known'; contactId: string; name: string }
  | { status: 'refused'; reason: 'no-name' | 'unknown-address' | 'forgotten' };

/**
 * Adds somebody by hand, who need not be on LinkedIn. Under an address that is known already nobody is added and
 * nothing of theirs is changed. The name counts as the user's own.
 */
export async function addByHand(input: HandWritten, now: Date = new Date()): Promise<AddOutcome> {
  const name = cleanText(input.name);
  const address = input.address.trim();
  const named = address === '' ? [] : aliasesOf(address);
  if (named === null) return { status: 'refused', reason: 'unknown-address' };
  const mails = (input.emails ?? []).flatMap((mail) => aliasesOf(mail.trim()) ?? []);
  const aliases = [...new Set([...named, ...mails])];
  if (name === '' && aliases.length === 0) return { status: 'refused', reason: 'no-name' };
  const forgottenIds = await Promise.all(aliases.map(forgottenIdFor));
  const alias = aliases[0];
  const id = alias === undefined ? crypto.randomUUID() : await contactIdFor(alias);
  return commit(
    ['contacts', 'forgotten'],
    async (tx): Promise<AddOutcome> => {
      const marks = await db.forgotten.bulkGet(forgottenIds);
      if (marks.some((mark) => mark && !mark.lifted)) {
        return { status: 'refused', reason: 'forgotten' };
      }
      const [known] = await contactsUnder(aliases);
      if (known) return { status: 'known', contactId: known.id, name: known.name };
      const stamp = await tx.stampFor('contacts', id);
      const emails = aliases
        .filter((one) => one.startsWith('mail:'))
        .map((one) => one.slice('mail:'.length));
      const phones = (input.phones ?? []).map((value) => ({ value, label: null }));
      const { contact } = observe(newContact(id, stamp), {
        aliases,
        fields: {
          name: name || null,
          emails: emails.length > 0 ? emails : null,
          phones: phones.length > 0 ? phones : null,
          currentTitle: cleanText(input.title ?? '') || null,
          currentCompany: cleanText(input.company ?? '') || null,
          location: cleanText(input.location ?? '') || null,
        },
        source: 'you',
        seenAt: now.toISOString(),
        stamp,
        partial: [],
      });
      const note = cleanText(input.note, { multiline: true });
      const written = await tx.put('contacts', note ? withSaid(contact, { note }, stamp) : contact);
      return { status: 'added', contactId: written.id, name: written.name };
    },
    now,
  );
}

/** The names in the store that an address stands for; `null` when it is neither a profile's nor an email. */
function aliasesOf(address: string): string[] | null {
  const withScheme = /^(www\.|[a-z]{2,3}\.)?linkedin\.com\//i.test(address)
    ? `https://${address}`
    : address.replace(/^http:/i, 'https:');
  const profile = parseProfileAddress(withScheme);
  if (profile) return profileAliases({ url: profile.url });
  return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(address) ? [`mail:${address.toLowerCase()}`] : null;
}
