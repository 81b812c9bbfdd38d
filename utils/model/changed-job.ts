import type { Contact, EarlierValue } from './contact';
import type { LocalDate } from './local-date';
import { daysBetween, localDateOf } from './local-date';

/** Title and employer as they were and as they are: "Analyst, Ørsted". */
export interface ChangedJob {
  from: string;
  to: string;
  /** The day on which the earlier one was last seen. */
  since: LocalDate;
}

/** For so long a change of job is news. */
const NEWS_DAYS = 365;

/** Title or employer that were others before; `null` where neither was. */
export function changedJobOf({
  profile,
  earlier,
}: Pick<Contact, 'profile' | 'earlier'>): ChangedJob | null {
  // Oldest first, as a contact keeps them: the last that differs is what it was before.
  const before = (field: EarlierValue['field']) =>
    earlier.findLast(
      (one) => one.field === field && profile[field] !== null && profile[field] !== one.value,
    );
  const found = [before('currentTitle'), before('currentCompany')].filter(
    (one) => one !== undefined,
  );
  const last = found
    .map(({ seenAt }) => seenAt)
    .sort()
    .at(-1);
  if (last === undefined) return null;
  return {
    from: found.map(({ value }) => value).join(', '),
    to: [profile.currentTitle, profile.currentCompany].filter(Boolean).join(', '),
    since: localDateOf(new Date(last)),
  };
}

/** The change of job while it is news; `null` when there is none, or it is long known. */
export function newsOfJob(
  contact: Pick<Contact, 'profile' | 'earlier'>,
  today: LocalDate,
): ChangedJob | null {
  const changed = changedJobOf(contact);
  return changed && daysBetween(changed.since, today) <= NEWS_DAYS ? changed : null;
}
