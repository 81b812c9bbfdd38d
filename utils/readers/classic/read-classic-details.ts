import type { ProfileAddress } from '../../model/profile-address';
import type { ProfileReading } from '../../model/reading';
import { personOf, placeInProfile } from '../page/links';
import { all } from '../page/query';
import { ReadingDraft } from '../reading-draft';
import { ListReader } from '../rows/read-lists';
import { asState } from '../rows/state';
import { CLASSIC_ROWS, rowsOf } from './rows';

/**
 * The old design's details page (`/in/<slug>/details/experience`): one list, no top card, no heading with the name. Its
 * proof is the link back to the profile or the rooms that rows link to; all of them must name the address's person.
 */
export function readClassicDetails(
  page: Document,
  person: ProfileAddress,
  address: URL,
  language: string | null,
): ProfileReading | null {
  const main = page.querySelector('main');
  const which = address.pathname.match(/\/details\/(experience|education)\/?$/)?.[1];
  const section = main?.querySelector('section:has(li), div:has(> ul > li)');
  if (!main || !section || (which !== 'experience' && which !== 'education')) return null;
  const links = all(main, 'a[href*="/in/"]').filter(
    (link) =>
      !link.closest('aside') && /^(?:$|overlay\/|details\/)/.test(placeInProfile(link) ?? ''),
  );
  const owners = new Set(
    links.map(personOf).filter((owner) => !owner?.startsWith('ACo') || person.slug === null),
  );
  if (owners.size !== 1 || !owners.has(person.slug ?? person.memberId)) return null;
  const draft = new ReadingDraft('classic', language, person.url);
  const list = new ListReader(rowsOf(section), CLASSIC_ROWS, language);
  draft.markUnread('name');
  if (which === 'experience') draft.putSection(which, asState(list.jobs(), false));
  else draft.putSection(which, asState(list.schools(), false));
  draft.notes.push('list-only');
  return draft.finish();
}
