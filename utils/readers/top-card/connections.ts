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

/**
 * Counted only where the number stands after the names; one before them would be the number of all. A last "and …"
 * without a number means somebody more, whose number is not said.
 */
function countPeople(element: Element, text: string): number | null {
  const names = all(element, 'strong')
    .map((strong) => textOf(strong))
    .filter(Boolean);
  let rest = text;
  for (const name of names) {
    const at = rest.indexOf(name);
    if (at === -1 || /\d/.test(rest.slice(0, at))) return null;
    rest = rest.slice(at + name.length);
  }
  const numbers = rest.match(/\d+(?:[.,\u00a0\u202f ]\d{3})*/g) ?? [];
  if (names.length === 0 || numbers.length > 1) return null;
  if (numbers[0]) return names.length + Number(numbers[0].replace(/\D/g, ''));
  return /^,?\s(?:and|und|et|y|e|ed|en)\s/.test(rest) ? null : names.length;
}
