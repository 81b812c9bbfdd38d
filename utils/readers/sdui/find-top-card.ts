import { addressOf, ownersOf, personOf, placeInProfile } from '../page/links';
import { all } from '../page/query';
import { hasText } from '../page/visible-text';
import type { TopCard } from '../top-card/top-card';
import type { Keyed } from './keys';
import { keyedIn } from './keys';

/**
 * The top card of the present design: keyed with the subject's member id, holding links to rooms of the subject's own.
 * Every key of the page that names a person must name this one; when two people are named, the page is in between them
 * and there is no card.
 */
export function findSduiTopCard(page: Document): TopCard | null {
  const keyed = keyedIn(page).filter(
    ({ element }) => !element.closest('aside, dialog, [role="dialog"]'),
  );
  const memberIds = new Set(
    keyed.flatMap(({ key }) => (key.kind === 'card' ? [key.memberId] : [])),
  );
  const card =
    keyed.find(({ key }) => key.kind === 'card' && key.name === 'Topcard')?.element ??
    page.querySelector('main [data-view-name="profile-top-card"]');
  if (!card || memberIds.size > 1) return null;
  const contactLink =
    all(card, 'a[href*="/overlay/contact-info"]').find(
      (link) => hasText(link) && placeInProfile(link)?.startsWith('overlay/contact-info'),
    ) ?? null;
  const nameElement = findName(card, contactLink);
  const slugs = slugsNaming(card, keyed, nameElement);
  if (!nameElement || slugs.size !== 1) return null;
  return {
    card,
    nameElement,
    contactLink,
    slug: [...slugs][0] ?? null,
    memberId: [...memberIds][0] ?? null,
  };
}

/** Every slug that a key, a link to a room of one's own or the link around the name gives. */
function slugsNaming(card: Element, keyed: Keyed[], nameElement: Element | null): Set<string> {
  const slugs = ownersOf(card);
  const nameLink = nameElement?.closest('a');
  const named = nameLink && addressOf(nameLink) ? personOf(nameLink) : null;
  if (named) slugs.add(named);
  for (const slug of [...slugs]) if (slug.startsWith('ACo')) slugs.delete(slug);
  // Keys around the card may be the next person's already: without a link of its own the card proves nobody.
  if (slugs.size === 0) return slugs;
  for (const { key } of keyed) if ('slug' in key) slugs.add(key.slug);
  return slugs;
}

/** The first heading of the card with text, before the contact link. */
function findName(card: Element, contactLink: Element | null): Element | null {
  const heading = all(card, 'h1, h2').find(hasText) ?? null;
  if (!heading || !contactLink) return heading;
  const isBefore = heading.compareDocumentPosition(contactLink) & Node.DOCUMENT_POSITION_FOLLOWING;
  return isBefore ? heading : null;
}
