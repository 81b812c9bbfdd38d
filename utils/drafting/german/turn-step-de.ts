import { tidyLine } from '../tidy-line';
import { aboutReader } from './about-reader';
import type { Address } from './address';

const FIRST_PERSON = /^(?:habe|bin|werde|will|möchte|kann|war|hatte|\p{Ll}{2,}e)$/u;

/**
 * What the user does next, or did, as a sentence with "ich": "habe den Shop gezeigt" → "ich habe den Shop gezeigt",
 * "am Freitag den Shop zeigen" → "ich werde am Freitag den Shop zeigen"; what is no clause stays for after a colon.
 */
export function turnStepGerman(
  step: string,
  address: Address,
): { text: string; shape: 'sentence' | 'thing' } | null {
  const plain = tidyLine(step, 260);
  if (plain === null) return null;
  const text = aboutReader(plain, address);
  if (text === null) return null;
  // A whole sentence, whatever it begins with: "Nächste Woche rufe ich die Kämmerei an".
  if (/^\p{L}+(?:\s\p{L}+){0,3}\s\p{Ll}+\sich(?:\s|$)/u.test(text))
    return { text: lowerIfSmall(text), shape: 'sentence' };
  if (/^ich\s/i.test(text)) return { text: text.replace(/^Ich\b/, 'ich'), shape: 'sentence' };
  const words = text.split(' ');
  const first = words[0] ?? '';
  const lower = first.charAt(0).toLowerCase() + first.slice(1);
  if (
    words.length > 1 &&
    FIRST_PERSON.test(lower) &&
    !/^(?:eine|die|meine|ihre|deine|diese|keine|alle|jede|neue|kleine|erste|zweite)$/.test(lower)
  )
    return { text: `ich ${lower}${text.slice(first.length)}`, shape: 'sentence' };
  if (/\bich\b/.test(text)) return { text, shape: 'sentence' };
  const last = words.at(-1) ?? '';
  if (
    words.length > 1 &&
    /^\p{Ll}+(?:en|eln|ern)$/u.test(last) &&
    !/^(?:morgen|gegen|oben|unten|wegen|gestern|sondern)$/.test(last)
  ) {
    const isDone = /^(?:ge\p{Ll}+|be\p{Ll}+|ver\p{Ll}+|er\p{Ll}+|ent\p{Ll}+|zer\p{Ll}+)$/u.test(
      last,
    );
    // "gesprochen" is done, "sprechen" is to come; "bekommen" may be either.
    if (!isDone) return { text: `ich werde ${lowerIfSmall(text)}`, shape: 'sentence' };
  }
  return { text, shape: 'thing' };
}

function lowerIfSmall(text: string): string {
  return /^(?:Am|Im|In|An|Auf|Bei|Mit|Bis|Nach|Den|Die|Das|Dem|Der|Ein\p{Ll}*|Mein\p{Ll}*|Zwei|Drei|Jede\p{Ll}*|Heute|Morgen|Nächste\p{Ll}*)\b/u.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
