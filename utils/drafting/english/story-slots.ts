import type { DraftContext, Pick } from '../context';
import { said } from '../slot-tools';
import type { Slots } from '../spans';
import { withArticle } from './noun-phrases';
import { offerSlots } from './offer-slots';
import type { StoryClause } from './story-clauses';
import { cold, noJob, toldStory } from './told-story';

const HAS_TIME = /\b(?:since|yesterday|recently|lately|just|ago|last|this)\b|\b(?:19|20)\d\d\b/i;

/** The clauses of the story that one version tells. */
export interface ChosenClauses {
  doing?: StoryClause;
  did?: StoryClause;
}

/** Which of the things that the user does, and did, this version tells. */
export function chooseClauses(context: DraftContext, pick: Pick): ChosenClauses {
  if (!context.storyFits) return {};
  const { present } = toldStory(context);
  const doing = pick(present.filter((clause) => clause.ongoing));
  const did = pick(present.filter((clause) => !clause.ongoing));
  return { ...(doing && { doing }), ...(did && { did }) };
}

/** The user's story in their own clauses, and one of their offers. */
export function storySlots(context: DraftContext, { doing, did }: ChosenClauses): Slots {
  if (!context.storyFits) return {};
  const { past, future, present, news } = toldStory(context);
  const was = past[0];
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
  if (news) slots.fresh = said(news.clause.sentence, news.id);
  if (pastRole?.role) {
    slots.pastRole = said(withArticle(pastRole.role), `past:${pastRole.index}`);
    slots.pastRoleBare = said(pastRole.role, `past:${pastRole.index}`);
  }
  if (goal?.role) {
    slots.futureRole = said(withArticle(goal.role), `future:${goal.index}`);
    slots.futureRoleBare = said(goal.role, `future:${goal.index}`);
  }
  Object.assign(slots, offerSlots(context));
  return slots;
}
