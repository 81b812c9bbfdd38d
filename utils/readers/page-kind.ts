import { parseProfileAddress } from '../model/profile-address';
import type { PageKind } from '../model/reading';

const ROOMS: Record<string, PageKind> = {
  search: 'search',
  feed: 'feed',
  company: 'company',
  school: 'company',
  showcase: 'company',
  sales: 'sales-navigator',
  talent: 'recruiter',
  recruiter: 'recruiter',
  messaging: 'conversation',
  authwall: 'sign-in-wall',
  login: 'sign-in-wall',
  signup: 'sign-in-wall',
  checkpoint: 'sign-in-wall',
  uas: 'sign-in-wall',
  '404': 'not-found',
};

/** What kind of page an address leads to. */
export function kindOfAddress(address: URL): PageKind {
  if (!/^([a-z]{2,3}\.)?linkedin\.com$/.test(address.hostname) || address.protocol !== 'https:') {
    return 'not-linkedin';
  }
  const [, room = '', , inside = '', which = ''] = address.pathname.split('/');
  if (room === 'in') {
    if (!parseProfileAddress(address.href)) return 'other';
    if (inside === 'details') return 'details';
    if (inside === 'overlay' && which === 'contact-info') return 'contact-info';
    return inside === '' || inside === 'overlay' || /^[a-z]{2}(?:[-_][a-z]{2})?$/i.test(inside)
      ? 'profile'
      : 'other';
  }
  return ROOMS[room] ?? 'other';
}

/** What kind of page the markup says it is, where it says so; stronger than the address, which changes first. */
export function kindOfMarkup(page: Document): PageKind | null {
  const pageKey = page.querySelector('meta[name="pageKey"]')?.getAttribute('content') ?? '';
  if (page.querySelector('.page-not-found__headline, .page-not-found')) return 'not-found';
  if (/auth_?wall|guest-home|uas-|checkpoint|login/.test(pageKey) || isRefusal(page))
    return 'sign-in-wall';
  if (/^public_profile/.test(pageKey)) return 'profile';
  const screen =
    page
      .querySelector('[data-sdui-screen]:not([data-sdui-screen$="Overlay"])')
      ?.getAttribute('data-sdui-screen') ?? '';
  if (/\.search\./.test(screen)) return 'search';
  if (/\.feed\./i.test(screen)) return 'feed';
  if (/\.profile\./.test(screen)) return 'profile';
  if (/compan|organization/i.test(screen)) return 'company';
  if (page.querySelector('[data-anonymize="person-name"]')) return 'sales-navigator';
  if (page.querySelector('[data-view-name="people-search-result"], .search-results-container'))
    return 'search';
  return null;
}

/** LinkedIn's "999": a page of nothing but a script that leads to the wall. */
function isRefusal(page: Document): boolean {
  const body = page.body;
  if (!body || [...body.children].some((child) => child.nodeName !== 'SCRIPT')) return false;
  return [...page.scripts].some((script) => /authwall/.test(script.textContent ?? ''));
}
