import type { QueueEntry } from './queue';
import { isGuaranteed } from './queue';
import type { TodaysList } from './todays-suggestions';

/** The four lists of what is owed, as long as one wants to see them, and how many people more there are. */
export type TodayCut = Pick<TodaysList, 'answers' | 'conversations' | 'thanks' | 'followUps'> & {
  more: number;
};

/**
 * The first `limit` people of today's lists, in their order. Where not all fit, the last place belongs to a tie that only
 * needs keeping alive: on a busy day it would else never come up.
 */
export function cutToday(list: TodaysList, limit: number): TodayCut {
  const all = [...list.answers, ...list.conversations, ...list.thanks, ...list.followUps];
  const first = all.slice(0, limit);
  const quiet = all.slice(limit).find(isGuaranteed);
  if (quiet && !first.some(isGuaranteed)) first[first.length - 1] = quiet;
  const shown = new Set(first);
  const pick = (entries: QueueEntry[]) => entries.filter((entry) => shown.has(entry));
  return {
    answers: pick(list.answers),
    conversations: pick(list.conversations),
    thanks: pick(list.thanks),
    followUps: pick(list.followUps),
    more: all.length - first.length,
  };
}
