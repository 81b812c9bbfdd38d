import { slotsIn } from '../language-slots';
import { standSlots } from '../stand-slots';
import { giftSlots } from './gift-slots';
import { hookSlots } from './hook-slots';
import { officeSlots } from './office-slots';
import { personSlots } from './person-slots';
import { recruiterSlots } from './recruiter-slots';
import { chooseClauses, storySlots } from './story-slots';
import { targetSlots } from './target-slots';
import { timeSlots } from './time-slots';
import { topicSlots } from './topic-slots';

/** What an English phrase may take. */
export const englishSlots = slotsIn({
  fixed: [
    personSlots,
    standSlots,
    topicSlots,
    timeSlots,
    giftSlots,
    targetSlots,
    recruiterSlots,
    officeSlots,
  ],
  hook: hookSlots,
  choose: chooseClauses,
  story: storySlots,
});
