import { tidyLine } from '../tidy-line';
import { lowerFirst } from './noun-phrases';
import { spellOut } from './spell-out';
import { turnPerson } from './turn-person';
import { baseOfGerund, baseOfThird, isBaseVerb, isPastVerb } from './verbs';
import { withoutSplice } from './without-splice';

/**
 * What the user does next, or did, as a sentence that begins with "I": "rewrite my report by Friday" → "I'll rewrite
 * my report by Friday"; what is no clause stays a thing for after a colon.
 */
export function turnStep(
  step: string,
  names: string[],
): { text: string; shape: 'sentence' | 'thing' } | null {
  const plain = tidyLine(spellOut(step), 260);
  if (plain === null) return null;
  // "Talk to her and tell you": beside a "you" the third person is somebody else.
  const turned =
    /\byou(?:r|rs)?\b/i.test(plain) || names.length === 0
      ? { text: plain, sure: true }
      : turnPerson(plain, { to: 'you', names });
  if (!turned.sure) return null;
  const text = turned.text;
  const first = text.split(' ')[0] ?? '';
  if (
    /^(?:I|I['’]\w+|my|the|we|on|by|in|next|this|tomorrow|today)\b/i.test(first) &&
    /\b(?:I|I['’]\w+)\s/.test(text)
  ) {
    return {
      text: /^I\b/i.test(first) ? text.replace(/^i\b/, 'I') : lowerFirst(text),
      shape: 'sentence',
    };
  }
  const infinitive = text.replace(/^to\s+/i, '');
  const verb = infinitive.split(' ')[0] ?? '';
  if (/^will\s/i.test(text)) return { text: `I'${text.slice(2)}`, shape: 'sentence' };
  if (isPastVerb(verb) && !isBaseVerb(verb) && infinitive === text)
    return { text: withoutSplice(`I ${lowerFirst(text)}`), shape: 'sentence' };
  if (
    isBaseVerb(verb) &&
    !/^(?:plan|test|report|draft|research|work|study|design)\s+(?:of|for|on)\b/i.test(infinitive)
  )
    return { text: `I'll ${lowerFirst(infinitive)}`, shape: 'sentence' };
  const third = baseOfThird(verb);
  if (third && third !== 'be')
    return { text: `I ${third}${infinitive.slice(verb.length)}`, shape: 'sentence' };
  if (baseOfGerund(verb)) return { text: `I'm ${lowerFirst(text)}`, shape: 'sentence' };
  return { text: lowerFirst(text), shape: 'thing' };
}
