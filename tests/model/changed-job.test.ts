import { expect, it } from 'vitest';
import { changedJobOf, newsOfJob } from '../../utils/model/changed-job';
import type { Contact } from '../../utils/model/contact';
import { NO_FIELDS } from '../../utils/model/contact';

type Known = Pick<Contact, 'profile' | 'earlier'>;

const was = (field: 'currentTitle' | 'currentCompany' | 'headline', value: string, day: string) =>
  ({ field, value, source: 'archive', seenAt: `${day}T10:00:00.000Z` }) as const;

const LEAD: Known = {
  profile: { ...NO_FIELDS, currentTitle: 'Lead', currentCompany: 'Vattenfall' },
  earlier: [
    was('currentTitle', 'Trainee', '2024-01-10'),
    was('headline', 'Wind and words', '2026-03-01'),
    was('currentTitle', 'Analyst', '2026-03-10'),
    was('currentCompany', 'Ørsted', '2026-03-12'),
  ],
};

it('says what the job was last, and when that was last seen', () => {
  expect(changedJobOf(LEAD)).toEqual({
    from: 'Analyst, Ørsted',
    to: 'Lead, Vattenfall',
    since: '2026-03-12',
  });
});

it('takes no headline, nothing that is the same again, and no page without a job for a change', () => {
  const only = (...earlier: Known['earlier']): Known => ({ ...LEAD, earlier });
  expect(changedJobOf(only(was('headline', 'Wind', '2026-03-01')))).toBeNull();
  expect(changedJobOf(only(was('currentTitle', 'Lead', '2026-03-01')))).toBeNull();
  const gone = { ...LEAD, profile: { ...NO_FIELDS } };
  expect(changedJobOf(gone)).toBeNull();
});

it('is news for a year', () => {
  expect(newsOfJob(LEAD, '2027-03-12')).not.toBeNull();
  expect(newsOfJob(LEAD, '2027-03-13')).toBeNull();
});
