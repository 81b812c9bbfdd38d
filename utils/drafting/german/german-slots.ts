import type { CommonGround } from '../common-ground';
import type { DraftContext, Pick } from '../context';
import { onlyUsable } from '../slot-tools';
import type { Slots } from '../spans';
import { giftSlots } from './gift-slots';
import { hookSlots } from './hook-slots';
import { personSlots } from './person-slots';
import { storySlots } from './story-slots';
import { timeSlots } from './time-slots';
import { topicSlots } from './topic-slots';
import { workSlots } from './work-slots';

/** Everything that a German phrase may take; what cannot be said safely is absent. */
export function germanSlots(context: DraftContext, hook: CommonGround | null, pick: Pick): Slots {
  return onlyUsable(
    {
      ...fixedSlots(context),
      ...storySlots(context, pick),
      ...(hook ? hookSlots(context, hook) : {}),
    },
    context,
  );
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
    ...workSlots(context),
  };
  kept.set(context, slots);
  return slots;
}
