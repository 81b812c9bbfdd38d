import type { HandOver, Reading } from '../../model/reading';
import { one } from '../page/query';
import { readPerson } from '../read-person';
import { findClassicContactWindow } from './find-contact-window';
import { findClassicTopCard } from './find-top-card';
import { readClassicProfile } from './read-classic-profile';

/** Reads a person's page of the old design. */
export function readClassicPage(page: Document, address: URL): Reading | HandOver {
  return readPerson(page, address, {
    layout: 'classic',
    // A card among keys of the present design is none of the old one, whatever it links to.
    findTopCard: () => (one(page, '[componentkey]') ? null : findClassicTopCard(page)),
    findContactWindow: findClassicContactWindow,
    readProfile: readClassicProfile,
    next: () => 'details',
  });
}
