import { parseProfileAddress } from '../../model/profile-address';
import { all, attr } from './query';

/** The address a link leads to; relative ones are LinkedIn's own. */
export function addressOf(link: Element): URL | null {
  const href = attr(link, 'href');
  return URL.canParse(href, 'https://www.linkedin.com/')
    ? new URL(href, 'https://www.linkedin.com/')
    : null;
}

/** The slug or member id of the person a link leads to, or `null`. */
export function personOf(link: Element): string | null {
  const address = addressOf(link);
  const person = address && parseProfileAddress(address.href);
  return person ? (person.slug ?? person.memberId) : null;
}

/** What follows `/in/<person>/` in a link, or `null` when it leads elsewhere. */
export function placeInProfile(link: Element): string | null {
  const match = addressOf(link)?.pathname.match(/^\/in\/[^/]+\/(.*)$/);
  return match ? (match[1] ?? '') : null;
}

/**
 * The people whose own rooms (`/in/<person>/overlay/…`, `/in/<person>/details/…`) are linked in an element: the only
 * links that LinkedIn builds for the subject of a card, never for somebody mentioned in it.
 */
export function ownersOf(root: Element | Document): Set<string> {
  const owners = new Set<string>();
  for (const link of all(root, 'a[href*="/overlay/"], a[href*="/details/"]')) {
    const person = personOf(link);
    if (person && /^(overlay|details)\//.test(placeInProfile(link) ?? '')) owners.add(person);
  }
  return owners;
}

/** Whether a card links to the whole list of its section of the same person; forms of one's own are not it. */
export function leadsToMore(card: Element, slug: string | null): boolean {
  return all(card, 'a[href*="/details/"]').some(
    (link) =>
      /^details\/[a-z-]+\/?$/.test(placeInProfile(link) ?? '') &&
      (slug === null || personOf(link) === slug),
  );
}
