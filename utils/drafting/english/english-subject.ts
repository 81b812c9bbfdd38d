import type { DraftContext } from '../context';
import { familiesIn, WORK_FAMILIES } from '../occupational-families';
import { topicOf } from './english-slots';

const FIXED: Partial<Record<string, string>> = {
  thank_you: 'Thank you',
  update: 'What came of your advice',
  coffee: 'A coffee?',
  reconnect: 'A line after a long time',
  closing: 'A last line from me',
  appreciation: 'A short thank-you',
  offering: 'An offer of help',
  reply_times: 'Times for our call',
  intro_request: 'A question about an introduction',
  connect: 'A short hello',
  note_to_acquaintances: 'News and one question',
};

/** Words at which a topic may be cut without losing its sense. */
const BREAK =
  /^(?:instead|rather|when|while|so|because|with|without|for|after|before|from|at|in|on|during|that|which|and|or|to)$/i;

export function englishSubject(context: DraftContext): string {
  const { kind } = context.situation.intent;
  if (
    kind === 'thank_you' &&
    context.situation.relationship.how &&
    /coffee/i.test(context.situation.relationship.how) &&
    context.usable.has('how')
  )
    return 'Thank you for the coffee';
  const fixed = FIXED[kind];
  if (fixed) return fixed;
  const topic = topicOf(context);
  const named = topic && fromTopic(topic.text);
  if (named) return named;
  const field =
    familiesIn(`${topic?.text ?? ''} ${context.situation.user.story.future}`)[0] ??
    WORK_FAMILIES.find(() => false);
  return field ? `A question about ${field.name.en}` : 'A question about your work';
}

/** "how you learned to test with people instead of checklists" → "How you learned to test": cut where the sense allows. */
function fromTopic(topic: string): string | null {
  const words = topic
    .replace(
      /^(?:learn|understand|find out|hear|know|see)\s+(?=how|what|why|which|when|where|whether)/i,
      '',
    )
    .replace(/[?"“”]/g, '')
    .split(/\s+/);
  const short = words.length <= 6 ? words : cutAtBreak(words);
  if (!short || short.length < 2) return null;
  const text = short.join(' ').replace(/[,;:]$/, '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function cutAtBreak(words: string[]): string[] | null {
  for (let length = 6; length >= 3; length--) {
    const next = words[length] ?? '';
    const last = words[length - 1] ?? '';
    if (BREAK.test(next) && !BREAK.test(last) && !/^(?:a|an|the|your|my|of|about)$/i.test(last))
      return words.slice(0, length);
  }
  return null;
}
