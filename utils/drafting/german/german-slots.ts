import { cleanTitle } from '../clean-title';
import type { CommonGround } from '../common-ground';
import type { DraftContext, Pick } from '../context';
import { readName } from '../greet-as';
import { greetedBefore, greetingOf } from '../own-names';
import { sayTimes } from '../say-times';
import { shortCompany } from '../short-company';
import type { Said, Slots } from '../spans';
import { wording } from '../spans';
import { splitSentences } from '../split-sentences';
import { sharedStems } from '../stems';
import { zonedParts } from '../zoned-time';
import { addressFor } from './address';
import { dativePlace } from './dative-place';
import { germanClauses } from './first-person-de';
import { turnTopicGerman } from './turn-topic-de';

/** Everything that a German phrase may take; what cannot be said safely is absent. */
export function germanSlots(context: DraftContext, hook: CommonGround | null, pick: Pick): Slots {
  const slots: Slots = {
    ...personSlots(context),
    ...storySlots(context, pick),
    ...topicSlots(context),
    ...timeSlots(context),
    ...giftSlots(context),
    ...otherSlots(context),
    ...(hook ? hookSlots(context, hook) : {}),
  };
  for (const [name, value] of Object.entries(slots)) {
    if (value && !value.facts.every((id) => context.usable.has(id))) delete slots[name];
  }
  return slots;
}

function said(text: string | null | undefined, ...facts: string[]): Said | undefined {
  return text ? { text, facts } : undefined;
}

function personSlots({ situation }: DraftContext): Slots {
  const { person, user, intent } = situation;
  const address = addressFor(situation);
  const own = user.voice.signoff ?? user.name;
  const isLetter = person !== null && !intent.channel.startsWith('invite');
  const signoff =
    isLetter && address === 'Sie' && !/gr(?:u|ü)ß/i.test(own) ? `Viele Grüße\n${own}` : own;
  const slots: Slots = {
    signoff: said(signoff, 'me'),
    myName: said(user.name, 'me'),
    greeting: wording(address === 'Sie' ? 'Guten Tag' : 'Hallo'),
  };
  if (!person) return slots;
  const whole = readName(person.name).words.join(' ');
  slots.name = said(
    person.greetAs ??
      greetedBefore(situation) ??
      (address === 'Sie' ? whole || greetingOf(person) : greetingOf(person)),
    'name',
  );
  const current = person.experience.find((job) => job.to === null && job.org);
  if (current) slots.org = said(dativePlace(current.org), `job:${current.id}`);
  return slots;
}

function storySlots(context: DraftContext, pick: Pick): Slots {
  if (!context.storyFits) return {};
  const { story, offers } = context.situation.user;
  const usable = (part: 'past' | 'present' | 'future') =>
    germanClauses(story[part], part).filter((clause) =>
      context.usable.has(`${part}:${clause.index}`),
    );
  const past = usable('past')[0];
  const present = usable('present');
  const doing = pick(present.filter((clause) => clause.ongoing));
  const did = pick(present.filter((clause) => !clause.ongoing));
  const future = usable('future')[0];
  const fresh = doing ?? did ?? past;
  const slots: Slots = {
    past: past && said(past.sentence, `past:${past.index}`),
    doing: doing && said(lowerIch(doing.sentence), `present:${doing.index}`),
    doingInv: doing && said(doing.inverted, `present:${doing.index}`),
    did: did && said(did.sentence, `present:${did.index}`),
    future: future && said(future.sentence, `future:${future.index}`),
  };
  if (past) slots.past = said(lowerIch(past.sentence), `past:${past.index}`);
  if (did) slots.did = said(lowerIch(did.sentence), `present:${did.index}`);
  if (future) slots.future = said(lowerIch(future.sentence), `future:${future.index}`);
  if (fresh)
    slots.fresh = said(
      lowerIch(fresh.sentence),
      fresh === past ? `past:${fresh.index}` : `present:${fresh.index}`,
    );
  const offer = pick(
    offers
      .map((text, index) => ({ text: text.trim().replace(/[.\s]+$/, ''), index }))
      .filter(({ index }) => context.usable.has(`offer:${index}`)),
  );
  if (offer)
    slots[/\p{Ll}+(?:en|eln|ern)(?:,|\s+und\s|$)/u.test(offer.text) ? 'offer' : 'offerThing'] =
      said(lowerVerb(offer.text), `offer:${offer.index}`);
  return slots;
}

