import { pageKeyOf } from '../page/page-key';

/** The element that holds the name on a public profile, or `null` when this is none. */
export function publicName(page: Document): Element | null {
  return page.querySelector(
    '.top-card-layout__title, .top-card-layout h1, section.top-card-layout h2',
  );
}

/** Whether this is the page that visitors without an account see: its own name for itself says so, or its card does. */
export function isPublic(page: Document): boolean {
  return (
    /^public_profile/.test(pageKeyOf(page)) ||
    (publicName(page) !== null && page.querySelector('[componentkey], .artdeco-card') === null)
  );
}
