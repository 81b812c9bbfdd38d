import { titleAsNoun } from '../clean-title';
import type { CommonGround } from '../common-ground';
import type { DraftContext } from '../context';
import { familiesIn, WORK_FAMILIES } from '../occupational-families';
import { placeName } from './place-name';
import type { Topic } from './topic';
import { topicOf } from './topic-slots';

const FIXED: Partial<Record<string, string>> = {
  thank_you: 'Thank you',
  update: 'What came of your advice',
  coffee: 'A coffee?',
  reconnect: 'A line after a long time',
  closing: 'A last line from me',
  appreciation: 'A short thank-you',
  offering: 'An offer of help',
  repair: 'I owe you an apology',
  reply_times: 'Times for our call',
  intro_request: 'A question about an introduction',
  connect: 'A short hello',
  note_to_acquaintances: 'News and one question',
};

/** Words that begin a clause of their own: what stands before them is whole. */
const CLAUSE_BREAK =
  /^(?:instead|rather|when|while|because|with|without|after|before|if|once|so)$/i;

/** Words that may belong to the verb before them ("look for", "came from"), unless it has its object already. */
const AFTER_OBJECT = /^(?:from|at|in|on|by|for|to|with|during|and|or|that|which|who|of)$/i;

const DETERMINER = /^(?:your|my|our|a|an|the|this|that|their|its|first|new|every|each)$/i;

/** Two to six words, always a whole phrase: the topic, the move they share, or the place where they work. */
export function englishSubject(context: DraftContext, hook: CommonGround | null): string {
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
  return (
    (topic && wholeTopic(topic)) ??
    sharedMove(hook) ??
    (topic && cutTopic(topic)) ??
    theirPlace(context) ??
    theField(context, topic?.text ?? '')
  );
}

function wordsOf(topic: Topic): string[] {
  return topic.text
    .replace(
      /^(?:learn|understand|find out|hear|know|see)\s+(?=how|what|why|which|when|where|whether)/i,
      '',
    )
    .replace(/[?"“”]/g, '')
    .split(/\s+/);
}

/** "how you price a workshop" as it is; "how you moved from headlines to leaflets" by its two ends. */
function wholeTopic(topic: Topic): string | null {
  const words = wordsOf(topic);
  if (words.length >= 2 && words.length <= 6)
    return capital(words.join(' ')) + (topic.shape === 'direct' ? '?' : '');
  const ends = words
    .join(' ')
    .match(/\bfrom ((?:[\p{L}-]+ ){0,2}?[\p{L}-]+) (?:in)?to ((?:[\p{L}-]+ ){0,1}[\p{L}-]+)$/u);
  const move = ends && `From ${ends[1]} to ${ends[2]}`;
  return move && move.split(' ').length <= 6 ? move : null;
}

function sharedMove(hook: CommonGround | null): string | null {
  if (hook?.kind !== 'shared-move') return null;
  const name = (id: string | undefined) => WORK_FAMILIES.find((entry) => entry.id === id)?.name.en;
  const from = name(hook.values.from);
  const into = name(hook.values.into);
  const move = from && into ? `From ${from} to ${into}` : null;
  return move && move.split(' ').length <= 6 ? move : null;
}

/** "how you check a number before it is published" → "How you check a number": only where the sense is whole. */
function cutTopic(topic: Topic): string | null {
  const words = wordsOf(topic);
  // "Whether a teacher" is half a thought.
  if (/^(?:whether|if)$/i.test(words[0] ?? '')) return null;
  for (let length = Math.min(6, words.length); length >= 3; length--) {
    const next = words[length] ?? '';
    const last = words[length - 1] ?? '';
    const hasObject = words.slice(1, length - 1).some((word) => DETERMINER.test(word));
    if (DETERMINER.test(last) || AFTER_OBJECT.test(last) || /^to$/i.test(words[length - 2] ?? ''))
      continue;
    const mayEnd = hasObject
      ? CLAUSE_BREAK.test(next) || AFTER_OBJECT.test(next)
      : CLAUSE_BREAK.test(next) && !/^with$/i.test(next);
    if (mayEnd && !(words.slice(0, length).includes('of') && AFTER_OBJECT.test(next)))
      return capital(
        words
          .slice(0, length)
          .join(' ')
          .replace(/[,;:]$/, ''),
      );
  }
  return null;
}

function theirPlace({ situation, usable }: DraftContext): string | null {
  const job = situation.person?.experience.find((entry) => entry.to === null && entry.org);
  if (!job || !usable.has(`job:${job.id}`)) return null;
  const noun = titleAsNoun(job.title);
  return (
    [`Your work at ${placeName(job.org)}`, ...(noun ? [`Your work as ${noun}`] : [])].find(
      (text) => text.split(' ').length <= 6,
    ) ?? null
  );
}

function theField({ situation }: DraftContext, topic: string): string {
  const field = familiesIn(`${topic} ${situation.user.story.future}`)[0];
  return field ? `A question about ${field.name.en}` : 'A question about your work';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
