import type { Layout, PageKind, Refusal, RefusedReading } from '../model/reading';
import { statedLanguage } from './page/language';

/** The reading of a page that is not read, and what kind of page it is. */
export function refuse(
  page: Document,
  address: URL,
  status: Refusal,
  kind: PageKind,
): RefusedReading {
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

/** The design of a page by its surest signs, for a page that was not read by its reader. */
export function layoutOf(page: Document): Layout {
  if (page.querySelector('[data-sdui-screen], [componentkey]')) return 'sdui';
  if (page.querySelector('meta[name="pageKey"]')) return 'public';
  return page.querySelector('.artdeco-card, .msg-convo-wrapper, .global-nav, .scaffold-layout')
    ? 'classic'
    : 'unknown';
}
