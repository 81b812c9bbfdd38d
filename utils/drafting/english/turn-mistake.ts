import { tidyLine } from '../tidy-line';
import { lowerFirst } from './noun-phrases';
import { turnPerson } from './turn-person';
import { isPastVerb } from './verbs';

/** Verbs of mistakes whose past the general list does not have; a regular one ends in "ed". */
const WENT_WRONG =
  /^(?:\p{L}{2,}ed|forgot|overslept|misread|misheard|mistook|lost|broke|let|left|got|spelt|misspelt|wrote|said|told|sent|gave|took|put|came|went|kept|made)$/u;

/**
 * What the user did wrong, as a sentence that begins with "I": "missed our call on Monday" → "I missed our call on
 * Monday"; what is no clause ("the wrong file in my last message") stays a thing for after a colon.
 * @returns `null` where it cannot be turned to the reader with certainty.
 */
export function turnMistake(
  mistake: string,
  names: string[],
): { text: string; shape: 'sentence' | 'thing' } | null {
  const plain = tidyLine(mistake, 220);
  if (plain === null) return null;
  const turned =
    /\byou(?:r|rs)?\b/i.test(plain) || names.length === 0
      ? { text: plain, sure: true }
      : turnPerson(plain, { to: 'you', names });
  if (!turned.sure) return null;
  const { text } = turned;
  if (/^(?:I|I['’]\w+)\s/i.test(text)) return { text: `I${text.slice(1)}`, shape: 'sentence' };
  if (/^(?:my|our|the|we|it|in|on|at)\b.*\b(?:was|were|had|did|went|came)\b/i.test(text))
    return { text: lowerFirst(text), shape: 'sentence' };
  const verb = (text.split(' ')[0] ?? '').toLowerCase();
  const isDone =
    isPastVerb(verb) ||
    WENT_WRONG.test(verb) ||
    /^(?:did|had|was|have|am|never)(?:n['’]t)?$/.test(verb);
  return isDone
    ? { text: `I ${lowerFirst(text)}`, shape: 'sentence' }
    : { text: lowerFirst(text), shape: 'thing' };
}
