import { tidyLine } from '../tidy-line';
import { aboutReader } from './about-reader';
import type { Address } from './address';

/** A verb of the first person that says what was done. */
const DONE = /^(?:habe|hatte|bin|war|wollte|konnte|sollte|\p{Ll}{3,}te)$/u;

/**
 * What the user did wrong, as a sentence with "ich": "habe unser Gespräch verpasst" → "ich habe unser Gespräch
 * verpasst"; what is no clause stays a thing for after a colon. `null` where it cannot be said to the reader safely.
 */
export function turnMistakeGerman(
  mistake: string,
  address: Address,
): { text: string; shape: 'sentence' | 'thing' } | null {
  const plain = tidyLine(mistake, 220);
  if (plain === null) return null;
  const text = aboutReader(plain, address);
  if (text === null) return null;
  if (/^ich\s/i.test(text)) return { text: text.replace(/^Ich\b/, 'ich'), shape: 'sentence' };
  const first = text.split(' ')[0] ?? '';
  const lower = first.charAt(0).toLowerCase() + first.slice(1);
  if (text.includes(' ') && DONE.test(lower))
    return { text: `ich ${lower}${text.slice(first.length)}`, shape: 'sentence' };
  return /\b(?:habe|hatte|bin|war)\b/.test(text)
    ? { text, shape: 'sentence' }
    : { text, shape: 'thing' };
}
