import type { Reader, Situation } from '../../model/situation';
import { cleanTitle, titleAsNoun } from '../clean-title';
import type { CommonGround } from '../common-ground';
import type { DraftContext, Pick } from '../context';
import { detectLanguage } from '../detect-language';
import { WORK_FAMILIES } from '../occupational-families';
import { greetedBefore, greetingOf, namesOf, otherNamesOf, userNames } from '../own-names';
import { sayTimes } from '../say-times';
import type { Said, Slots } from '../spans';
import { capitalise, unique, wording } from '../spans';
import { splitSentences, withoutFullStop } from '../split-sentences';
import { sharedStems, stemsOf } from '../stems';
import { theirLine } from '../their-line';
import type { StoryPart } from './first-person';
import { lowerFirst, withArticle } from './noun-phrases';
import { offerAsVerb } from './offer';
import { placeName } from './place-name';
import { sayDate, sayGap, sayWhen } from './say-dates';
import { sharedEvent } from './shared-event';
import type { StoryClause } from './story-clauses';
import { storyClauses } from './story-clauses';
import type { Topic } from './topic';
import { turnTopic } from './topic';
import { turnPerson } from './turn-person';
import { turnStep } from './turn-step';
import { turnTakeaway } from './turn-takeaway';
import { isBaseVerb } from './verbs';

/** Everything that an English phrase may take, said for this situation; what is missing or may not be said is absent. */
export function englishSlots(context: DraftContext, hook: CommonGround | null, pick: Pick): Slots {
  const slots: Slots = {
    ...fixedSlots(context),
    ...storySlots(context, pick),
    ...(hook ? hookSlots(context, hook) : {}),
  };
  // The last gate: whatever rests on a fact that is off, private or quarantined is not there.
  for (const [name, said] of Object.entries(slots)) {
    if (said && !said.facts.every((id) => context.usable.has(id))) delete slots[name];
  }
  return slots;
}

/** The many versions of one draft share everything but the choice of clauses. */
const kept = new WeakMap<DraftContext, Slots>();

function fixedSlots(context: DraftContext): Slots {
  const known = kept.get(context);
  if (known) return known;
  const slots: Slots = {
    ...personSlots(context),
    ...topicSlots(context),
    ...timeSlots(context),
    ...giftSlots(context),
    ...targetSlots(context),
    ...recruiterSlots(context),
    ...officeSlots(context),
  };
  kept.set(context, slots);
  return slots;
}

function said(text: string | null | undefined, ...facts: string[]): Said | undefined {
  return text ? { text, facts } : undefined;
}

function personSlots(context: DraftContext): Slots {
  const { situation } = context;
  const { person, user } = situation;
  const signoff = user.voice.signoff ?? userNames(situation).at(-1) ?? user.name;
  const slots: Slots = {
    signoff: said(signoff, 'me'),
    myName: said(user.name, 'me'),
    greeting: wording(greetingWord(context)),
  };
  if (!person) return slots;
  const current = person.experience.find((job) => job.to === null && job.org);
  slots.name = said(greetedBefore(situation) ?? greetingOf(person), 'name');
  if (current) {
    const id = `job:${current.id}`;
    slots.org = said(placeName(current.org), id);
    slots.role = said(titleAsNoun(current.title), id);
  }
  slots.theirWork = theirWork(person);
  return slots;
}

/** "as a planner at Kordon": after "your work". Today's job, else the last one, else a headline that is a plain title. */
function theirWork(person: Reader): Said | undefined {
  const job =
    person.experience.find((entry) => entry.to === null && entry.org) ??
    person.experience.find((entry) => entry.org);
  if (job) {
    const title = titleAsNoun(job.title) ?? cleanTitle(job.title);
    const until = job.to ? ` until ${job.to.slice(0, 4)}` : '';
    return said(`${title ? `as ${title} ` : ''}at ${placeName(job.org)}${until}`, `job:${job.id}`);
  }
  if (!person.headline || person.experience.length > 0) return undefined;
  const [title = '', org = ''] = person.headline.split(/\s(?:at|@)\s/i);
  const noun = titleAsNoun(title);
  if (!noun || /[,|•·&]/.test(title)) return undefined;
  const plain = org.split(/\s*[|•·;]\s*/)[0]?.trim() ?? '';
  const place = plain && !/[,:()]/.test(plain) ? ` at ${placeName(plain)}` : '';
  return said(`as ${noun}${place}`, 'headline');
}

