import type { Fact } from '../model/fact';
import type { Position, Situation } from '../model/situation';
import { chooseLanguage } from './choose-language';
import { cleanTitle } from './clean-title';
import { cityOf, commonnessKey, plainSkill } from './commonness-among';
import { isEverybodysSkill } from './everybodys-skills';
import { noteFacts } from './note-facts';
import { familiesIn } from './occupational-families';
import { sameOrganisation } from './same-organisation';
import { shortCompany } from './short-company';
import { sharedStems } from './stems';
import { saysWorkedTogether } from './worked-together';

export type GroundKind =
  | 'advice'
  | 'need'
  | 'referral'
  | 'met'
  | 'worked-together'
  | 'employer-overlap'
  | 'employer'
  | 'used-work'
  | 'did'
  | 'shared-move'
  | 'shared-start'
  | 'post'
  | 'attended'
  | 'school'
  | 'group'
  | 'skill'
  | 'city'
  | 'field';

/** Something that user and reader share, or that the user knows of them at first hand. */
export interface CommonGround {
  kind: GroundKind;
  /** Every fact that a sentence about it rests on. */
  factIds: string[];
  /** What goes into the sentence, in the words it was captured in. */
  values: Record<string, string>;
  /** 1 − how common it is among the user's contacts (`commonness.ts`); 1 where nothing is known. */
  rarity: number;
  /** Base × rarity × freshness × relevance; below 0.3 it is not worth a sentence (drafting.md, section 4). */
  score: number;
}

/** Below this the draft says honestly that nothing is shared. */
export const WORTH_SAYING = 0.3;

/** What the two share, strongest first. Only facts that are given, licensed, not private and not quarantined are used. */
export function findCommonGround(situation: Situation, facts: Fact[]): CommonGround[] {
  const usable = new Map(
    facts
      .filter((fact) => !fact.sensitive && !fact.quarantined && fact.licence !== 'inferred')
      .map((fact) => [fact.id, fact]),
  );
  const found = [
    ...fromNotes(situation),
    ...fromEmployers(situation),
    ...fromConfirmed(situation),
    ...fromMoves(situation),
    ...fromPosts(situation),
    ...fromSchools(situation),
    ...fromGroups(situation),
    ...fromSkills(situation),
    ...fromCity(situation),
  ];
  const topic = situation.intent.topic ?? situation.user.goals.join(' ');
  return found
    .filter((ground) => ground.factIds.every((id) => usable.has(id)))
    .map((ground) => {
      const text = ground.factIds.map((id) => usable.get(id)?.value ?? '').join(' ');
      const relevance = topic && sharedStems(topic, text) > 0 ? 1.15 : 1;
      return { ...ground, score: ground.score * ground.rarity * relevance };
    })
    .sort((a, b) => b.score - a.score);
}

function ground(
  kind: GroundKind,
  score: number,
  factIds: string[],
  values: Record<string, string>,
  rarity = 1,
): CommonGround {
  return { kind, score, factIds, values, rarity };
}

function fromNotes(situation: Situation): CommonGround[] {
  const { language } = chooseLanguage(situation);
  const notes = noteFacts(situation).filter((note) => note.language === language);
  return notes.flatMap((note, index) => {
    if (!note.clause) return [];
    // What the user says of themselves right after belongs to it: "I did it the other way round."
    const next = notes[index + 1];
    const reply = next?.kind === 'own' && next.clause ? next : null;
    const values: Record<string, string> = {
      clause: note.clause,
      shorter: note.shorter ?? '',
      shortest: note.shortest ?? '',
    };
    if (note.referrer) values.referrer = note.referrer;
    const ids = [note.factId];
    const withReply = reply
      ? { ...values, reply: reply.clause ?? '', replyId: reply.factId }
      : values;
    switch (note.kind) {
      case 'advice':
        return [ground('advice', 1, ids, withReply)];
      case 'did':
        return [ground('did', 0.95, ids, values)];
      case 'need':
        return [ground('need', 0.9, ids, values)];
      case 'met':
        return [ground('met', 0.75, ids, values)];
      case 'referral':
        return [ground('referral', 0.95, ids, values)];
      default:
        return [];
    }
  });
}

