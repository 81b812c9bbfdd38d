import type { ProfileAddress } from '../model/profile-address';
import { parseProfileAddress } from '../model/profile-address';
import type { PageKind, RefusedReading } from '../model/reading';
import { kindInProfile } from './kind-in-profile';
import { statedLanguage } from './page/language';
import { refusalOfMarkup } from './refusal-of-markup';
import { refuse } from './refuse';

/** A person's page: whose it must prove to be, and how it is to be read. */
export interface PersonPage {
  page: Document;
  address: URL;
  person: ProfileAddress;
  kind: PageKind;
  language: string | null;
}

/**
 * Who is open by the address. Refused where that is nobody or the page is a wall: asked before every look, because the
 * page may have become another since its script was chosen.
 */
export function askAboutPerson(page: Document, address: URL): PersonPage | RefusedReading {
  const refusal = refusalOfMarkup(page);
  if (refusal) return refuse(page, address, REFUSALS[refusal], refusal);
  const person = parseProfileAddress(address.href);
  const kind = kindInProfile(address);
  if (!person || !kind) return refuse(page, address, 'other-page', 'other');
  return { page, address, person, kind, language: statedLanguage(page) };
}

const REFUSALS = { 'not-found': 'not-found', 'sign-in-wall': 'signed-out' } as const;
