import { parseProfileAddress } from '../model/profile-address';
import type { HandOver, PageKind, RefusedReading } from '../model/reading';
import { kindOfAddress } from './kind-of-address';
import { kindOfMarkup } from './kind-of-markup';
import { findConversations } from './messaging/find-conversations';
import { isPublic } from './public/public-name';
import { refuse } from './refuse';

/** Where the present design keeps the key of a top card; without any of them there is none (sdui/find-top-card.ts). */
const SDUI_SIGNS =
  '[componentkey], [id^="com.linkedin.sdui."], main [data-view-name="profile-top-card"]';

/** LinkedIn's largest pages have a few ten thousand elements; beyond this a look would hold up the page. */
const MOST_ELEMENTS = 150_000;

/**
 * Which reader is the first for a page, or its refusal where no reader is needed. `wantsConversation`: the open conversation comes
 * first, also where the page is a profile.
 */
export function whichScript(
  page: Document,
  address: URL,
  wantsConversation = false,
): HandOver | RefusedReading {
  if (page.getElementsByTagName('*').length > MOST_ELEMENTS)
    return refuse(page, address, 'layout-unknown', 'too-large');
  if (wantsConversation && isConversationOpen(page)) return { next: 'messages' };
  const kind = kindOfAddress(address);
  if (kind === 'not-linkedin') return refuse(page, address, 'other-page', kind);
  const marked = kindOfMarkup(page);
  if (marked === 'not-found') return refuse(page, address, 'not-found', 'not-found');
  if (marked === 'sign-in-wall') return refuse(page, address, 'signed-out', 'sign-in-wall');
  if (!parseProfileAddress(address.href) || kind === 'other') {
    return isConversationOpen(page)
      ? { next: 'messages' }
      : refuseElsewhere(page, address, kind, marked);
  }
  if (isPublic(page)) return { next: 'public' };
  return { next: page.querySelector(SDUI_SIGNS) ? 'sdui' : 'classic' };
}

function isConversationOpen(page: Document): boolean {
  return findConversations(page).length > 0;
}

/** The refusal of a page that is nobody's profile by its address: it names the page. */
function refuseElsewhere(
  page: Document,
  address: URL,
  kind: PageKind,
  marked: PageKind | null,
): RefusedReading {
  if (kind === 'sign-in-wall') return refuse(page, address, 'signed-out', kind);
  if (kind === 'not-found') return refuse(page, address, 'not-found', kind);
  if (kind === 'conversation') return refuse(page, address, 'still-loading', kind);
  return refuse(page, address, 'other-page', kind === 'other' ? (marked ?? kind) : kind);
}
