import type { ReadingDraft } from '../reading-draft';
import type { ContactInfo } from './read-contact-info';

/** Puts in what a contact-info window says; its name only where no top card gave one. */
export function putContact(draft: ReadingDraft, { name, fields }: ContactInfo): void {
  if (draft.profile.name === null) draft.putName(name);
  for (const [field, value] of Object.entries(fields) as [keyof typeof fields, never][]) {
    draft.put(field, value, 'key');
  }
}
