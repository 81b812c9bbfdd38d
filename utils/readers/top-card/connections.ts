import type { MutualConnections } from '../../model/profile';
import { addressOf } from '../page/links';
import { all } from '../page/query';
import { hasText, textOf } from '../page/visible-text';

/** Links to lists of people connected with the subject; they carry the subject's member id. */
const CONNECTION_LINKS = 'a[href*="onnectionOf="]';

interface ConnectionLink {
  element: Element;
  memberId: string | null;
  /** True for "mutual": first degree only; false for the person's own connections. */
  isMutual: boolean;
}

/** The links of a card that lead to the subject's connections. */
export function connectionLinks(card: Element): ConnectionLink[] {
  return all(card, CONNECTION_LINKS).flatMap((element) => {
    const query = addressOf(element)?.searchParams;
    const of = query?.get('connectionOf') ?? query?.get('facetConnectionOf');
    const network = query?.get('network') ?? query?.get('facetNetwork');
    if (!of) return [];
    const memberId = of.match(/AC[oow][A-Za-z0-9_-]{10,80}/)?.[0] ?? null;
    return [{ element, memberId, isMutual: network ? network.replace(/\W/g, '') === 'F' : false }];
  });
}

/** The subject's member id in the card's connection links, when they all agree. */
export function memberIdIn(card: Element): string | null {
  const ids = new Set(connectionLinks(card).map(({ memberId }) => memberId));
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}

/**
 * "Mbali, Zdenek and 2 other mutual connections": names shown plus the number of others. Links may stand in links, and
 * a saved file tears them into several, some empty: any of them that has the text will do, never first or last.
 */
export function readMutualConnections(card: Element): MutualConnections | null {
  const candidates = connectionLinks(card)
    .filter(({ isMutual, element }) => isMutual && hasText(element))
    .map(({ element }) => innermostWithNames(element));
  const texts = new Set(candidates.map((element) => textOf(element, { max: 500 })).filter(Boolean));
  const [element] = candidates;
  const [text] = texts;
  if (texts.size !== 1 || !element || !text) return null;
  return { text, count: countPeople(element, text) };
}

/** The smallest part that holds the line: pictures beside it may have words of their own. */
function innermostWithNames(link: Element): Element {
  const name = all(link, 'strong').find(
    (strong) => hasText(strong) && !strong.closest('.visually-hidden'),
  );
  return name?.parentElement && link.contains(name.parentElement) ? name.parentElement : link;
}

function countPeople(element: Element, text: string): number | null {
  const names = all(element, 'strong')
    .map((strong) => textOf(strong))
    .filter(Boolean);
  if (names.length === 0) return null;
  const rest = names.reduce((left, name) => left.replace(name, ' '), text);
  const numbers = rest.match(/\d+(?:[.,\u00a0\u202f ]\d{3})*/g) ?? [];
  if (numbers.length > 1) return null;
  return names.length + (numbers[0] ? Number(numbers[0].replace(/\D/g, '')) : 0);
}