function fromEmployers(situation: Situation): CommonGround[] {
  const { user, person, commonness, relationship } = situation;
  if (!person) return [];
  return user.employers.flatMap((mine, index) =>
    person.experience.flatMap((theirs) => {
      if (!sameOrganisation(mine.org, theirs.org)) return [];
      const ids = [`my-employer:${index}`, `job:${theirs.id}`];
      const values: Record<string, string> = { org: shortCompany(theirs.org) };
      const rarity = 1 - (commonness[commonnessKey('employer', theirs.org)] ?? 0);
      const overlap = overlapYear(mine, theirs);
      const licence = workedTogether(situation, theirs.org);
      if (licence) {
        const known = overlap ? { ...values, year: overlap } : values;
        // What one has lived through with somebody is not made less by what others share.
        return [ground('worked-together', 1, [...ids, licence], known)];
      }
      // That they met, and were there at the same time, does not say that they met there.
      if (overlap && relationship.met)
        return [
          ground('employer-overlap', 0.8, ids, { ...values, year: overlap, met: 'yes' }, rarity),
        ];
      if (overlap)
        return [ground('employer-overlap', 0.6, ids, { ...values, year: overlap }, rarity)];
      if (theirs.to === null)
        return [ground('employer', 0.4, ids, { ...values, now: 'yes' }, rarity)];
      return [ground('employer', 0.4, ids, values, rarity)];
    }),
  );
}

/** The fact by which the user says that the two worked together at an organisation; `null` where nothing says so. */
function workedTogether({ confirms, relationship }: Situation, org: string): string | null {
  const says = (text: string) => saysWorkedTogether(text, shortCompany(org));
  const index = confirms.remembered.findIndex(says);
  if (index >= 0) return `remembered:${index}`;
  return relationship.how && says(relationship.how) ? 'how' : null;
}

/** A year in which both were there by their dates; `null` unless all four ends are known well enough. */
function overlapYear(
  a: { from: string | null; to: string | null },
  b: { from: string | null; to: string | null },
): string | null {
  if (!a.from || !b.from) return null;
  const start = [a.from, b.from].sort()[1] ?? a.from;
  const end = [a.to, b.to].filter((to): to is string => to !== null).sort()[0] ?? '9999';
  // Bare years may miss each other by months: they must overlap by more than a shared year.
  const startYear = Number(start.slice(0, 4));
  const endYear = Number(end.slice(0, 4));
  if (endYear > startYear) return String(startYear);
  return start.length >= 7 && end.length >= 7 && start <= end ? String(startYear) : null;
}

function fromConfirmed({ confirms }: Situation): CommonGround[] {
  return [
    ...confirms.usedWork.map((work, index) =>
      ground('used-work', 0.9, [`used:${index}`], { work }),
    ),
    ...confirms.attended.map((event, index) =>
      ground('attended', 0.7, [`attended:${index}`], { event }),
    ),
  ];
}

/** The same move from one field to another, read from their past jobs and the user's story. */
function fromMoves({ user, person }: Situation): CommonGround[] {
  if (!person) return [];
  // What they were, by their own words, else by the jobs that they left.
  const mine = [
    ...familiesIn(user.story.past).map(({ id }) => ({ id, fact: 'past:0' })),
    ...user.employers.flatMap((job, index) =>
      job.to === null
        ? []
        : familiesIn(`${job.title ?? ''} ${job.org}`).map(({ id }) => ({
            id,
            fact: `my-employer:${index}`,
          })),
    ),
  ];
  if (mine.length === 0) return [];
  const goal = familiesIn(`${user.story.future} ${user.story.present}`);
  const current = person.experience.find((job) => job.to === null) ?? null;
  const now = current ? familiesIn(`${cleanTitle(current.title)} ${current.org}`) : [];
  const grounds: CommonGround[] = [];
  for (const job of [...person.experience].reverse()) {
    if (job.to === null || !current) continue;
    const theirs = familiesIn(`${job.title} ${job.org}`);
    const shared = mine.find((own) => theirs.some((family) => family.id === own.id));
    if (!shared || now.some((family) => family.id === shared.id)) continue;
    const target = now.find(
      (family) =>
        goal.some((own) => own.id === family.id) && !mine.some((own) => own.id === family.id),
    );
    const ids = [`job:${job.id}`, `job:${current.id}`, shared.fact];
    const values = { ...moveValues(job, current), from: shared.id };
    if (target)
      grounds.push(
        ground('shared-move', 0.85, [...ids, 'future:0'], { ...values, into: target.id }),
      );
    else grounds.push(ground('shared-start', 0.6, ids, values));
    break;
  }
  const field = now.find((family) => goal.some((own) => own.id === family.id));
  if (grounds.length === 0 && field && current) {
    grounds.push(
      ground('field', 0.25, [`job:${current.id}`, 'future:0'], {
        org: shortCompany(current.org),
        title: current.title,
        into: field.id,
      }),
    );
  }
  return grounds;
}

