import type { Fix } from '../../model/finding';
import type { Check } from '../check';
import type { DraftView } from '../draft-view';
import type { UnlicensedClaim } from '../grounding/find-claims';
import { findUnlicensedClaims } from '../grounding/find-claims';
import { makeFinding } from '../text/make-finding';
import { removeSentenceFix } from '../text/removal';

/** "I read", "we met", "X suggested" without anything that makes it true. */
export const unlicensedClaim: Check = {
  id: 'unlicensed-claim',
  source: 'drafting.md sections 4 and 5; a faked shared detail backfires at once [S11]',
  look: (draft) =>
    findUnlicensedClaims(draft)
      .filter((claim) => !isInOwnMistake(draft, claim))
      .map((claim) =>
        makeFinding(
          'unlicensed-claim',
          weigh(draft, claim),
          { key: `checks.claim.${claim.sort}`, values: { name: draft.callName, x: claim.wants } },
          claim,
          [...removeSentenceFix(draft, claim.start, claim.end), ...confirmFix(claim)],
        ),
      ),
};

/** Where nothing at all passed between the two, there was no meeting; where something did, Kith may not know of it. */
function weigh(draft: DraftView, claim: UnlicensedClaim): 'block' | 'warn' | 'hint' {
  if (isAnswerUnknownToKith(draft, claim)) return 'hint';
  if (isFellowship(claim)) return 'warn';
  const { history, relationship } = draft.situation;
  const isStranger = !relationship.met && relationship.how === null && history.length === 0;
  return claim.isBuilt && !isStranger ? 'warn' : 'block';
}

/** "Missed our call on Monday": the user said so, to put it right; that there was a call is part of what they said. */
function isInOwnMistake({ body, situation }: DraftView, claim: UnlicensedClaim): boolean {
  const mistake = situation.intent.mistake?.toLowerCase();
  if (!mistake) return false;
  return mistake.includes(body.slice(claim.start, claim.end).toLowerCase());
}

/**
 * A kind that answers something ("closing kindly", thanks) says by itself that they wrote or spoke; that Kith holds no
 * record of it is worth saying, not worth stopping for.
 */
function isAnswerUnknownToKith(draft: DraftView, { sort }: UnlicensedClaim): boolean {
  return (
    (sort === 'said' || sort === 'met') &&
    ['closing', 'reply_times', 'thank_you', 'update'].includes(draft.kind) &&
    !draft.situation.history.some((entry) => entry.dir !== 'out')
  );
}

/** "A fellow night owl": said in jest as often as not; a school or firm in it would be a claim. */
function isFellowship({ sort, wants }: UnlicensedClaim): boolean {
  return (
    sort === 'shared' && /fellow/i.test(wants) && !/fellow [^.]*\b(?:of|from|at)\b/i.test(wants)
  );
}

function confirmFix(claim: UnlicensedClaim): Fix[] {
  const label = { key: 'checks.fix.confirm' } as const;
  switch (claim.sort) {
    case 'read':
      return [{ kind: 'confirm', label, confirm: 'readPosts', value: claim.wants }];
    case 'heard':
      return [{ kind: 'confirm', label, confirm: 'attended', value: claim.wants }];
    case 'used':
      return [{ kind: 'confirm', label, confirm: 'usedWork', value: claim.wants }];
    case 'met':
    case 'said':
      return [{ kind: 'confirm', label, confirm: 'met', value: claim.wants }];
    case 'together':
      return [{ kind: 'confirm', label, confirm: 'workedTogether', value: claim.wants }];
    case 'suggested':
    case 'congratulated':
    case 'shared':
      return [
        {
          kind: 'remember',
          label: { key: 'checks.fix.remember' },
          fact: {
            about: claim.sort === 'suggested' ? 'mutual' : 'them',
            kind: claim.sort,
            value: claim.wants,
          },
        },
      ];
  }
}
