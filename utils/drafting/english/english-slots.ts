import { oncePer } from '../../model/once-per';
import type { CommonGround } from '../common-ground';
import type { DraftContext, Pick } from '../context';
import { onlyUsable } from '../slot-tools';
import type { Slots } from '../spans';
import { standSlots } from '../stand-slots';
import { slotsForChoice } from '../story-choice';
import { giftSlots } from './gift-slots';
import { hookSlots } from './hook-slots';
import { officeSlots } from './office-slots';
import { personSlots } from './person-slots';
import { recruiterSlots } from './recruiter-slots';
import { chooseClauses, storySlots } from './story-slots';
import { targetSlots } from './target-slots';
import { timeSlots } from './time-slots';
import { topicSlots } from './topic-slots';

/** Everything that an English phrase may take, said for this situation; what is missing or may not be said is absent. */
export function englishSlots(context: DraftContext, hook: CommonGround | null, pick: Pick): Slots {
  // Versions differ in the story's clauses alone, so the rest is behind them and not copied for each.
  const shared = hook ? slotsOfHook(context, hook) : fixedSlots(context);
  const chosen = chooseClauses(context, pick);
  return slotsForChoice(shared, Object.values(chosen), context, () =>
    onlyUsable(storySlots(context, chosen), context),
  );
}

const fixedSlots = oncePer((context: DraftContext) =>
  onlyUsable(
    {
      ...personSlots(context),
      ...standSlots(context),
      ...topicSlots(context),
      ...timeSlots(context),
      ...giftSlots(context),
      ...targetSlots(context),
      ...recruiterSlots(context),
      ...officeSlots(context),
    },
    context,
  ),
);

/** A hook belongs to one draft. */
const kept = new WeakMap<CommonGround, Slots>();

function slotsOfHook(context: DraftContext, hook: CommonGround): Slots {
  const slots = kept.get(hook) ?? {
    ...fixedSlots(context),
    ...onlyUsable(hookSlots(context, hook), context),
  };
  kept.set(hook, slots);
  return slots;
}
