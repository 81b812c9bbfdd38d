import type { Reading } from '../../model/reading';
import { askAboutPerson } from '../ask-about-person';
import { ReadingDraft } from '../reading-draft';
import { refuse } from '../refuse';
import { publicName } from './public-name';
import { publicSlugs, readPublicProfile } from './read-public-profile';

/** Reads the page that visitors without an account see of the person of the address. */
export function readPublicPage(page: Document, address: URL): Reading {
  const asked = askAboutPerson(page, address);
  if ('status' in asked) return asked;
  const { person, language } = asked;
  const slugs = publicSlugs(page);
  if (!publicName(page) || slugs.size === 0)
    return refuse(page, address, 'still-loading', 'profile');
  if (slugs.size > 1 || person.slug === null || !slugs.has(person.slug)) {
    return refuse(page, address, 'wrong-person', 'profile');
  }
  const draft = new ReadingDraft('public', language, person.url);
  readPublicProfile(page, draft, language);
  return draft.finish();
}
