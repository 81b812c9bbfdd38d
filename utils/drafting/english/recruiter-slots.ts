import { cleanTitle } from '../clean-title';
import type { DraftContext } from '../context';
import { userNames } from '../own-names';
import { said } from '../slot-tools';
import type { Slots } from '../spans';
import { withoutFullStop } from '../split-sentences';
import { sharedStems } from '../stems';
import { placeName } from './place-name';
import { storyClauses } from './story-clauses';

/** The role asked about, what matches it, and one requirement to ask about. */
export function recruiterSlots(context: DraftContext): Slots {
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

/** One word stands as it is ("SQL"); longer conditions are quoted: they are not the user's words, and may lack an article. */
function asMentioned(requirement: string): string {
  const text = withoutFullStop(requirement);
  return text.split(/\s+/).length === 1 ? text : `"${text}"`;
}
