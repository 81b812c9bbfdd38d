import type { MessageKind } from '../model/message-kind';
import { GIFT_KINDS, POST_KINDS } from '../model/message-kind';
import type { Phrase } from '../model/phrase';
import type { Situation } from '../model/situation';
import { greetingOf } from './own-names';
import { saysDoubt } from './turn-note';

const ASKS_NOTHING = new Set<MessageKind>([...GIFT_KINDS, 'offering', 'reply_times']);

/** The sentence with which Kith stops before writing anything, or `null`. Nobody is written to over the user's own doubt. */
export function reasonToRefuse(situation: Situation): Phrase | null {
  const { person, intent, relationship, notes, history, user } = situation;
  if (POST_KINDS.includes(intent.kind)) return refusePost(situation);
  if (!person) return { key: 'drafting.refusedNobody' };
  const name = greetingOf(person);
  if (relationship.uneasy) return { key: 'drafting.refusedUneasy', values: { name } };
  const ownNotes = [
    notes,
    relationship.how ?? '',
    ...history.filter((entry) => entry.dir === 'note').map((entry) => entry.text),
  ];
  if (ownNotes.some(saysDoubt)) return { key: 'drafting.refusedDoubt', values: { name } };
  if (!ASKS_NOTHING.has(intent.kind) && theySaidNo(situation))
    return { key: 'drafting.refusedTheySaidNo', values: { name } };
  if (intent.kind.startsWith('follow_up') && unansweredInARow(situation) >= 3)
    return { key: 'drafting.refusedThirdFollowUp', values: { name } };
  if (intent.kind === 'intro_request' && !intent.target)
    return { key: 'drafting.refusedNoTarget', values: { name } };
  if (intent.kind === 'recruiter_question' && !situation.job && !intent.topic)
    return { key: 'drafting.refusedNoRole', values: { name } };
  const hasWhy = Boolean(
    intent.topic ||
      user.story.future.trim() ||
      user.goals.length > 0 ||
      user.asks.length > 0 ||
      notes.trim(),
  );
  const isStranger =
    !relationship.met && relationship.degree !== 1 && !history.some((entry) => entry.dir === 'in');
  if (
    isStranger &&
    !hasWhy &&
    !ASKS_NOTHING.has(intent.kind) &&
    intent.kind !== 'recruiter_question'
  )
    return { key: 'drafting.refusedNoWhy', values: { name } };
  return null;
}

function refusePost({ intent, availability, user }: Situation): Phrase | null {
  if (
    intent.kind === 'office_hours_post' &&
    intent.slots.length === 0 &&
    availability.length === 0 &&
    !intent.link &&
    !user.bookingLink
  )
    return { key: 'drafting.refusedNoHours' };
  const { past, present, future } = user.story;
  if (intent.kind === 'situation_post' && !past.trim() && !present.trim() && !future.trim())
    return { key: 'drafting.refusedNoStory' };
  return null;
}

/** How many of the user's messages in a row, the newest included, got no answer. */
export function unansweredInARow({ history }: Situation): number {
  const messages = history.filter((entry) => entry.dir !== 'note');
  return messages.length - 1 - messages.findLastIndex((entry) => entry.dir === 'in');
}

function theySaidNo({ history }: Situation): boolean {
  const last = history.findLast((entry) => entry.dir === 'in');
  if (!last) return false;
  return /\b(?:please (?:don['’]t|do not|stop)|stop (?:writing|contacting|messaging)|not interested|leave me alone|(?:i['’]d|i would) (?:prefer|rather) not|unsubscribe|kein interesse|bitte nicht mehr)\b/i.test(
    last.text,
  );
}
