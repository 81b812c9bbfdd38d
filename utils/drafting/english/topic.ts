import { lowerFirst } from './noun-phrases';
import { spellOut } from './spell-out';
import { turnPerson } from './turn-person';
import { isBaseVerb } from './verbs';

/** How a topic can stand in a sentence. */
export type TopicShape =
  /** "how you learned …": after "ask you", "tell me", "about". */
  | 'question'
  /** "pricing a first workshop", "your move into planning": after "about". */
  | 'thing'
  /** "learn how you price workshops": after "I'd like to". */
  | 'verb'
  /** "How did you learn …?": a sentence by itself. */
  | 'direct';

export interface Topic {
  text: string;
  shape: TopicShape;
}

/** With what may stand before one: "from whom", "at which point". */
const QUESTION_WORD =
  /^(?:(?:at|by|for|from|in|since|to|under|until|with)\s)?(?:how|what|why|when|where|which|who|whom|whose|whether)\b/i;
const DIRECT =
  /^(?:(?:how|what|why|when|where|who)\s+|which\s+(?:\p{L}+\s+){0,2}|what\s+(?:kind|sort) of \p{L}+\s+|how\s+(?:much|many|long|often|far|soon)\s+(?:\p{L}+\s+)?)?(?:do|does|did|is|are|was|were|can|could|would|should|will|has|have)\s+(?:he|she|they|you|it|the|a|an|his|her|their|your)\b/iu;

/**
 * Turns what the user would like to hear about, written about the person ("how he learned …"), into words to them.
 * @returns `null` where it cannot be turned with certainty: then the user is asked for it.
 */
export function turnTopic(topic: string, names: string[], otherNames: string[] = []): Topic | null {
  const plain = spellOut(topic)
    .trim()
    .replace(/\s+\/\s+/g, ' and ')
    .replace(/\s+/g, ' ')
    .replace(/[.;,:\s]+$/, '');
  if (!plain || plain.length > 200) return null;
  const leading = plain.replace(
    /^(?:asking|ask|asks|question about|a question about|about|on)\s*:?\s+(?:(?:her|him|them)\s+)?(?:about\s*:?\s+)?(?=\S)/i,
    '',
  );
  const isAsked = plain.endsWith('?');
  const turned = turnPerson(leading.replace(/\?+$/, ''), { to: 'you', names, otherNames });
  if (!turned.sure) return null;
  const text = turned.text;
  if (isAsked || DIRECT.test(leading)) {
    if (/[.!?]\s/.test(text)) return null;
    return QUESTION_WORD.test(leading) || isAsked
      ? { text: text.charAt(0).toUpperCase() + text.slice(1), shape: 'direct' }
      : null;
  }
  if (QUESTION_WORD.test(text)) return { text: lowerFirst(text), shape: 'question' };
  if (/^if\s/i.test(text)) return { text: `whether ${text.slice(3)}`, shape: 'question' };
  const infinitive = text.replace(/^to\s+/i, '');
  if (infinitive !== text && isBaseVerb(infinitive.split(' ')[0] ?? ''))
    return { text: lowerFirst(infinitive), shape: 'verb' };
  if (/^(?:learn|understand|find out|hear|know|see|get)\s/i.test(text))
    return { text: lowerFirst(text), shape: 'verb' };
  return { text: lowerFirst(text), shape: 'thing' };
}
