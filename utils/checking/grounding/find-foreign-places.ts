import type { DraftView } from '../draft-view';
import { foldPlace } from '../prepare-others';
import type { Token } from './capital-runs';
import { isCapital, POSSESSIVE } from './capital-runs';
import { isOrdinaryStart } from './known-words';
import { isSupportedTogether } from './supported-words';

/** An organisation or school of another contact, and whose it is; or one that a captured name was meant for. */
export interface ForeignPlace {
  text: string;
  start: number;
  end: number;
  nearest: string | null;
  owner: string | null;
}

/** Words in the name of an organisation, at most. */
const LONGEST_PLACE = 7;

/** Organisations and schools of other contacts, wherever their first word stands. */
export function findForeignPlaces(draft: DraftView, tokens: readonly Token[]): ForeignPlace[] {
  const found: ForeignPlace[] = [];
  if (draft.others.places.size === 0) return found;
  tokens.forEach((token, index) => {
    if (!isCapital(token)) return;
    const first = foldPlace(token.text.replace(POSSESSIVE, '')).split(' ')[0] ?? '';
    if (!draft.others.firstWords.has(first)) return;
    const best = longestPlace(draft, tokens, index);
    if (!best) return;
    const words = best.key.split(' ');
    if (words.length === 1 && token.opens && isOrdinaryStart(token.plain)) return;
    if (isSupportedTogether(draft, words)) return;
    const place = draft.others.places.get(best.key);
    if (!place) return;
    found.push({
      text: draft.body.slice(token.start, best.end).replace(POSSESSIVE, ''),
      start: token.start,
      end: best.end,
      nearest: null,
      owner: place.contact.name,
    });
  });
  return found;
}

/** The longest known organisation or school that begins at a word. */
function longestPlace(
  draft: DraftView,
  tokens: readonly Token[],
  index: number,
): { key: string; end: number } | null {
  const start = tokens[index]?.start ?? 0;
  for (let size = LONGEST_PLACE; size > 0; size--) {
    const last = tokens[index + size - 1];
    if (!last) continue;
    const key = foldPlace(draft.body.slice(start, last.end).replace(POSSESSIVE, ''));
    if (draft.others.places.has(key)) return { key, end: last.end };
  }
  return null;
}