/** The user's own way to greet, where what they sent shows it; "Dear" is for formal voices. */
function greetingWord({ situation, register }: DraftContext): string {
  if (register === 'formal') return 'Dear';
  const sent = [
    ...situation.user.sentLog.map((message) => message.text),
    ...situation.history.filter((entry) => entry.dir === 'out').map((entry) => entry.text),
  ];
  const own = sent.at(-1)?.match(/^(Hi|Hello|Dear|Hey)\b/)?.[1];
  if (own) return own === 'Hey' ? 'Hi' : own;
  return 'Hi';
}

function rank(clauses: StoryClause[], context: DraftContext): StoryClause[] {
  const { situation } = context;
  const about = [
    situation.intent.topic,
    situation.user.story.future,
    ...(situation.person?.experience ?? []).flatMap((job) => [job.title, job.org]),
    situation.job?.title,
    ...(situation.job?.requirements ?? []),
  ]
    .filter(Boolean)
    .join(' ');
  const weighed = clauses.map((clause, index) => {
    const shared = sharedStems(clause.original, about);
    return { clause, shared, weight: shared - index * 0.4 };
  });
  // Where some have to do with the matter, the others ("I coach a youth team") are not for this message.
  const fitting = weighed.filter(({ shared }) => shared > 0);
  return (fitting.length > 0 ? fitting : weighed)
    .sort((a, b) => b.weight - a.weight)
    .map(({ clause }) => clause);
}

/** Kinds in which a stranger is asked for what they know: a word about jobs there turns it into an application. */
function cold({ situation, isStranger }: DraftContext): boolean {
  return isStranger && /^(?:connect|informational_interview|question)$/.test(situation.intent.kind);
}

function noJob(clause: StoryClause): boolean {
  return !/\b(?:jobs?|positions?|vacanc\w+|employment)\b/i.test(clause.sentence);
}

interface ToldStory {
  past: StoryClause[];
  present: StoryClause[];
  future: StoryClause[];
}

const told = new WeakMap<DraftContext, ToldStory>();

/** The clauses that may be said, each part with the most fitting first. */
function toldStory(context: DraftContext): ToldStory {
  const known = told.get(context);
  if (known) return known;
  const { story } = context.situation.user;
  const names = userNames(context.situation);
  const part = (name: StoryPart) =>
    storyClauses(story[name], name, names).filter((clause) =>
      context.usable.has(`${name}:${clause.index}`),
    );
  const made = {
    past: part('past'),
    present: rank(part('present'), context),
    future: part('future'),
  };
  told.set(context, made);
  return made;
}

const HAS_TIME = /\b(?:since|yesterday|recently|lately|just|ago|last|this)\b|\b(?:19|20)\d\d\b/i;

