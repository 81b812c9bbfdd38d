import type { ConnectionDegree } from '../../model/profile';
import { isShown } from '../page/shown';
import type { Line } from './lines';

/** "· 2nd", "• 3rd+", "· 1er", "2º", "3e et +", "2 度": one digit and at most a short ending, in any language. */
const LABEL = /^[·•]?\s*([123])(?!\d)[^\s\d]{0,5}(?: \p{L}{1,2} ?)?\+?$/u;

/** The degree that a label says, or `null` when the line is no degree label. */
export function degreeIn(text: string): ConnectionDegree | null {
  const digit = text.match(LABEL)?.[1];
  return digit ? (Number(digit) as ConnectionDegree) : null;
}

/**
 * The true one of the labels that the markup holds. The page may carry two of them and hide one (linkedin-pages.md,
 * "Degree trap"): a live page is asked what it displays; in a saved one the true label stands bare and the hidden
 * one sits in a wrapper of its own. `null` = cannot be decided, and then it must not be guessed.
 */
export function decideDegree(labels: Line[]): ConnectionDegree | null {
  const shown = labels.filter(({ element }) => isShown(element));
  const candidates = shown.length > 0 ? shown : labels;
  const degrees = new Set(candidates.map(({ text }) => degreeIn(text)));
  if (degrees.size === 1) return [...degrees][0] ?? null;
  const trueOnes = candidates.filter(({ element }) => !isWrapped(element, candidates));
  const remaining = new Set(trueOnes.map(({ text }) => degreeIn(text)));
  return remaining.size === 1 ? ([...remaining][0] ?? null) : null;
}

/** The hidden label alone sits in a wrapper; where both do (before the page wakes) neither says anything. */
function isWrapped(label: Element, candidates: Line[]): boolean {
  const wrapper = label.closest('[data-display-contents]');
  return wrapper !== null && !candidates.every(({ element }) => wrapper.contains(element));
}
