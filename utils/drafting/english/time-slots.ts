import type { DraftContext } from '../context';
import { sayTimes } from '../say-times';
import { slotIds } from '../slot-tools';
import type { Slots } from '../spans';
import { wording } from '../spans';

/** How long, and when, in the reader's zone and the user's. */
export function timeSlots(context: DraftContext): Slots {
  const { situation, slots, minutes } = context;
  const result: Slots = {};
  if (minutes !== null) {
    const id = situation.intent.durationMin === null ? [] : ['duration'];
    result.minutes = { text: `${minutes} minutes`, facts: id };
  }
  const times = sayTimes(slots, situation, 'en');
  if (times) {
    const ids = slotIds(context);
    result.times = { text: times.said, facts: ids };
    // "Does one of these suit you?" needs more than one.
    if (slots.length > 1) result.ifMany = wording('');
  }
  return result;
}
