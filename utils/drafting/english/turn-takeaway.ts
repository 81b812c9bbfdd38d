import { lowerFirst } from './noun-phrases';
import { spellOut } from './spell-out';
import { turnPerson } from './turn-person';

/**
 * The one thing learned, as it stands after a colon; a question word makes it fit "You showed me …" instead.
 * @returns `null` where it cannot be turned with certainty.
 */
export function turnTakeaway(
  takeaway: string,
  names: string[],
): { text: string; shape: 'line' | 'question' } | null {
  const plain = spellOut(takeaway)
    .trim()
    .replace(/[.\s]+$/, '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:that|to)\s+(?=\p{L})/iu, '');
  if (!plain || plain.length > 220) return null;
  const stripped = plain.replace(
    /^(?:she|he|they)\s+(?:said|told me|advised(?: me)?|suggested|recommended)\s*(?:that|to|:)?\s*/i,
    '',
  );
  const turned = turnPerson(stripped, { to: 'you', names });
  if (!turned.sure) return null;
  const text = lowerFirst(turned.text);
  const isQuestion =
    /^(?:how|why|what|where|when|which|whether)\b/i.test(text) && !/[:;]/.test(text);
  return { text, shape: isQuestion ? 'question' : 'line' };
}
