import type { Check } from '../check';
import { findYouClaims } from '../grounding/find-you-claims';
import { makeFinding } from '../text/make-finding';
import { removeSentenceFix } from '../text/removal';

/** A statement about the reader that nothing captured bears out. */
export const youClaim: Check = {
  id: 'you-claim',
  source: 'drafting.md section 5',
  look: (draft) =>
    findYouClaims(draft).map((claim) =>
      makeFinding(
        'you-claim',
        'warn',
        { key: 'checks.youClaim', values: { name: draft.callName } },
        claim,
        [
          ...removeSentenceFix(draft, claim.start, claim.end),
          {
            kind: 'remember',
            label: { key: 'checks.fix.remember' },
            fact: {
              about: 'them',
              kind: 'remembered',
              value: draft.body.slice(claim.start, claim.end),
            },
          },
        ],
      ),
    ),
};
