import { pageKeyOf } from './page/page-key';

/** Whether the markup says that there is no such page, or that one must sign in; nobody is read on either. */
export function refusalOfMarkup(page: Document): 'not-found' | 'sign-in-wall' | null {
  if (page.querySelector('.page-not-found__headline, .page-not-found')) return 'not-found';
  return /auth_?wall|guest-home|uas-|checkpoint|login/.test(pageKeyOf(page)) || isRefusal(page)
    ? 'sign-in-wall'
    : null;
}

/** LinkedIn's "999": a page of nothing but a script that leads to the wall. */
function isRefusal(page: Document): boolean {
  const body = page.body;
  if (!body || [...body.children].some((child) => child.nodeName !== 'SCRIPT')) return false;
  return [...page.scripts].some((script) => /authwall/.test(script.textContent ?? ''));
}
