import type { Check } from '../check';
import { CLICHES } from '../phrases/cliches';
import { makeFinding } from '../text/make-finding';
import { findPhrases } from '../text/phrase-hits';
import { removeSentenceFix } from '../text/removal';

/** Phrases that people have read too often to read on. */
export const cliche: Check = {
  id: 'cliche',
  source: 'drafting.md section 3 [S33-S37]',
  look: (draft) =>
    findPhrases(draft.body, CLICHES).map((hit) =>
      makeFinding(
        'cliche',
        'warn',
        { key: 'checks.cliche', values: { x: hit.text } },
        hit,
        removeSentenceFix(draft, hit.start, hit.end),
      ),
    ),
};
