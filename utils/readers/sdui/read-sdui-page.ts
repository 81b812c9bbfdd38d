import type { HandOver, Reading } from '../../model/reading';
import { one } from '../page/query';
import { readPerson } from '../read-person';
import { findSduiContactWindow } from './find-contact-window';
import { findSduiTopCard } from './find-top-card';
import { readSduiProfile } from './read-sdui-profile';

/** Reads a person's page of the present design. A page without any of its keys may still be one of the old design. */
export function readSduiPage(page: Document, address: URL): Reading | HandOver {
  return readPerson(page, address, {
    layout: 'sdui',
    findTopCard: findSduiTopCard,
    findContactWindow: findSduiContactWindow,
    readProfile: readSduiProfile,
    next: () => (one(page, '[componentkey]') ? 'details' : 'classic'),
  });
}
