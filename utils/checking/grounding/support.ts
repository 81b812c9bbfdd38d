import type { Fact } from '../../model/fact';
import { localDateOf } from '../../model/local-date';
import type { Situation, Slot } from '../../model/situation';
import { talksToMachine } from '../../model/talks-to-machine';
import { isZone } from '../../model/zoned-time';
import { contentStems } from '../text/content-stems';
import { fold } from '../text/fold';
import { readNumber } from '../text/number-words';
import { splitWords } from '../text/split-words';

import { asInstant, collectDays, collectMonthDays, countFromDates } from './support-dates';
import { countriesOfZone } from './zone-places';

/**
 * Whose knowledge an entry is.
 * `them` their profile · `post` what they published · `talk` history and notes · `wish` the intent of this message ·
 * `me` the user · `told` what the user said is true · `place` zones and cities.
 */
export type SupportOwner = 'them' | 'post' | 'talk' | 'wish' | 'me' | 'told' | 'place';

/** One captured piece of text that words of a draft may rest on. */
export interface SupportEntry {
  owner: SupportOwner;
  /** 'name', 'job', 'school', 'post', 'note', 'in', 'out', 'story' … */
  kind: string;
  /** Post id, position id …; `null` for the rest. */
  ref: string | null;
  text: string;
  /** Folded words, possessives and hyphens taken apart. */
  words: Set<string>;
  stems: Set<string>;
}

/** Everything that a draft to this person may rest on. Built once per situation. */
export interface Support {
  entries: SupportEntry[];
  /** Folded words of all entries. */
  words: Set<string>;
  /** Captured words with a capital, folded → as captured: what a misspelt word may have meant. */
  properNames: Map<string, string>;
  /** Numbers of captured text. */
  numbers: Set<number>;
  /** Numbers that follow from dates, good only beside their unit. */
  counted: {
    theirYears: Set<number>;
    myYears: Set<number>;
    /** "14 d", "2 w", "1 m", "3 y": how long ago things happened. */
    ago: Set<string>;
    hours: Set<number>;
  };
  /** Calendar days that may be named, `YYYY-MM-DD`. */
  days: Set<string>;
  /** Day and month of dates in captured text, `M-D`. */
  monthDays: Set<string>;
  /** Folded links, addresses and phone digits. */
  contacts: string;
  /** Captured sentences that talk to a machine. */
  instructions: string[];
  /** The day of the case in the user's zone. */
  today: string;
}

const CACHE = new WeakMap<
  Situation,
  { facts: readonly Fact[]; slots: unknown; support: Support }
>();

/** What a draft may rest on; remembered for as long as the same situation object is checked. */
export function supportOf(situation: Situation, facts: readonly Fact[], offered?: Slot[]): Support {
  const known = CACHE.get(situation);
  if (known && known.facts === facts && known.slots === offered) return known.support;
  const support = buildSupport(situation, facts, offered);
  CACHE.set(situation, { facts, slots: offered, support });
  return support;
}

