import type { DraftSentence, DraftView } from '../draft-view';
import { fold } from '../text/fold';
import type { SupportEntry } from './support';

/** The posts that the user said they have read. */
export function readPostsOf(draft: DraftView): SupportEntry[] {
  return draft.support.entries.filter(
    (entry) =>
      entry.kind === 'post' &&
      entry.ref !== null &&
      draft.situation.confirms.readPosts.includes(entry.ref),
  );
}

/** The captured entries of these kinds; what the user said is true counts as `remembered`. */
export function entriesOf(draft: DraftView, kinds: readonly string[]): SupportEntry[] {
  return draft.support.entries.filter(
    (entry) =>
      kinds.includes(entry.kind) || (entry.owner === 'told' && kinds.includes('remembered')),
  );
}

/** True when enough of a sentence's words stand in the entries: a share of them, and at least `least`. */
export function overlaps(
  sentence: DraftSentence,
  entries: readonly SupportEntry[],
  share: number,
  least: number,
): boolean {
  const stems = [...new Set(sentence.stems)];
  if (stems.length === 0 || entries.length === 0) return false;
  const hits = stems.filter((stem) => entries.some((entry) => entry.stems.has(stem))).length;
  return hits >= Math.min(least, stems.length) && hits / stems.length >= share;
}

/** True when a sentence names a work that the user said they know. */
export function isAboutConfirmed(draft: DraftView, sentence: DraftSentence): boolean {
  const plain = fold(sentence.text);
  // "his book The Quiet Room" in the user's words is "your book The Quiet Room" in the message.
  return draft.situation.confirms.usedWork.some((work) =>
    plain.includes(
      fold(work).replace(/^(?:his|her|their|the|an?|ihre?[mnrs]?|seine?[mnrs]?)\s/, ''),
    ),
  );
}
