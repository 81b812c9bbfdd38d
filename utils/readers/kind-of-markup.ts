import type { PageKind } from '../model/reading';
import { pageKeyOf } from './page/page-key';
import { refusalOfMarkup } from './refusal-of-markup';

/** What kind of page the markup says it is, where it says so; stronger than the address, which changes first. */
export function kindOfMarkup(page: Document): PageKind | null {
  const refusal = refusalOfMarkup(page);
  if (refusal) return refusal;
  if (/^public_profile/.test(pageKeyOf(page))) return 'profile';
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
