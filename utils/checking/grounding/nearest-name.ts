import type { DraftView } from '../draft-view';
import { editDistance } from '../text/edit-distance';
import type { Token } from './capital-runs';
import { isOrdinaryStart } from './known-words';
import { isKnownWord } from './supported-words';

/** The captured name that this one is a slip away from: one letter for short names, two for long ones. */
export function nearestName(draft: DraftView, words: readonly Token[]): string | null {
  for (const word of words) {
    if (word.plain.length < 4 || isOrdinaryStart(word.plain) || isKnownWord(draft, word.plain))
      continue;
    const limit = word.plain.length >= 7 ? 2 : 1;
    for (const [plain, written] of draft.support.properNames) {
      if (plain.length < 4 || plain[0] !== word.plain[0]) continue;
      // An ending alone is grammar ("Planner", "Planners"), not a slip.
      if (plain.startsWith(word.plain.slice(0, -2)) && word.plain.length !== plain.length) continue;
      // "Versuchsbäckerin" beside "Versuchsbäckerei" is another noun, not a slip.
      if (draft.language === 'de' && plain.length >= 8 && plain.startsWith(word.plain.slice(0, -3)))
        continue;
      const distance = editDistance(word.plain, plain, limit);
      if (distance > 0 && distance <= limit) return written;
    }
  }
  return null;
}
