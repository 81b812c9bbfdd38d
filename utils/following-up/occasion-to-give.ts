import type { Contact } from '../model/contact';
import type { LocalDate } from '../model/local-date';
import { daysBetween, localDateOf } from '../model/local-date';
import type { MessageKind } from '../model/message-kind';
import type { Touch } from '../model/touch';
import { isOutboundMessage, isTalk } from './exchange';

/** Something in somebody's life that makes a word from the user welcome, and what such a word would be. */
export interface OccasionToGive {
  sort: 'job' | 'post';
  /** Since when: the day of the post, or the last on which the work before was seen. */
  since: LocalDate;
  suggests: MessageKind;
}

/** A post is spoken of for some weeks; a new job is new for about a quarter of a year. */
const POST_DAYS = 30;
const JOB_DAYS = 90;

/**
 * A new job or a fresh post of somebody to whom nothing was said since; `null` for none. Of several the job, which
 * changes more. Nothing is taken for new that was there when the person was first seen.
 */
export function occasionToGive(
  { profile, earlier }: Pick<Contact, 'profile' | 'earlier'>,
  touches: readonly Touch[],
  today: LocalDate,
  timeZone?: string,
): OccasionToGive | null {
  const spoken = touches
    .filter((touch) => isOutboundMessage(touch) || isTalk(touch))
    .map((touch) => localDateOf(new Date(touch.at), timeZone));
  const isFresh = (day: LocalDate, days: number) =>
    day <= today && daysBetween(day, today) <= days && !spoken.some((one) => one >= day);
  const moved = earlier
    .filter(({ field, value }) => field !== 'headline' && isOther(profile[field], value))
    .map(({ seenAt }) => localDateOf(new Date(seenAt), timeZone))
    .filter((day) => isFresh(day, JOB_DAYS))
    .sort();
  if (moved[0]) return { sort: 'job', since: moved[0], suggests: 'offering' };
  const posted = (profile.posts ?? [])
    .flatMap(({ date }) => (date === null ? [] : [localDateOf(new Date(date), timeZone)]))
    .filter((day) => isFresh(day, POST_DAYS))
    .sort()
    .at(-1);
  return posted ? { sort: 'post', since: posted, suggests: 'appreciation' } : null;
}

/** Empty says nothing: it may not have been readable. */
function isOther(now: string | null, before: string): boolean {
  return now !== null && now !== before;
}
