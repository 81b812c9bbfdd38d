import type { DraftContext } from '../context';
import { sayTimes } from '../say-times';
import { slotIds } from '../slot-tools';
import type { Slots } from '../spans';

/** How long, and when, in the reader's zone and the user's. */
export function timeSlots(context: DraftContext): Slots {
  const { situation, slots, minutes } = context;
  const result: Slots = {};
  if (minutes !== null)
    result.minutes = {
      text: `${minutes} Minuten`,
      facts: situation.intent.durationMin === null ? [] : ['duration'],
    };
  const times = sayTimes(slots, situation, 'de');
  if (!times) return result;
  const facts = slotIds(context);
  result.times = { text: times.said, facts };
  return result;
}
