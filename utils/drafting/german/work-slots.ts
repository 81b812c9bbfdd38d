import type { Situation } from '../../model/situation';
import { cleanTitle } from '../clean-title';
import type { DraftContext } from '../context';
import { readName } from '../greet-as';
import { sayTimes } from '../say-times';
import { said } from '../slot-tools';
import type { Said, Slots } from '../spans';
import { withoutFullStop } from '../split-sentences';
import { sharedStems } from '../stems';
import { germanClauses } from './first-person-de';
import { placesOf } from './places';
import { lowerIch } from './story-slots';

/** Whom to be introduced to, the role asked about, and what office hours are for. */
export function workSlots(context: DraftContext): Slots {
  const { intent, user } = context.situation;
  const result: Slots = { ...targetSlots(context.situation), ...roleSlots(context) };
  const topics = intent.topics
    .map((topic, index) => ({ topic: asTopic(topic), id: `office-topic:${index}` }))
    .filter(({ id }) => context.usable.has(id));
  if (topics.length > 0)
    result.topics = {
      // After "Themen:" a plain list: "Getriebe und Wärmepumpen rechnen" would be one thing.
      text: topics
        .map(({ topic }) => topic)
        .join(topics.some(({ topic }) => topic.includes(',')) ? '; ' : ', '),
      facts: topics.map(({ id }) => id),
    };
  result.officeTimes = officeTimes(context);
  result.link = intent.link ? said(intent.link, 'link') : said(user.bookingLink, 'booking-link');
  return result;
}

/** "Lernen, wie man Code prüft" is the user's goal; to others the topic is "wie man Code prüft". */
function asTopic(topic: string): string {
  return withoutFullStop(topic).replace(
    /^(?:verstehen|lernen|herausfinden|erfahren|wissen|hören|begreifen),\s+/i,
    '',
  );
}

function targetSlots({ intent }: Situation): Slots {
  const { target } = intent;
  if (!target) return {};
  const current = target.experience.find((position) => position.to === null);
  return {
    target: said(target.name, 'target'),
    targetFirst: said(readName(target.name).words[0] ?? target.name, 'target'),
    atTargetOrg: current && said(placesOf(current.org).at, `target-job:${current.id}`),
  };
}

function roleSlots(context: DraftContext): Slots {
  const { job, user } = context.situation;
  if (!job) return {};
  const title = cleanTitle(job.title) || job.title;
  const at = job.org ? ` ${placesOf(job.org).at}` : '';
  const req = job.req ? ` (${/\p{L}/u.test(job.req) ? job.req : `Nr. ${job.req}`})` : '';
  const result: Slots = { role: said(`„${title}“${at}${req}`, 'role') };
  const requirements = job.requirements.join(' ');
  const clauses = (['present', 'past'] as const)
    .flatMap((part) =>
      germanClauses(user.story[part], part).map((clause) => ({
        clause,
        id: `${part}:${clause.index}`,
        weight: sharedStems(clause.sentence, requirements),
      })),
    )
    .filter(({ id }) => context.usable.has(id) && context.storyFits)
    .sort((a, b) => b.weight - a.weight);
  if (clauses[0]) result.matchA = said(lowerIch(clauses[0].clause.sentence), clauses[0].id);
  if (clauses[1]) result.matchB = said(lowerIch(clauses[1].clause.sentence), clauses[1].id);
  const story = `${user.story.past} ${user.story.present}`;
  const unmet = job.requirements
    .map((text, index) => ({ text, index, shared: sharedStems(text, story) }))
    .sort((a, b) => a.shared - b.shared)[0];
  if (unmet) result.requirement = said(withoutFullStop(unmet.text), `requirement:${unmet.index}`);
  return result;
}

/** Free text as it is ("donnerstags 18 bis 19 Uhr"), intervals in the user's zone with its name. */
function officeTimes({ situation, usable }: DraftContext): Said | undefined {
  const { intent, availability, asOf } = situation;
  const given =
    intent.slots.length > 0
      ? intent.slots.map((slot, index) => ({ slot, id: `office-slot:${index}` }))
      : availability.map(({ start, end }, index) => ({
          slot: `${start}/${end}`,
          id: `slot:${index}`,
        }));
  const offered = given.filter(({ id }) => usable.has(id));
  const isInterval = (slot: string) =>
    /T\d/.test(slot) && !Number.isNaN(Date.parse(slot.split('/')[0] ?? ''));
  const free = offered.filter(({ slot }) => !isInterval(slot));
  const timed = offered
    .filter(({ slot }) => isInterval(slot))
    .map(({ slot, id }) => ({ start: slot.split('/')[0] ?? '', end: slot.split('/')[1] ?? '', id }))
    .filter(({ start }) => Date.parse(start) > Date.parse(asOf));
  const times = timed.length > 0 ? sayTimes(timed, { ...situation, person: null }, 'de') : null;
  const texts = [
    ...free.map(({ slot }) => withoutFullStop(slot)),
    ...(times ? [times.each.join('; ') + (times.zone ? ` (${times.zone})` : '')] : []),
  ];
  return said(texts.join('; '), ...free.map(({ id }) => id), ...timed.map(({ id }) => id));
}
