import type { ProfileReading, Reading } from '../../utils/model/reading';
import { readPage } from '../../utils/readers/read-page';
import type { Person } from '../support/pages/person';

/** A document from markup, as DOMParser makes it. */
export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The address of a person's profile. */
export function addressOf(person: Pick<Person, 'slug'>): URL {
  return new URL(`https://www.linkedin.com/in/${person.slug}/`);
}

/** Reads markup under an address. */
export function read(html: string, address: URL | string): Reading {
  return readPage(parse(html), new URL(address));
}

/** The reading, which must be of a profile. */
export function asProfile(reading: Reading): ProfileReading {
  if (reading.status !== 'read' || reading.kind === 'conversation') {
    throw new Error(`not a profile: ${JSON.stringify(reading).slice(0, 200)}`);
  }
  return reading;
}
