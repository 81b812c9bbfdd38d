import type { DraftView } from '../draft-view';
import type { ClaimSort } from '../phrases/claim-frames';
import { CLAIM_FRAMES, SUGGESTION_FRAMES } from '../phrases/claim-frames';
import { allMatches } from '../text/all-matches';
import { fold } from '../text/fold';
import { missingLicence } from './claim-licence';
import { isLicensedDealing } from './dealing-licence';
import { englishDealings, germanDealings, isDenied } from './find-dealings';
import { findMisquotes } from './find-misquotes';
import { isLicensedSuggestion } from './suggestion-licence';

/** A claim to have read, met, used … that nothing licenses. */
export interface UnlicensedClaim {
  sort: ClaimSort;
  start: number;
  end: number;
  /** What would license it, where one thing would: the id of the post, or the words of the claim. */
  wants: string;
  /** Told by how the sentence is built: where anything is on record between the two, it may be true all the same. */
  isBuilt?: true;
}

/** The claims of a draft that lack their licence, in order; one per place. */
export function findUnlicensedClaims(draft: DraftView): UnlicensedClaim[] {
  if (draft.phrases === null || !draft.situation.person) return [];
  const found: UnlicensedClaim[] = [];
  const add = (claim: UnlicensedClaim) => {
    if (!found.some((other) => claim.start < other.end && claim.end > other.start))
      found.push(claim);
  };
  for (const sentence of draft.sentences) {
    if (sentence.role === 'greeting') continue;
    for (const [sort, frame] of CLAIM_FRAMES[draft.phrases]) {
      for (const match of allMatches(frame, sentence.text)) {
        const start = sentence.start + match.index;
        const claim = { sort, start, end: start + match[0].length, wants: match[0] };
        if (isDenied(sentence.text, match.index, match[0], draft.phrases)) continue;
        const wants = missingLicence(draft, sort, sentence, match[0]);
        if (wants !== null && !isConfirmed(draft, match[0])) add({ ...claim, wants });
      }
    }
    for (const match of allMatches(SUGGESTION_FRAMES[draft.phrases], sentence.text)) {
      const who = match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[0];
      if (isLicensedSuggestion(draft, who) || isConfirmed(draft, who)) continue;
      const start = sentence.start + match.index;
      add({ sort: 'suggested', start, end: start + match[0].length, wants: who });
    }
    for (const dealing of (draft.phrases === 'de' ? germanDealings : englishDealings)(
      sentence.text,
    )) {
      const words = sentence.text.slice(dealing.start, dealing.end);
      if (isLicensedDealing(draft, sentence, dealing) || isConfirmed(draft, words)) continue;
      if (holdsConfirmed(draft, words)) continue;
      const start = sentence.start + dealing.start;
      const { sort } = dealing;
      add({ sort, start, end: start + words.length, wants: words, isBuilt: true });
    }
  }
  for (const { start, end, text, isSaidByReader } of findMisquotes(draft)) {
    if (isSaidByReader && !isConfirmed(draft, text))
      add({ sort: 'said', start, end, wants: text, isBuilt: true });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** True when a shorter claim in these words was said to be true: "your article" of "your article stayed with me". */
function holdsConfirmed(draft: DraftView, words: string): boolean {
  const { readPosts, usedWork, attended, remembered } = draft.situation.confirms;
  const claim = fold(words);
  return [...readPosts, ...usedWork, ...attended, ...remembered].some(
    (said) => said.length > 5 && claim.includes(fold(said)),
  );
}

/** True when the user said of these very words that they are true. */
function isConfirmed(draft: DraftView, words: string): boolean {
  const { readPosts, usedWork, attended, remembered } = draft.situation.confirms;
  const claim = fold(words.trim());
  return [...readPosts, ...usedWork, ...attended, ...remembered].some((said) =>
    fold(said).includes(claim),
  );
}