function buildSupport(s: Situation, facts: readonly Fact[], offered?: Slot[]): Support {
  const entries: SupportEntry[] = [];
  const instructions: string[] = [];
  const add = (
    owner: SupportOwner,
    kind: string,
    text: string | null | undefined,
    ref: string | null = null,
  ) => {
    if (!text) return;
    // Only what strangers wrote is looked at for orders: the user may talk about prompts as they like.
    if ((owner === 'them' || owner === 'post') && talksToMachine(text)) {
      const kept = text.split(/(?<=[.!?\n])\s+/).filter((sentence) => {
        const order = talksToMachine(sentence);
        if (order) instructions.push(sentence);
        return !order;
      });
      // A text that reads like orders only as a whole is not used at all.
      if (kept.length === text.split(/(?<=[.!?\n])\s+/).length)
        instructions.push(...kept.splice(0));
      text = kept.join(' ');
      if (!text) return;
    }
    entries.push(makeEntry(owner, kind, text, ref));
  };

  const { person, user, intent, relationship } = s;
  if (person) {
    add('them', 'name', person.name);
    add('them', 'name', person.greetAs);
    add('them', 'headline', person.headline);
    add('place', 'location', person.location);
    if (person.timeZone) add('place', 'zone', countriesOfZone(person.timeZone));
    add('them', 'about', person.about);
    for (const job of person.experience) add('them', 'job', `${job.title}, ${job.org}`, job.id);
    for (const school of person.education) {
      add('them', 'school', [school.degree, school.school].filter(Boolean).join(', '), school.id);
    }
    for (const post of person.posts) add('post', 'post', post.text, post.id);
    for (const group of person.groups) add('them', 'group', group);
    for (const skill of person.skills) add('them', 'skill', skill);
    for (const name of person.mutuals) add('them', 'mutual', name);
  }
  for (const entry of s.history) add('talk', entry.dir, entry.text, entry.date);
  add('talk', 'note', s.notes);
  add('talk', 'how', relationship.how);
  for (const name of [...s.confirms.usedWork, ...s.confirms.attended])
    add('told', 'confirmed', name);
  for (const fact of s.confirms.remembered) add('told', 'remembered', fact);
  for (const fact of facts) {
    // The other facts are made from this same situation, slots and all: their digits would license any number.
    if (fact.kind === 'remembered' && !fact.quarantined) add('told', fact.kind, fact.value);
  }

  add('me', 'name', user.name);
  add('me', 'name', user.voice.signoff);
  add('me', 'sample', user.voice.sample);
  add('place', 'city', user.city);
  add('place', 'zone', countriesOfZone(user.timeZone));
  for (const text of [user.story.past, user.story.present, user.story.future])
    add('me', 'story', text);
  for (const text of [...user.values, ...user.goals, ...user.asks]) add('me', 'goal', text);
  for (const text of user.offers) add('me', 'offer', text);
  for (const text of [...(user.made ?? []), user.rememberedFor ?? '']) add('me', 'made', text);
  for (const text of user.voice.sentences ?? []) add('me', 'own-sentence', text);
  for (const text of user.memberships) add('me', 'group', text);
  for (const text of user.skills ?? []) add('me', 'skill', text);
  for (const job of user.employers)
    add('me', 'job', [job.title, job.org].filter(Boolean).join(', '));
  for (const school of user.education) {
    add(
      'me',
      'school',
      [school.degree, school.school, school.year].filter(Boolean).join(', '),
      school.id,
    );
  }
  add('wish', 'topic', intent.topic);
  add('wish', 'takeaway', intent.takeaway);
  add('wish', 'next', intent.nextStep);
  add('wish', 'mistake', intent.mistake ?? null);
  add('wish', 'link', intent.link);
  add('wish', 'link', user.bookingLink);
  for (const text of [...intent.topics, ...intent.slots]) add('wish', 'topics', text);
  if (intent.target) {
    add('wish', 'target', intent.target.name);
    add('wish', 'target', intent.target.headline);
    for (const job of intent.target.experience) add('wish', 'target', `${job.title}, ${job.org}`);
  }
  if (s.job) {
    add('wish', 'job', [s.job.title, s.job.org, s.job.req].filter(Boolean).join(', '));
    for (const requirement of s.job.requirements) add('wish', 'job', requirement);
  }

  const words = new Set<string>();
  const properNames = new Map<string, string>();
  for (const entry of entries) {
    for (const word of entry.words) words.add(word);
    const isFree = entry.owner === 'talk' || entry.owner === 'post' || entry.kind === 'about';
    for (const word of splitWords(entry.text)) {
      const plain = word.text.replace(/['’]s$/, '');
      // What begins a sentence has its capital from there.
      if (
        isFree &&
        /(?:^|[.!?:\n–—]\s*)$/u.test(entry.text.slice(Math.max(0, word.start - 3), word.start))
      )
        continue;
      if (/^\p{Lu}/u.test(plain) && plain.length > 2) properNames.set(fold(plain), plain);
    }
  }
  const zone = isZone(user.timeZone) ? user.timeZone : 'UTC';
  const today = localDateOf(new Date(asInstant(s.asOf)), zone);
  const days = collectDays(s, offered, today);
  return {
    entries,
    words,
    properNames,
    numbers: collectNumbers(entries),
    counted: countFromDates(s, today),
    days,
    monthDays: collectMonthDays(entries, days),
    contacts: fold(entries.map((entry) => entry.text).join('\n')),
    instructions,
    today,
  };
}

function makeEntry(
  owner: SupportOwner,
  kind: string,
  text: string,
  ref: string | null,
): SupportEntry {
  const words = new Set<string>();
  for (const word of splitWords(text)) {
    const plain = fold(word.text).replace(/'s?$/, '').replace(/'s$/, '');
    words.add(plain);
    for (const part of plain.split(/[-'&+]/)) if (part) words.add(part);
  }
  return { owner, kind, ref, text, words, stems: new Set(contentStems(text)) };
}

function collectNumbers(entries: readonly SupportEntry[]): Set<number> {
  const numbers = new Set<number>();
  for (const entry of entries) {
    for (const word of splitWords(entry.text)) {
      for (const part of [word.text, ...word.text.split('-')]) {
        const number = readNumber(part);
        if (number !== null) numbers.add(number);
        const inside = /^\p{L}{1,3}(\d+)$/u.exec(part);
        if (inside) numbers.add(Number(inside[1]));
      }
    }
  }
  return numbers;
}

/** True when an entry of one of these owners has a word with this stem. */
export function stemsOf(support: Support, owners: readonly SupportOwner[]): Set<string> {
  const stems = new Set<string>();
  for (const entry of support.entries) {
    if (owners.includes(entry.owner)) for (const value of entry.stems) stems.add(value);
  }
  return stems;
}