function moveValues(job: Position, current: Position): Record<string, string> {
  return {
    pastTitle: job.title,
    pastOrg: shortCompany(job.org),
    org: shortCompany(current.org),
    title: current.title,
    ...(job.to ? { until: job.to.slice(0, 4) } : {}),
  };
}

function fromPosts({ person, confirms, asOf, intent, user }: Situation): CommonGround[] {
  if (!person) return [];
  const about = [intent.topic, intent.takeaway, ...user.offers].filter(Boolean).join(' ');
  return person.posts.flatMap((post) => {
    const quote = confirms.readPosts.includes(post.id) ? quoteFrom(post.text, about) : null;
    if (!quote) return [];
    const days = post.date ? (Date.parse(asOf) - Date.parse(post.date)) / 86_400_000 : 365;
    const freshness = days <= 60 ? 1 : days <= 180 ? 0.75 : 0.5;
    return [
      ground('post', 0.8 * freshness, [`post:${post.id}`], {
        quote,
        ...(post.date ? { date: post.date } : {}),
      }),
    ];
  });
}

/** A sentence of the post that can be quoted as it is, never paraphrased: the one that the message is about, else the first. */
function quoteFrom(text: string, about: string): string | null {
  const sentences = text
    .replace(/\s+/g, ' ')
    .split(/(?<=[.!?])\s+/)
    .map((sentence) => sentence.replace(/[.\s]+$/, '').trim());
  const fits = sentences.filter(
    (sentence) =>
      sentence.length >= 18 &&
      sentence.length <= 125 &&
      !/[#@"“”„]|https?:|\p{Extended_Pictographic}|!/u.test(sentence),
  );
  return fits.find((sentence) => sharedStems(sentence, about) > 1) ?? fits[0] ?? null;
}

function fromSchools({ user, person, commonness }: Situation): CommonGround[] {
  if (!person) return [];
  return user.education.flatMap((mine) =>
    person.education.flatMap((theirs) => {
      if (!sameOrganisation(mine.school, theirs.school)) return [];
      const sameField =
        mine.degree !== null &&
        theirs.degree !== null &&
        sharedStems(mine.degree, theirs.degree) > 0;
      const rarity = 1 - (commonness[commonnessKey('school', theirs.school)] ?? 0);
      const values: Record<string, string> = { school: theirs.school };
      if (mine.year && theirs.year)
        Object.assign(values, { mine: mine.year.slice(0, 4), theirs: theirs.year.slice(0, 4) });
      return [
        ground(
          'school',
          sameField ? 0.65 : 0.45,
          [`my-school:${mine.id}`, `school:${theirs.id}`],
          values,
          rarity,
        ),
      ];
    }),
  );
}

function fromGroups({ user, person, commonness }: Situation): CommonGround[] {
  if (!person) return [];
  return person.groups.flatMap((group, index) => {
    const mine = user.memberships.findIndex((own) => sameOrganisation(own, group));
    if (mine < 0) return [];
    const rarity = 1 - (commonness[commonnessKey('group', group)] ?? 0);
    return [ground('group', 0.5, [`group:${index}`, `my-membership:${mine}`], { group }, rarity)];
  });
}

/** What both list: worth a sentence only where the message is about it, for which the relevance lifts it. */
function fromSkills({ user, person, commonness }: Situation): CommonGround[] {
  if (!person) return [];
  const mine = new Map((user.skills ?? []).map((skill, index) => [plainSkill(skill), index]));
  return person.skills.flatMap((skill, index) => {
    const own = mine.get(plainSkill(skill));
    if (own === undefined || isEverybodysSkill(skill)) return [];
    const rarity = 1 - (commonness[commonnessKey('skill', skill)] ?? 0);
    return [ground('skill', 0.28, [`skill:${index}`, `my-skill:${own}`], { skill }, rarity)];
  });
}

function fromCity({ user, person, commonness }: Situation): CommonGround[] {
  const city = person?.location && cityOf(person.location);
  if (!city || !user.city || city.toLowerCase() !== user.city.toLowerCase()) return [];
  const rarity = 1 - (commonness[commonnessKey('city', city)] ?? 0);
  return [ground('city', 0.15, ['location', 'my-city'], { city }, rarity)];
}
