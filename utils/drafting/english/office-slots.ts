import type { DraftContext } from '../context';
import { sayTimes } from '../say-times';
import { said } from '../slot-tools';
import type { Said, Slots } from '../spans';
import { lowerFirst } from './noun-phrases';
import { spellOut } from './spell-out';

/** What office hours are for, when, and where to book. */
export function officeSlots(context: DraftContext): Slots {
  const { intent, user } = context.situation;
  const result: Slots = {};
  const topics = intent.topics.filter((_, index) => context.usable.has(`office-topic:${index}`));
  if (topics.length > 0) {
    const plain = topics.map(asTopic);
    const list = new Intl.ListFormat('en', { type: 'disjunction' }).format(plain);
    const facts = topics.map((topic) => `office-topic:${intent.topics.indexOf(topic)}`);
    if (areAlike(plain)) result.topics = { text: list, facts };
    result.topicList = {
      text: plain.join(plain.some((text) => text.includes(',')) ? '; ' : ', '),
      facts,
    };
  }
  const when = officeTimes(context);
  if (when) result.officeTimes = when;
  if (intent.link) result.link = said(intent.link, 'link');
  else if (user.bookingLink) result.link = said(user.bookingLink, 'booking-link');
  return result;
}

/** "Learn how teams test" is the user's goal; to others the topic is "how teams test". */
function asTopic(topic: string): string {
  return lowerFirst(
    spellOut(topic)
      .trim()
      .replace(/[.\s]+$/, '')
      .replace(/^(?:to )?(?:learn|understand|find out|know|hear|see)(?: about)? (?=\S+ )/i, ''),
  );
}

/** Questions beside things stumble in one sentence ("about routes, how to tell them, or Excel"); two of a kind do not. */
function areAlike(topics: string[]): boolean {
  const questions = topics.filter((topic) =>
    /^(?:how|what|why|when|where|which|who|whether|if)\s/i.test(topic),
  );
  return topics.length < 3 || questions.length === 0 || questions.length === topics.length;
}

/** Slots of a post are free text ("Tuesdays, 17:00 to 18:00") or ISO intervals, said in the user's zone with its name. */
function officeTimes({ situation, usable }: DraftContext): Said | undefined {
  const { intent, user, availability } = situation;
  const texts: string[] = [];
  const facts: string[] = [];
  const given =
    intent.slots.length > 0
      ? intent.slots.map((slot, index) => ({ slot, id: `office-slot:${index}` }))
      : availability.map((slot, index) => ({
          slot: `${slot.start}/${slot.end}`,
          id: `slot:${index}`,
        }));
  const intervals = given.filter(
    ({ slot, id }) =>
      usable.has(id) && !Number.isNaN(Date.parse(slot.split('/')[0] ?? '')) && /T\d/.test(slot),
  );
  for (const { slot, id } of given) {
    if (!usable.has(id) || intervals.some((other) => other.id === id)) continue;
    texts.push(slot.replace(/[.\s]+$/, ''));
    facts.push(id);
  }
  const future = intervals
    .map(({ slot, id }) => ({ start: slot.split('/')[0] ?? '', end: slot.split('/')[1] ?? '', id }))
    .filter(({ start }) => Date.parse(start) > Date.parse(situation.asOf));
  if (future.length > 0) {
    const times = sayTimes(future, { ...situation, person: null, user: { ...user } }, 'en');
    if (times) {
      texts.push(times.each.join('; ') + (times.zone ? ` (${times.zone})` : ''));
      facts.push(...future.map(({ id }) => id));
    }
  }
  return texts.length > 0 ? { text: texts.join('; '), facts } : undefined;
}
