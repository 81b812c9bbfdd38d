import type { Fact, FactAbout, FactSource, Licence } from '../model/fact';
import { isPrivate } from '../model/private-matters';
import type { Position, Situation } from '../model/situation';
import { talksToMachine } from '../model/talks-to-machine';
import { splitClauses } from './english/story-clauses';
import { splitSentences } from './split-sentences';

/**
 * Everything that may be known when a message is written, one statable thing each, with source, date and licence.
 * Sensitive and quarantined facts are listed, so that the user sees them, and are never used.
 */
export function gatherFacts(situation: Situation): Fact[] {
  return [
    ...factsAboutThem(situation),
    ...factsOfTheirs(situation),
    ...factsAboutMe(situation),
    ...factsOfIntent(situation),
  ];
}

interface Extra {
  date?: string | null;
  licence?: Licence;
  source?: FactSource;
}

function fact(
  id: string,
  about: FactAbout,
  kind: string,
  value: string | null | undefined,
  extra: Extra = {},
): Fact[] {
  const text = value?.trim();
  if (!text) return [];
  const source = extra.source ?? (about === 'me' ? 'story' : 'page');
  return [
    {
      id,
      about,
      kind,
      value: text,
      source,
      date: extra.date ?? null,
      licence: extra.licence ?? 'stated',
      // What users say of themselves is theirs to say.
      sensitive: about !== 'me' && isPrivate(text),
      quarantined: source === 'page' && talksToMachine(text),
    },
  ];
}

function factsAboutThem({ person, confirms }: Situation): Fact[] {
  if (!person) return [];
  return [
    ...fact('name', 'them', 'name', person.name),
    ...fact('headline', 'them', 'headline', person.headline),
    ...fact('location', 'them', 'location', person.location),
    ...fact('about', 'them', 'about', person.about),
    ...person.experience.flatMap((job) => jobFact(job)),
    ...person.education.flatMap((school) =>
      fact(
        `school:${school.id}`,
        'them',
        'school',
        [school.degree, school.school, school.year].filter(Boolean).join(', '),
        { date: school.year },
      ),
    ),
    ...person.posts.flatMap((post) =>
      fact(`post:${post.id}`, 'them', 'post', post.text, {
        date: post.date,
        licence: confirms.readPosts.includes(post.id) ? 'experienced' : 'stated',
      }),
    ),
    ...person.groups.flatMap((group, index) => fact(`group:${index}`, 'them', 'group', group)),
    ...person.skills.flatMap((skill, index) => fact(`skill:${index}`, 'them', 'skill', skill)),
    ...person.mutuals.flatMap((name, index) => fact(`mutual:${index}`, 'mutual', 'mutual', name)),
  ];
}

function jobFact(job: Position): Fact[] {
  const span = job.from || job.to ? ` (${job.from ?? '?'} to ${job.to ?? 'today'})` : '';
  const value = [job.title, job.org].filter(Boolean).join(', ');
  return fact(
    `job:${job.id}`,
    'them',
    job.to === null ? 'job' : 'past-job',
    value ? value + span : null,
    { date: job.to ?? job.from },
  );
}

function factsOfTheirs({ confirms, notes, history, relationship }: Situation): Fact[] {
  const you: Extra = { source: 'you', licence: 'relational' };
  return [
    ...confirms.usedWork.flatMap((work, index) =>
      fact(`used:${index}`, 'them', 'used-work', work, { source: 'you', licence: 'experienced' }),
    ),
    ...confirms.attended.flatMap((event, index) =>
      fact(`attended:${index}`, 'us', 'attended', event, { source: 'you', licence: 'experienced' }),
    ),
    ...confirms.remembered.flatMap((text, index) =>
      fact(`remembered:${index}`, 'them', 'remembered', text, you),
    ),
    ...splitSentences(notes).flatMap((sentence, index) =>
      fact(`note:${index}`, 'us', 'note', sentence, you),
    ),
    ...fact('how', 'us', 'how-we-know', relationship.how, you),
    ...fact('last-contact', 'us', 'last-contact', relationship.lastContact, {
      ...you,
      date: relationship.lastContact,
    }),
    ...history.flatMap((entry, index) => {
      const kind = entry.dir === 'in' ? 'they-wrote' : entry.dir === 'out' ? 'i-wrote' : 'note';
      const extra: Extra = {
        date: entry.date,
        source: entry.dir === 'note' ? 'you' : 'history',
        licence: 'relational',
      };
      return splitSentences(entry.text).flatMap((sentence, part) =>
        fact(`history:${index}:${part}`, 'history', kind, sentence, extra),
      );
    }),
  ];
}

