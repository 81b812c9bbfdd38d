import type { PageKind } from '../model/reading';
import { kindInProfile } from './kind-in-profile';

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
  const [, room = ''] = address.pathname.split('/');
  return room === 'in' ? (kindInProfile(address) ?? 'other') : (ROOMS[room] ?? 'other');
}
