import type { ProfileAddress } from '../model/profile-address';
import { parseProfileAddress, profileUrl } from '../model/profile-address';
import type { Layout, PageKind, Reading, Refusal } from '../model/reading';
import { findClassicTopCard } from './classic/find-top-card';
import { readClassicDetails } from './classic/read-classic-details';
import { readClassicProfile } from './classic/read-classic-profile';
import type { ContactInfo } from './contact-info/read-contact-info';
import { readContactInfo } from './contact-info/read-contact-info';
import { findConversations } from './messaging/find-conversations';
import { readConversation } from './messaging/read-conversation';
import { statedLanguage } from './page/language';
import { kindOfAddress, kindOfMarkup } from './page-kind';
import { publicName, publicSlugs, readPublicProfile } from './public/read-public-profile';
import { ReadingDraft } from './reading-draft';
import { findSduiTopCard } from './sdui/find-top-card';
import { readSduiProfile } from './sdui/read-sdui-profile';
import { readSduiRows } from './sdui/read-sdui-rows';
import type { TopCard } from './top-card/top-card';

/**
 * Reads a page: never writes, clicks, scrolls or asks for anything. Identity first: nothing is read that does not
 * stand in a subtree which carries the slug or member id of the address, and both are asked again at the end.
 */
export function readPage(page: Document, address: URL): Reading {
  const kind = kindOfAddress(address);
  if (kind === 'not-linkedin') return refuse(page, address, 'other-page', kind);
  const marked = kindOfMarkup(page);
  if (marked === 'not-found') return refuse(page, address, 'not-found', 'not-found');
  if (marked === 'sign-in-wall') return refuse(page, address, 'signed-out', 'sign-in-wall');
  const person = parseProfileAddress(address.href);
  if (!person || kind === 'other') return readElsewhere(page, address, kind, marked);
  return readPerson(page, address, person, kind);
}

/** A page that is nobody's profile by its address: an open conversation, or a refusal that names the page. */
function readElsewhere(
  page: Document,
  address: URL,
  kind: PageKind,
  marked: PageKind | null,
): Reading {
  const conversation = readOpenConversation(page, address, kind === 'conversation');
  if (conversation) return conversation;
  if (kind === 'sign-in-wall') return refuse(page, address, 'signed-out', kind);
  if (kind === 'not-found') return refuse(page, address, 'not-found', kind);
  if (kind === 'conversation') return refuse(page, address, 'still-loading', kind);
  return refuse(page, address, 'other-page', kind === 'other' ? (marked ?? kind) : kind);
}

/** The open conversation of a page; on the messaging page that of the main pane, elsewhere a docked one. */
export function readOpenConversation(
  page: Document,
  address: URL,
  isMessaging: boolean,
): Reading | null {
  const open = findConversations(page);
  const wanted = open.find(({ isDocked }) => isDocked !== isMessaging) ?? open[0];
  if (!wanted) return null;
  const language = statedLanguage(page);
  const outcome = readConversation(wanted.pane, language);
  if (outcome.status === 'group') return refuse(page, address, 'other-page', 'group-conversation');
  if (outcome.status === 'in-between')
    return refuse(page, address, 'still-loading', 'conversation');
  return {
    status: 'read',
    kind: 'conversation',
    url: address.href,
    layout: 'classic',
    language,
    notes: ['visible-part-only', ...(open.length > 1 ? ['several-conversations'] : [])],
    conversation: outcome.conversation,
  };
}

