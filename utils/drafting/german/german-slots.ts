import { slotsIn } from '../language-slots';
import { standSlots } from '../stand-slots';
import { giftSlots } from './gift-slots';
import { hookSlots } from './hook-slots';
import { personSlots } from './person-slots';
import { chooseClauses, storySlots } from './story-slots';
import { timeSlots } from './time-slots';
import { topicSlots } from './topic-slots';
import { workSlots } from './work-slots';

/** What a German phrase may take. */
export const germanSlots = slotsIn({
  fixed: [personSlots, standSlots, topicSlots, timeSlots, giftSlots, workSlots],
  hook: hookSlots,
  choose: chooseClauses,
  story: storySlots,
});
