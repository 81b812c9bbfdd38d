import type { PageRule, RuleFinding } from '../model/page-rule';
import { PAGE_RULES } from '../model/page-rule';
import { parseProfileAddress } from '../model/profile-address';
import type { Layout } from '../model/reading';
import { findClassicTopCard } from './classic/find-top-card';
import { ANCHORS, findSection } from './classic/sections';
import { findConversations } from './messaging/find-conversations';
import { statedLanguage } from './page/language';
import { ownersOf } from './page/links';
import { all } from './page/query';
import { publicName } from './public/public-name';
import { publicSlugs } from './public/read-public-profile';
import { layoutOf } from './refuse';
import { findSduiTopCard } from './sdui/find-top-card';
import { keyedIn } from './sdui/keys';
import { rowsOf, TEXT_BOX } from './sdui/rows';
import { readTopCard } from './top-card/read-top-card';

/** Rules that only one design has; the others are asked on every page. */
const ONLY: Partial<Record<PageRule, Layout>> = {
  sduiScreen: 'sdui',
  sduiKeys: 'sdui',
  sduiTopCard: 'sdui',
  sduiParts: 'sdui',
  sduiRows: 'sdui',
  sduiTextBoxes: 'sdui',
  icons: 'sdui',
  classicTopCard: 'classic',
  classicAnchors: 'classic',
  classicPairs: 'classic',
  publicName: 'public',
  publicSlug: 'public',
  publicSections: 'public',
};
/** A visitor's page has none of these, and an open conversation is the exception on a person's page. */
const NOT_PUBLIC: PageRule[] = ['ownRooms', 'contactLink', 'degreeLabel', 'headline', 'place'];

/**
 * What the rules of the page's design found, as counts: not a word of the page. On a page of no known design all are
 * asked. For a bug report (options, Health).
 */
export function describeRules(page: Document, address: URL): RuleFinding[] {
  const layout = layoutOf(page);
  const counts = countAll(page, address, layout);
  return PAGE_RULES.filter((rule) => {
    if (rule === 'conversation')
      return counts[rule] > 0 || address.pathname.startsWith('/messaging');
    if (layout === 'public' && NOT_PUBLIC.includes(rule)) return false;
    return layout === 'unknown' || (ONLY[rule] ?? layout) === layout;
  }).map((rule) => ({ rule, found: counts[rule] }));
}

function countAll(page: Document, address: URL, layout: Layout): Record<PageRule, number> {
  const keyed = keyedIn(page);
  const main = page.querySelector('main') ?? page.body;
  // As the readers do: a card among keys of the present design is none of the old one.
  const top = findSduiTopCard(page) ?? (layout === 'sdui' ? null : findClassicTopCard(page));
  const fields = top && readTopCard(top, statedLanguage(page));
  const is = (found: unknown) => (found ? 1 : 0);
  return {
    personAddress: is(parseProfileAddress(address.href)),
    statedLanguage: is(statedLanguage(page)),
    sduiScreen: all(page, '[data-sdui-screen]').length,
    sduiKeys: keyed.length,
    sduiTopCard: is(findSduiTopCard(page)),
    sduiParts: keyed.filter(({ key }) => key.kind === 'part').length,
    sduiRows: rowsOf(page).length,
    sduiTextBoxes: all(page, TEXT_BOX).length,
    icons: all(page, 'main svg[id]').length,
    classicTopCard: is(findClassicTopCard(page)),
    classicAnchors: Object.values(ANCHORS).filter((id) => findSection(main, id)).length,
    classicPairs: all(main, 'span[aria-hidden="true"] + .visually-hidden').length,
    publicName: is(publicName(page)),
    publicSlug: publicSlugs(page).size,
    publicSections: all(page, 'section[data-section]').length,
    ownRooms: ownersOf(main).size,
    contactLink: is(top?.contactLink),
    degreeLabel: is(fields?.degree),
    headline: is(fields?.headline),
    place: is(fields?.location),
    conversation: findConversations(page).length,
  };
}