function storySlots(context: DraftContext, pick: Pick): Slots {
  if (!context.storyFits) return {};
  const { past, present, future } = toldStory(context);
  const was = past[0];
  const doing = pick(present.filter((clause) => clause.ongoing));
  const did = pick(present.filter((clause) => !clause.ongoing));
  const goal = cold(context) && past.length + present.length > 0 ? future.find(noJob) : future[0];
  const pastRole = past.find((clause) => clause.role);
  const slots: Slots = {
    past: was && said(was.sentence, `past:${was.index}`),
    pastShort: was && said(was.shorter, `past:${was.index}`),
    doing: doing && said(doing.sentence, `present:${doing.index}`),
    doingShort: doing && said(doing.shorter, `present:${doing.index}`),
    did: did && said(did.sentence, `present:${did.index}`),
    // "Not long ago I passed it in October": one time in a sentence is enough.
    didThen:
      did && did.sentence === did.shorter && !HAS_TIME.test(did.sentence)
        ? said(did.sentence, `present:${did.index}`)
        : undefined,
    future: goal && said(goal.sentence, `future:${goal.index}`),
    futureShort: goal && said(goal.shorter, `future:${goal.index}`),
  };
  const gerund = doing?.shorter.match(/^I['’]m (\p{L}+ing\b.*)$/u)?.[1];
  if (doing && gerund) slots.doingGerund = said(gerund, `present:${doing.index}`);
  const news = freshClause(context, [
    ...present.map((clause) => ({ clause, id: `present:${clause.index}` })),
    ...past.map((clause) => ({ clause, id: `past:${clause.index}` })),
  ]);
  if (news) slots.fresh = said(news.clause.sentence, news.id);
  if (pastRole?.role) {
    slots.pastRole = said(withArticle(pastRole.role), `past:${pastRole.index}`);
    slots.pastRoleBare = said(pastRole.role, `past:${pastRole.index}`);
  }
  if (goal?.role) {
    slots.futureRole = said(withArticle(goal.role), `future:${goal.index}`);
    slots.futureRoleBare = said(goal.role, `future:${goal.index}`);
  }
  Object.assign(slots, offerSlots(context, pick));
  return slots;
}

/** A clause that the user's earlier messages to this person have not said yet. */
function freshClause({ situation }: DraftContext, clauses: { clause: StoryClause; id: string }[]) {
  const told = situation.history
    .filter((entry) => entry.dir === 'out')
    .map((entry) => entry.text)
    .join(' ');
  return clauses.find(({ clause }) => {
    const shared = sharedStems(clause.original, told);
    return shared === 0 || (shared === 1 && stemsOf(clause.original).size >= 5);
  });
}

function offerSlots(context: DraftContext, pick: Pick): Slots {
  const { user, intent, person } = context.situation;
  const about = [
    intent.topic,
    context.situation.notes,
    ...(person?.posts ?? []).map((post) => post.text),
    ...(person?.experience ?? []).flatMap((job) => [job.title, job.org]),
  ]
    .filter(Boolean)
    .join(' ');
  const ranked = user.offers
    .map((offer, index) => ({
      offer: withoutFullStop(offer),
      index,
      weight: sharedStems(offer, about) - index * 0.1,
    }))
    .filter(({ offer, index }) => offer && context.usable.has(`offer:${index}`))
    .sort((a, b) => b.weight - a.weight);
  const chosen = pick(ranked);
  if (!chosen) return {};
  const text = offerAsVerb(chosen.offer);
  const first = text.split(' ')[0] ?? '';
  // "taste-test a menu": the verb is the last part.
  if (
    isBaseVerb(first.split('-').at(-1) ?? '') ||
    /^[a-z]+\s+(?:a|an|the|you|your|my|some|with)\b/.test(text)
  )
    return { offer: said(text, `offer:${chosen.index}`) };
  return { offerThing: said(text, `offer:${chosen.index}`) };
}

function topicSlots(context: DraftContext): Slots {
  const topic = topicOf(context);
  const asked = context.situation.history
    .filter((entry) => entry.dir === 'out')
    .map((entry) => entry.text)
    .join(' ');
  const gate = /\b(?:call|coffee|minutes|meet|talk|phone|zoom)\b/i.test(asked)
    ? { ifCall: wording('') }
    : {};
  if (!topic) return gate;
  const slot = {
    question: 'topicQuestion',
    thing: 'topicThing',
    verb: 'topicVerb',
    direct: 'topicDirect',
  }[topic.shape];
  return { ...gate, [slot]: said(topic.text, topic.factId), topic: said(topic.text, topic.factId) };
}

/** The topic of the intent, else the question in the user's own unanswered message. */
export function topicOf(context: DraftContext): (Topic & { factId: string }) | null {
  const { situation } = context;
  const names = namesOf(situation.person);
  if (situation.intent.topic && !situation.intent.target) {
    const turned = turnTopic(situation.intent.topic, names, otherNamesOf(situation));
    return turned && { ...turned, factId: 'topic' };
  }
  if (situation.intent.topic) return null;
  return questionAsked(situation) ?? fromGoals(context);
}

const LEARNS = new Set(['connect', 'informational_interview', 'question', 'coffee', 'reconnect']);

/** Without a topic, the goal that fits this person best says what it is about. */
function fromGoals({ situation, usable }: DraftContext): (Topic & { factId: string }) | null {
  if (!LEARNS.has(situation.intent.kind)) return null;
  const about = (situation.person?.experience ?? [])
    .map((job) => `${job.title} ${job.org}`)
    .join(' ');
  const goals = situation.user.goals
    .map((goal, index) => ({
      goal: goal.trim().replace(/[.\s]+$/, ''),
      index,
      weight: sharedStems(goal, about) - index * 0.1,
    }))
    .filter(({ index, goal }) => usable.has(`goal:${index}`) && detectLanguage(goal) !== 'de')
    .sort((a, b) => b.weight - a.weight);
  for (const { goal, index } of goals) {
    if (/^(?:how|what|why|which|where|when|whether)\s/i.test(goal) && !goal.includes('?'))
      return { text: lowerFirst(goal), shape: 'question', factId: `goal:${index}` };
    const verb = goal.replace(/^to\s+/i, '');
    if (isBaseVerb(verb.split(' ')[0] ?? '') || /^find out\b/i.test(verb))
      return {
        text: verb.charAt(0).toLowerCase() + verb.slice(1),
        shape: 'verb',
        factId: `goal:${index}`,
      };
  }
  return null;
}

/** The question in the user's own earlier message: already said to the person, so that nothing needs turning. */
function questionAsked(situation: Situation): (Topic & { factId: string }) | null {
  for (let index = 0; index < situation.history.length; index++) {
    const entry = situation.history[index];
    if (entry?.dir !== 'out') continue;
    for (const [part, sentence] of splitSentences(entry.text).entries()) {
      const text = sentence.match(
        /\b(?:ask(?: you)?|tell me|know|hear|learn|wonder(?:ed|ing)?|question is|about|understand)\s+((?:how|what|which|why|whether|where|when|who)\b[^?.!;:]{8,140})[?.!]?$/i,
      )?.[1];
      if (text) return { text: text.trim(), shape: 'question', factId: `history:${index}:${part}` };
    }
  }
  return null;
}

function timeSlots(context: DraftContext): Slots {
  const { situation, slots, minutes } = context;
  const result: Slots = {};
  if (minutes !== null) {
    const id = situation.intent.durationMin === null ? [] : ['duration'];
    result.minutes = { text: `${minutes} minutes`, facts: id };
  }
  const times = sayTimes(slots, situation, 'en');
  if (times) {
    const ids = slotIds(context);
    result.times = { text: times.theirs, facts: ids };
    if (times.mine) result.timesMine = { text: times.mine, facts: ids };
    // "Does one of these suit you?" needs more than one.
    if (slots.length > 1) result.ifMany = wording('');
  }
  return result;
}

function slotIds({ situation, slots }: DraftContext): string[] {
  return slots.flatMap((slot) => {
    const index = situation.availability.findIndex(
      (own) =>
        Date.parse(own.start) <= Date.parse(slot.start) &&
        Date.parse(slot.start) < Date.parse(own.end),
    );
    return index < 0 ? [] : [`slot:${index}`];
  });
}

function giftSlots(context: DraftContext): Slots {
  const { situation } = context;
  const { intent } = situation;
  const names = namesOf(situation.person);
  const result: Slots = {};
  const event = sharedEvent(context);
  if (event?.noun) result.event = { text: event.noun, facts: event.facts };
  if (event?.clause) result.sharedClause = { text: event.clause, facts: event.facts };
  // "the call on 20 November" has its day already.
  const dated =
    /\d|\b(?:\p{L}+day|yesterday|today|last|this|January|February|March|April|May|June|July|August|September|October|November|December)\b/u;
  const when =
    event?.noun && !dated.test(event.noun)
      ? sayWhen(event.date, situation.asOf, situation.user.timeZone)
      : '';
  result.when = {
    text: when,
    facts: when && situation.relationship.lastContact ? ['last-contact'] : [],
  };
  const gap = sayGap(
    situation.relationship.lastContact ??
      situation.history.filter((entry) => entry.dir !== 'note').at(-1)?.date ??
      null,
    situation.asOf,
  );
  if (gap)
    result.gap = { text: gap, facts: situation.relationship.lastContact ? ['last-contact'] : [] };

  const takeaway = intent.takeaway ? turnTakeaway(intent.takeaway, names) : null;
  if (takeaway)
    result[takeaway.shape === 'question' ? 'takeawayLearned' : 'takeaway'] = said(
      takeaway.text,
      'takeaway',
    );
  const step = intent.nextStep
    ? turnStep(intent.nextStep, introducedBy(context) ? [] : names)
    : null;
  if (step) result[step.shape === 'sentence' ? 'next' : 'nextThing'] = said(step.text, 'next-step');
  const line = theirLine(situation);
  if (line) result.line = said(capitalise(line.text), line.factId);
  const notes = context.notes.filter((note) => note.language === 'en');
  const gave = notes.findLast(
    (note) => (note.kind === 'met' || note.kind === 'advice') && /^you\s/.test(note.clause ?? ''),
  );
  if (gave?.clause) result.gaveClause = said(gave.clause, gave.factId);
  const news = notes.filter((note) => note.kind === 'own' || note.kind === 'did').at(-1);
  if (news?.clause) result.ownClause = said(news.clause, news.factId);
  const introduced = introducedBy(context);
  if (introduced) result.introduced = introduced;
  return result;
}

/** "She introduced me to Jonas": in a note or in how they know each other. */
function introducedBy({ situation, notes }: DraftContext): Said | undefined {
  const sources = [
    ...notes.map((note) => ({ text: note.original, id: note.factId })),
    ...(situation.relationship.how ? [{ text: situation.relationship.how, id: 'how' }] : []),
  ];
  for (const source of sources) {
    const name = source.text.match(
      /\b(?:introduced|introduction|put me in touch|connected me)\b.{0,20}?\b(?:to|with)\s+(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)/u,
    )?.[1];
    if (name && !/\b(?:offered|would|will|promised|could|can)\b/i.test(source.text))
      return { text: name, facts: [source.id] };
  }
  return undefined;
}

function targetSlots(context: DraftContext): Slots {
  const { intent } = context.situation;
  const { target } = intent;
  if (!target) return {};
  const first = greetingOf({ ...emptyReader, name: target.name });
  const job = target.experience.find((position) => position.to === null);
  const result: Slots = { target: said(target.name, 'target'), targetFirst: said(first, 'target') };
  if (job) {
    result.targetOrg = said(placeName(job.org), `target-job:${job.id}`);
    result.targetRole = said(titleAsNoun(job.title), `target-job:${job.id}`);
  }
  if (intent.topic) {
    const names = unique([target.name, first, target.name.split(' ').at(-1) ?? '']);
    const readerNames = namesOf(context.situation.person);
    const aboutReader = readerNames.some((name) => intent.topic?.includes(name));
    const turned = aboutReader ? null : turnTopic(intent.topic, names);
    if (turned && (turned.shape === 'question' || turned.shape === 'thing')) {
      const raw = intent.topic
        .trim()
        .replace(/[.?\s]+$/, '')
        .replace(/^about\s+/i, '');
      result[turned.shape === 'question' ? 'targetTopicQuestion' : 'targetTopicThing'] = said(
        raw.charAt(0).toLowerCase() + raw.slice(1),
        'topic',
      );
      result[turned.shape === 'question' ? 'blurbTopicQuestion' : 'blurbTopicThing'] = said(
        turned.text,
        'topic',
      );
    }
  }
  return result;
}

const emptyReader = {
  name: '',
  greetAs: null,
  headline: null,
  location: null,
  timeZone: null,
  languages: [],
  about: null,
  experience: [],
  education: [],
  posts: [],
  groups: [],
  skills: [],
  mutuals: [],
};

function recruiterSlots(context: DraftContext): Slots {
  const { job, user } = context.situation;
  if (!job) return {};
  const title = cleanTitle(job.title) || job.title;
  const at = job.org ? ` at ${placeName(job.org)}` : '';
  const req = job.req ? ` (${/\p{L}/u.test(job.req) ? job.req : `no. ${job.req}`})` : '';
  const result: Slots = { role: said(`the ${title} role${at}${req}`, 'role') };
  const requirements = job.requirements.join(' ');
  const clauses = [
    ...storyClauses(user.story.present, 'present', userNames(context.situation)).map((clause) => ({
      clause,
      id: `present:${clause.index}`,
    })),
    ...storyClauses(user.story.past, 'past', userNames(context.situation)).map((clause) => ({
      clause,
      id: `past:${clause.index}`,
    })),
  ]
    .filter(({ id }) => context.usable.has(id) && context.storyFits)
    .map((entry, index) => ({
      ...entry,
      weight: sharedStems(entry.clause.original, requirements) - index * 0.01,
    }))
    .sort((a, b) => b.weight - a.weight);
  const [first, second] = clauses;
  if (first) result.matchA = said(first.clause.sentence, first.id);
  if (second) result.matchB = said(second.clause.sentence, second.id);
  const story = `${user.story.past} ${user.story.present}`;
  const unmet = job.requirements
    .map((text, index) => ({ text, index, shared: sharedStems(text, story) }))
    .sort((a, b) => a.shared - b.shared)[0];
  if (unmet) result.requirement = said(asMentioned(unmet.text), `requirement:${unmet.index}`);
  return result;
}

/** One or two words stand as they are ("SQL"); longer conditions are quoted, for they are not the user's words. */
function asMentioned(requirement: string): string {
  const text = withoutFullStop(requirement);
  return text.split(/\s+/).length <= 2 ? text : `"${text}"`;
}

function officeSlots(context: DraftContext): Slots {
  const { intent, user } = context.situation;
  const result: Slots = {};
  const topics = intent.topics.filter((_, index) => context.usable.has(`office-topic:${index}`));
  if (topics.length > 0) {
    const list = new Intl.ListFormat('en', { type: 'disjunction' }).format(
      topics.map((topic) => lowerFirst(topic.replace(/[.\s]+$/, ''))),
    );
    result.topics = {
      text: list,
      facts: topics.map((topic) => `office-topic:${intent.topics.indexOf(topic)}`),
    };
  }
  const when = officeTimes(context);
  if (when) result.officeTimes = when;
  if (intent.link) result.link = said(intent.link, 'link');
  else if (user.bookingLink) result.link = said(user.bookingLink, 'booking-link');
  return result;
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

function hookSlots(context: DraftContext, hook: CommonGround): Slots {
  const { values } = hook;
  const ids = hook.factIds;
  const family = (id: string | undefined) =>
    WORK_FAMILIES.find((entry) => entry.id === id)?.name.en;
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
    const value = values[key];
    if (value)
      slots[key] = said(/^(?:org|pastOrg|school)$/.test(key) ? placeName(value) : value, ...ids);
  }
  for (const key of ['work', 'event'] as const) {
    if (values[key])
      slots[key] = said(
        lowerDeterminer(
          turnPerson(values[key], { to: 'you', names: namesOf(context.situation.person) }).text,
        ),
        ...ids,
      );
  }
  if (values.clause) slots.clause = said(values.clause, ...ids);
  slots.clauseShort = said(values.shorter, ...ids);
  slots.clauseShortest = said(values.shortest, ...ids);
  if (values.clause && !values.clause.includes(':') && !values.clause.startsWith('in the '))
    slots.clauseIn = said(values.clause, ...ids);
  if (values.reply && values.replyId) slots.reply = said(values.reply, values.replyId);
  if (values.pastTitle) slots.pastJob = said(titleAsNoun(values.pastTitle), ...ids);
  if (values.into) slots.into = said(family(values.into), ...ids);
  if (values.from) slots.fromField = said(family(values.from), ...ids);
  if (values.date) slots.postDate = said(sayDate(values.date, context.situation.asOf), ...ids);
  return slots;
}

/** "The spring workshop" inside a sentence is "the spring workshop"; a name keeps its capital. */
function lowerDeterminer(text: string): string {
  return /^(?:The|A|An|Your)\s/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
