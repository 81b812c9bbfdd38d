import type { ProfileAddress } from '../model/profile-address';
import { profileUrl } from '../model/profile-address';
import type { HandOver, Reading, ScriptName } from '../model/reading';
import { askAboutPerson } from './ask-about-person';
import { putContact } from './contact-info/put-contact';
import type { ContactInfo } from './contact-info/read-contact-info';
import { readContactInfo } from './contact-info/read-contact-info';
import { ReadingDraft } from './reading-draft';
import { refuse } from './refuse';
import type { TopCard } from './top-card/top-card';

/** How a design finds and reads the subject of a page. */
export interface PersonDesign {
  layout: 'classic' | 'sdui';
  findTopCard(page: Document): TopCard | null;
  findContactWindow(page: Document): Element | null;
  /** Who is asked where the page has no top card of this design. */
  next(): ScriptName;
  readProfile(page: Document, top: TopCard, draft: ReadingDraft, language: string | null): void;
}

/**
 * Reads the person whose top card stands on the page; without a card it hands over. Nothing is read unless the card
 * names the person of the address, and it is asked again at the end.
 */
export function readPerson(page: Document, address: URL, design: PersonDesign): Reading | HandOver {
  const asked = askAboutPerson(page, address);
  if ('status' in asked) return asked;
  const { person, language } = asked;
  const top = design.findTopCard(page);
  if (!top) return { next: design.next() };
  if (!proves(top, person)) {
    // A card that tells no member id at all may be the right person's, for all that is known: none is named otherwise.
    const isUntold = person.slug === null && top.memberId === null;
    return refuse(page, address, isUntold ? 'still-loading' : 'wrong-person', 'profile');
  }
  const draft = new ReadingDraft(
    design.layout,
    language,
    top.slug ? profileUrl(top.slug) : person.url,
  );
  draft.put('memberId', top.memberId, 'key');
  const contact = readContactInfo(design.findContactWindow(page));
  design.readProfile(page, top, draft, language);
  const isContact = contact !== null && isSame(contact, top, person);
  if (contact && isContact) putContact(draft, contact);
  const again = design.findTopCard(page);
  if (again?.card !== top.card || again.slug !== top.slug || again.memberId !== top.memberId) {
    return refuse(page, address, 'still-loading', 'profile');
  }
  return draft.finish(isContact ? 'contactInfo' : 'profile');
}

/** True when the card carries the name that the address gives. */
function proves(top: TopCard, person: ProfileAddress): boolean {
  return person.slug !== null ? top.slug === person.slug : top.memberId === person.memberId;
}

function isSame(contact: ContactInfo, top: TopCard, person: ProfileAddress): boolean {
  return [top.slug, top.memberId, person.slug, person.memberId].includes(contact.person);
}
