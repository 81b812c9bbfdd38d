import { leadsToMore, ownersOf } from '../page/links';
import { hasText } from '../page/visible-text';
import type { TopCard } from '../top-card/top-card';
import type { Keyed } from './keys';

/** A card of the subject, in one of the three states that must not be merged, or not on the page at all. */
export type FoundCard =
  | { state: 'present'; card: Element; hasMore: boolean }
  | { state: 'none' | 'not-loaded' | 'unknown' };

/** Where a card's part of the page is: About stands above the activity, everything else below. */
export type Side = 'AboveActivity' | 'BelowActivity';

/**
 * Finds the subject's card by name. Not loaded: keyed and without content, or missing while a part of its side has not
 * loaded. None: keyed and empty inside a part that has (linkedin-pages.md, "Loading").
 */
export function findCard(
  page: Document,
  allKeyed: Keyed[],
  top: TopCard,
  name: RegExp,
  side: Side,
): FoundCard {
  const main = page.querySelector('main') ?? page.body;
  const keyed = allKeyed.filter(
    ({ element }) => main.contains(element) && !element.closest('aside'),
  );
  const cards = keyed.filter(
    ({ key }) =>
      (key.kind === 'card' && key.memberId === top.memberId && name.test(key.name)) ||
      (key.kind === 'section' && key.slug === top.slug && name.test(key.name)),
  );
  const card = cards.find(({ element }) => hasText(element))?.element;
  if (card) {
    const owners = [...ownersOf(card)].filter((owner) => !owner.startsWith('ACo'));
    const isForeign = top.slug !== null && owners.some((owner) => owner !== top.slug);
    return isForeign
      ? { state: 'unknown' }
      : { state: 'present', card, hasMore: leadsToMore(card, top.slug) };
  }
  const [empty] = cards;
  if (empty) {
    const isInLoadedPart = empty.element.closest('[data-sdui-component]') !== null;
    return {
      state: isInLoadedPart && empty.element.childElementCount === 0 ? 'none' : 'not-loaded',
    };
  }
  const parts = keyed.filter(({ key }) => key.kind === 'part' && key.part.startsWith(side));
  const isWaiting = parts.some(({ element }) => {
    const isLoaded =
      element.closest('[data-sdui-component]') ?? element.querySelector('[data-sdui-component]');
    return !isLoaded;
  });
  return { state: isWaiting ? 'not-loaded' : 'unknown' };
}