/** After a colon or "dass" the pronoun is small; at the start of a sentence the phrase's `{Slot}` makes it large. */
function lowerIch(sentence: string): string {
  return sentence.replace(/^Ich\b/, 'ich');
}

function lowerVerb(text: string): string {
  return /^(?:Ein|Eine|Einen|Den|Die|Das|Mit|Bei|Zu|Auf)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** The question in the user's own earlier message: already said to the person. */
function questionAskedGerman({ history }: DraftContext['situation']): Said | undefined {
  for (const [index, entry] of history.entries()) {
    if (entry.dir !== 'out') continue;
    for (const [part, sentence] of splitSentences(entry.text).entries()) {
      const text = sentence.match(
        /\b(?:fragen|wissen|wüsste(?: ich)? gern|erzählen|hören|verstehen|lernen),\s+((?:wie|was|warum|welche[mnrs]?|ob|wo|wann|wer|womit)\b[^?.!;:]{8,140})[?.!]?$/i,
      )?.[1];
      if (text) return said(text.trim(), `history:${index}:${part}`);
    }
  }
  return undefined;
}

function topicSlots(context: DraftContext): Slots {
  const { intent, situation } = { intent: context.situation.intent, situation: context.situation };
  const asked = situation.history
    .filter((entry) => entry.dir === 'out')
    .map((entry) => entry.text)
    .join(' ');
  const gate: Slots = /\b(?:Gespräch|Telefon\w*|Anruf|Kaffee|Minuten|treffen|Call)\b/i.test(asked)
    ? { ifCall: wording('') }
    : {};
  if (!intent.topic) {
    const own = questionAskedGerman(situation);
    return own ? { ...gate, topicQuestion: own } : gate;
  }
  const turned = turnTopicGerman(intent.topic, intent.target ? 'Sie' : addressFor(situation));
  if (!turned) return gate;
  const name = { question: 'Question', thing: 'Thing', verb: 'Verb', direct: 'Direct' }[
    turned.shape
  ];
  if (intent.target)
    return {
      ...gate,
      [`blurbTopic${name}`]: said(turned.text, 'topic'),
      [`targetTopic${name}`]: said(intent.topic.trim().replace(/[.?\s]+$/, ''), 'topic'),
    };
  return { ...gate, [`topic${name}`]: said(turned.text, 'topic') };
}

function timeSlots(context: DraftContext): Slots {
  const { situation, slots, minutes } = context;
  const result: Slots = {};
  if (minutes !== null)
    result.minutes = {
      text: `${minutes} Minuten`,
      facts: situation.intent.durationMin === null ? [] : ['duration'],
    };
  const times = sayTimes(slots, situation, 'de');
  if (!times) return result;
  const facts = slots.flatMap((slot) => {
    const index = situation.availability.findIndex(
      (own) =>
        Date.parse(own.start) <= Date.parse(slot.start) &&
        Date.parse(slot.start) < Date.parse(own.end),
    );
    return index < 0 ? [] : [`slot:${index}`];
  });
  result.times = { text: times.theirs, facts };
  if (times.mine) result.timesMine = { text: times.mine, facts };
  return result;
}

const EVENT: Record<string, string> = {
  kaffee: 'den',
  gespräch: 'das',
  telefonat: 'das',
  anruf: 'den',
  treffen: 'das',
  workshop: 'den',
  mittagessen: 'das',
  spaziergang: 'den',
  videocall: 'den',
  austausch: 'den',
  termin: 'den',
  besuch: 'den',
  führung: 'die',
  unterhaltung: 'die',
  vortrag: 'den',
  seminar: 'das',
  tee: 'den',
  abendessen: 'das',
  interview: 'das',
};

function giftSlots({ situation }: DraftContext): Slots {
  const { intent, relationship, asOf, user } = situation;
  const result: Slots = { when: { text: '', facts: [] } };
  const how =
    relationship.how
      ?.trim()
      .replace(/[.\s]+$/, '')
      .replace(/^(?:ein|eine|einen|das|der|den|die)\s+/i, '') ?? '';
  const article = EVENT[how.split(' ')[0]?.toLowerCase() ?? ''];
  if (article && !/\b(?:er|sie|ihr|ihre[mnrs]?|sein\w*)\b/.test(how)) {
    result.event = said(`${article} ${how.charAt(0).toUpperCase()}${how.slice(1)}`, 'how');
    const when = relationship.lastContact
      ? sayWhen(relationship.lastContact, asOf, user.timeZone)
      : '';
    result.when = { text: when, facts: when ? ['last-contact'] : [] };
  } else if (/^(?:wir\s)?(?:haben|waren|kennen)\b/i.test(how)) {
    const clause = `wir ${how.replace(/^wir\s+/i, '')}`;
    result.sharedClause = said(clause, 'how');
  }
  const gap = relationship.lastContact ? sayGap(relationship.lastContact, asOf) : null;
  if (gap) result.gap = said(gap, 'last-contact');
  const pronoun = /\b(?:er|sie|ihn|ihm|ihr|ihre[mnrs]?|sein|seine[mnrs]?)\b/;
  if (intent.takeaway && !pronoun.test(intent.takeaway)) {
    const text = intent.takeaway
      .trim()
      .replace(/[.\s]+$/, '')
      .replace(/^dass\s+/i, '');
    result[/^(?:wie|warum|was|wann|wo|ob)\b/i.test(text) ? 'takeawayLearned' : 'takeaway'] = said(
      text,
      'takeaway',
    );
  }
  if (intent.nextStep && !pronoun.test(intent.nextStep)) {
    const text = intent.nextStep.trim().replace(/[.\s]+$/, '');
    result[/^ich\s/i.test(text) || /\bich\b/.test(text) ? 'next' : 'nextThing'] = said(
      lowerIch(text),
      'next-step',
    );
  }
  return result;
}

function sayWhen(date: string, asOf: string, zone: string): string {
  const now = zonedParts(asOf, zone);
  const then = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  const days = Math.round(
    (Date.UTC(now.year, now.month - 1, now.day) - then.getTime()) / 86_400_000,
  );
  if (days === 0) return ' heute';
  if (days === 1) return ' gestern';
  if (days >= 2 && days <= 6)
    return ` am ${then.toLocaleDateString('de-DE', { weekday: 'long', timeZone: 'UTC' })}`;
  return '';
}

function sayGap(last: string, asOf: string): string | null {
  const days = (Date.parse(asOf) - Date.parse(last.slice(0, 10))) / 86_400_000;
  if (Number.isNaN(days) || days < 60) return null;
  const years = Math.floor((days + 20) / 365.25);
  if (years >= 1)
    return years === 1
      ? 'ein Jahr'
      : `${['', '', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'][years] ?? years} Jahre`;
  const months = Math.round(days / 30.4);
  return `${['', 'einen', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf'][months] ?? months} ${months === 1 ? 'Monat' : 'Monate'}`;
}

function otherSlots(context: DraftContext): Slots {
  const { intent, job, user, availability } = context.situation;
  const result: Slots = {};
  if (intent.target) {
    const words = readName(intent.target.name).words;
    result.target = said(intent.target.name, 'target');
    result.targetFirst = said(words[0] ?? intent.target.name, 'target');
    const current = intent.target.experience.find((position) => position.to === null);
    if (current) result.targetOrg = said(dativePlace(current.org), `target-job:${current.id}`);
  }
  if (job) {
    result.role = said(
      [cleanTitle(job.title) || job.title, job.req, job.org && shortCompany(job.org)]
        .filter(Boolean)
        .join(', '),
      'role',
    );
    const clauses = (['present', 'past'] as const)
      .flatMap((part) =>
        germanClauses(user.story[part], part).map((clause) => ({
          clause,
          id: `${part}:${clause.index}`,
        })),
      )
      .filter(({ id }) => context.usable.has(id) && context.storyFits);
    if (clauses[0]) result.matchA = said(lowerIch(clauses[0].clause.sentence), clauses[0].id);
    if (clauses[1]) result.matchB = said(clauses[1].clause.sentence, clauses[1].id);
    const story = `${user.story.past} ${user.story.present}`;
    const unmet = job.requirements
      .map((text, index) => ({ text, index, shared: sharedStems(text, story) }))
      .sort((a, b) => a.shared - b.shared)[0];
    if (unmet)
      result.requirement = said(unmet.text.replace(/[.\s]+$/, ''), `requirement:${unmet.index}`);
  }
  const topics = intent.topics.filter((_, index) => context.usable.has(`office-topic:${index}`));
  if (topics.length > 0)
    result.topics = {
      text: topics.map((topic) => `„${topic.replace(/[.\s]+$/, '')}“`).join(' oder '),
      facts: topics.map((topic) => `office-topic:${intent.topics.indexOf(topic)}`),
    };
  const free =
    intent.slots.length > 0
      ? intent.slots.filter((slot) => Number.isNaN(Date.parse(slot.split('/')[0] ?? '')))
      : [];
  if (free.length > 0)
    result.officeTimes = {
      text: free.join('; '),
      facts: free.map((slot) => `office-slot:${intent.slots.indexOf(slot)}`),
    };
  else {
    const given =
      intent.slots.length > 0
        ? intent.slots.map((slot, index) => ({
            start: slot.split('/')[0] ?? '',
            end: slot.split('/')[1] ?? '',
            id: `office-slot:${index}`,
          }))
        : availability.map((slot, index) => ({ ...slot, id: `slot:${index}` }));
    const future = given.filter(
      (slot) =>
        Date.parse(slot.start) > Date.parse(context.situation.asOf) && context.usable.has(slot.id),
    );
    const times = sayTimes(future, { ...context.situation, person: null }, 'de');
    if (times)
      result.officeTimes = {
        text: times.each.join('; ') + (times.zone ? ` (${times.zone})` : ''),
        facts: future.map((slot) => slot.id),
      };
  }
  if (intent.link) result.link = said(intent.link, 'link');
  else if (user.bookingLink) result.link = said(user.bookingLink, 'booking-link');
  return result;
}

function hookSlots({ situation }: DraftContext, hook: CommonGround): Slots {
  const slots: Slots = {};
  for (const key of [
    'org',
    'pastOrg',
    'school',
    'group',
    'city',
    'work',
    'event',
    'quote',
    'year',
    'mine',
    'theirs',
    'until',
    'referrer',
  ] as const) {
    const value = hook.values[key];
    if (value)
      slots[key] = said(
        key === 'org' || key === 'pastOrg' ? dativePlace(value) : value,
        ...hook.factIds,
      );
  }
  const { date } = hook.values;
  if (date) {
    const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
    const sameYear = day.getUTCFullYear() === new Date(situation.asOf).getUTCFullYear();
    slots.postDate = said(
      day.toLocaleDateString('de-DE', {
        day: 'numeric',
        month: 'long',
        timeZone: 'UTC',
        ...(sameYear ? {} : { year: 'numeric' }),
      }),
      ...hook.factIds,
    );
  }
  // Notes are turned by English grammar; a German one is quoted only after "schrieb:".
  return slots;
}
