import { oncePer } from '../../model/once-per';
import type { DraftContext } from '../context';
import { userNames } from '../own-names';
import { sharedStems, stemsOf } from '../stems';
import type { StoryPart } from './first-person';
import type { StoryClause } from './story-clauses';
import { storyClauses } from './story-clauses';

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
export function cold({ situation, isStranger }: DraftContext): boolean {
  return isStranger && /^(?:connect|informational_interview|question)$/.test(situation.intent.kind);
}

export function noJob(clause: StoryClause): boolean {
  return !/\b(?:jobs?|positions?|vacanc\w+|employment)\b/i.test(clause.sentence);
}

interface ToldStory {
  past: StoryClause[];
  present: StoryClause[];
  future: StoryClause[];
  /** What the user's earlier messages to this person have not said yet. */
  news: { clause: StoryClause; id: string } | undefined;
}

/** The clauses that may be said, each part with the most fitting first, and what was not told this person yet. */
export const toldStory = oncePer((context: DraftContext): ToldStory => {
  const { story } = context.situation.user;
  const names = userNames(context.situation);
  const part = (name: StoryPart) =>
    storyClauses(story[name], name, names).filter((clause) =>
      context.usable.has(`${name}:${clause.index}`),
    );
  const [past, present, future] = [part('past'), rank(part('present'), context), part('future')];
  const news = freshClause(context, [
    ...present.map((clause) => ({ clause, id: `present:${clause.index}` })),
    // Whoever knows the user knows what they were.
    ...(context.isStranger ? past.map((clause) => ({ clause, id: `past:${clause.index}` })) : []),
    ...(context.isStranger
      ? []
      : future.map((clause) => ({ clause, id: `future:${clause.index}` }))),
  ]);
  return { past, present, future, news };
});

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
