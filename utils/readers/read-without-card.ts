import type { Reading, RefusedReading } from '../model/reading';
import type { PersonPage } from './ask-about-person';
import { askAboutPerson } from './ask-about-person';
import { findClassicContactWindow } from './classic/find-contact-window';
import { readClassicDetails } from './classic/read-classic-details';
import { putContact } from './contact-info/put-contact';
import { readContactInfo } from './contact-info/read-contact-info';
import { textOf } from './page/visible-text';
import { ReadingDraft } from './reading-draft';
import { layoutOf, refuse } from './refuse';
import { findSduiContactWindow } from './sdui/find-contact-window';
import { readSduiRows } from './sdui/read-sdui-rows';

/**
 * Reads a person's page that has no top card of either design: the contact-info window alone, or the page of one list.
 * The last reader to be asked: it says what is the matter where nothing can be read.
 */
export function readWithoutCard(page: Document, address: URL): Reading {
  const asked = askAboutPerson(page, address);
  if ('status' in asked) return asked;
  const { person, kind, language } = asked;
  return (
    readContactAlone(asked) ??
    readSduiRows(page, person, address, language) ??
    (kind === 'details' ? readClassicDetails(page, person, address, language) : null) ??
    refuseUnread(asked)
  );
}

/** Reads the contact-info window of a page without a top card; `null` when none is open. */
function readContactAlone({ page, address, person, language }: PersonPage): Reading | null {
  const contact = readContactInfo(findSduiContactWindow(page) ?? findClassicContactWindow(page));
  if (!contact) return null;
  if (contact.person !== (person.slug ?? person.memberId)) {
    return refuse(page, address, 'wrong-person', 'contact-info');
  }
  const draft = new ReadingDraft(layoutOf(page), language, person.url);
  putContact(draft, contact);
  return draft.finish('contactInfo');
}

/** The refusal of a person's page on which nothing was found: not there yet, or of no known design. */
function refuseUnread({ page, address, kind }: PersonPage): RefusedReading {
  return refuse(page, address, isUnknownLayout(page) ? 'layout-unknown' : 'still-loading', kind);
}

/** A finished page with plenty of text and none of the signs of any known design. */
function isUnknownLayout(page: Document): boolean {
  return (
    layoutOf(page) === 'unknown' &&
    page.readyState !== 'loading' &&
    textOf(page.body, { max: 2_000 }).length > 1_000
  );
}