function readPerson(page: Document, address: URL, person: ProfileAddress, kind: PageKind): Reading {
  const language = statedLanguage(page);
  const contact = readContactInfo(page);
  if (isPublic(page)) return readPublic(page, address, person, language);
  const found = findTopCard(page);
  if (found) {
    const { top, layout } = found;
    if (!proves(top, person)) return refuse(page, address, 'wrong-person', 'profile');
    const draft = new ReadingDraft(layout, language, addressFor(top, person));
    draft.put('memberId', top.memberId, 'key');
    if (layout === 'sdui') readSduiProfile(page, top, draft, language);
    else readClassicProfile(page, top, draft, language);
    const isContact = contact !== null && isSame(contact, top, person);
    if (contact && isContact) putContact(draft, contact);
    const again = findTopCard(page)?.top;
    if (again?.card !== top.card || again.slug !== top.slug || again.memberId !== top.memberId) {
      return refuse(page, address, 'still-loading', 'profile');
    }
    return draft.finish(isContact ? 'contactInfo' : 'profile');
  }
  if (contact) return readContactAlone(page, address, person, contact, language);
  const list =
    readSduiRows(page, person, address, language) ??
    (kind === 'details' ? readClassicDetails(page, person, address, language) : null);
  return (
    list ?? refuse(page, address, isUnknownLayout(page) ? 'layout-unknown' : 'still-loading', kind)
  );
}

function findTopCard(page: Document): { top: TopCard; layout: 'classic' | 'sdui' } | null {
  const sdui = findSduiTopCard(page);
  if (sdui) return { top: sdui, layout: 'sdui' };
  if (page.querySelector('[componentkey]')) return null;
  const classic = findClassicTopCard(page);
  return classic && { top: classic, layout: 'classic' };
}

/** True when the card carries the name that the address gives. */
function proves(top: TopCard, person: ProfileAddress): boolean {
  return person.slug !== null ? top.slug === person.slug : top.memberId === person.memberId;
}

function addressFor(top: TopCard, person: ProfileAddress): string {
  return top.slug ? profileUrl(top.slug) : person.url;
}

function isSame(contact: ContactInfo, top: TopCard, person: ProfileAddress): boolean {
  return [top.slug, top.memberId, person.slug, person.memberId].includes(contact.person);
}

function readContactAlone(
  page: Document,
  address: URL,
  person: ProfileAddress,
  contact: ContactInfo,
  language: string | null,
): Reading {
  if (contact.person !== (person.slug ?? person.memberId)) {
    return refuse(page, address, 'wrong-person', 'contact-info');
  }
  const draft = new ReadingDraft(layoutOf(page), language, person.url);
  putContact(draft, contact);
  return draft.finish('contactInfo');
}

function putContact(draft: ReadingDraft, { name, fields }: ContactInfo): void {
  if (draft.profile.name === null) draft.putName(name);
  for (const [field, value] of Object.entries(fields) as [keyof typeof fields, never][]) {
    draft.put(field, value, 'key');
  }
}

function isPublic(page: Document): boolean {
  return (
    /^public_profile/.test(
      page.querySelector('meta[name="pageKey"]')?.getAttribute('content') ?? '',
    ) ||
    (publicName(page) !== null && page.querySelector('[componentkey], .artdeco-card') === null)
  );
}

function readPublic(
  page: Document,
  address: URL,
  person: ProfileAddress,
  language: string | null,
): Reading {
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

/** A finished page with plenty of text and none of the signs of any known design. */
function isUnknownLayout(page: Document): boolean {
  return (
    layoutOf(page) === 'unknown' &&
    page.readyState !== 'loading' &&
    (page.body?.textContent ?? '').replace(/\s+/g, '').length > 1_000
  );
}

function layoutOf(page: Document): Layout {
  if (page.querySelector('[data-sdui-screen], [componentkey]')) return 'sdui';
  if (page.querySelector('meta[name="pageKey"]')) return 'public';
  return page.querySelector('.artdeco-card, .msg-convo-wrapper, .global-nav, .scaffold-layout')
    ? 'classic'
    : 'unknown';
}

function refuse(page: Document, address: URL, status: Refusal, kind: PageKind): Reading {
  return {
    status,
    kind: 'other',
    page: kind,
    url: address.href,
    layout: layoutOf(page),
    language: statedLanguage(page),
    notes: [],
  };
}