function factsAboutMe({ user }: Situation): Fact[] {
  const part = (name: string, text: string): Fact[] =>
    splitClauses(text).flatMap((clause, index) =>
      fact(`${name}:${index}`, 'me', `story-${name}`, clause),
    );
  return [
    ...fact('me', 'me', 'name', user.name),
    ...fact('my-city', 'me', 'city', user.city),
    ...part('past', user.story.past),
    ...part('present', user.story.present),
    ...part('future', user.story.future),
    ...user.goals.flatMap((goal, index) => fact(`goal:${index}`, 'me', 'goal', goal)),
    ...user.asks.flatMap((ask, index) => fact(`ask:${index}`, 'me', 'ask', ask)),
    ...user.offers.flatMap((offer, index) => fact(`offer:${index}`, 'me', 'offer', offer)),
    ...user.values.flatMap((value, index) => fact(`value:${index}`, 'me', 'value', value)),
    ...fact('remembered-for', 'me', 'remembered-for', user.rememberedFor),
    ...(user.made ?? []).flatMap((thing, index) => fact(`made:${index}`, 'me', 'made', thing)),
    ...(user.voice.sentences ?? []).flatMap((sentence, index) =>
      fact(`own:${index}`, 'me', 'own-sentence', sentence),
    ),
    ...user.education.flatMap((school) =>
      fact(
        `my-school:${school.id}`,
        'me',
        'school',
        [school.degree, school.school, school.year].filter(Boolean).join(', '),
      ),
    ),
    ...user.employers.flatMap((job, index) =>
      fact(
        `my-employer:${index}`,
        'me',
        'employer',
        [job.title, job.org].filter(Boolean).join(', '),
      ),
    ),
    ...user.memberships.flatMap((name, index) =>
      fact(`my-membership:${index}`, 'me', 'membership', name),
    ),
    ...(user.skills ?? []).flatMap((skill, index) =>
      fact(`my-skill:${index}`, 'me', 'skill', skill),
    ),
    ...fact('booking-link', 'me', 'link', user.bookingLink),
  ];
}

function factsOfIntent({ intent, job, availability }: Situation): Fact[] {
  const you: Extra = { source: 'you', licence: 'relational' };
  return [
    ...fact('topic', 'us', 'topic', intent.topic, you),
    ...fact('takeaway', 'history', 'takeaway', intent.takeaway, you),
    ...fact('next-step', 'me', 'next-step', intent.nextStep, you),
    ...fact('mistake', 'me', 'mistake', intent.mistake ?? null, you),
    ...fact(
      'duration',
      'us',
      'duration',
      intent.durationMin === null ? null : `${intent.durationMin} minutes`,
      you,
    ),
    ...fact('target', 'mutual', 'target', intent.target?.name, you),
    ...(intent.target?.experience ?? []).flatMap((position) =>
      fact(
        `target-job:${position.id}`,
        'mutual',
        'target-job',
        [position.title, position.org].filter(Boolean).join(', '),
        you,
      ),
    ),
    ...fact('target-headline', 'mutual', 'target-headline', intent.target?.headline, you),
    ...intent.topics.flatMap((topic, index) =>
      fact(`office-topic:${index}`, 'me', 'office-topic', topic, you),
    ),
    ...intent.slots.flatMap((slot, index) =>
      fact(`office-slot:${index}`, 'me', 'office-slot', slot, you),
    ),
    ...fact('link', 'me', 'link', intent.link, you),
    ...availability.flatMap((slot, index) =>
      fact(`slot:${index}`, 'me', 'slot', `${slot.start}/${slot.end}`, you),
    ),
    ...(job
      ? [
          ...fact(
            'role',
            'them',
            'role',
            [job.title, job.req, job.org].filter(Boolean).join(', '),
            you,
          ),
          ...job.requirements.flatMap((text, index) =>
            fact(`requirement:${index}`, 'them', 'requirement', text, you),
          ),
        ]
      : []),
  ];
}
