import { expect, it } from 'vitest';
import { occasionToGive } from '../../utils/following-up/occasion-to-give';
import type { EarlierValue } from '../../utils/model/contact';
import { contactOf, touchOf } from './build';

const TODAY = '2026-11-10';
const ZONE = 'Europe/Berlin';

const wasAnalyst = (seenAt: string): EarlierValue => ({
  field: 'currentTitle',
  value: 'Analyst',
  source: 'page',
  seenAt,
});
const moved = (seenAt: string) => ({
  ...contactOf({}, { currentTitle: 'Lead' }),
  earlier: [wasAnalyst(seenAt)],
});
const posted = (date: string | null) =>
  contactOf({}, { posts: [{ id: 'p', text: 'On floors', date }] });
const found = (
  contact: ReturnType<typeof contactOf>,
  touches = [] as ReturnType<typeof touchOf>[],
) => occasionToGive(contact, touches, TODAY, ZONE);

it('takes a new job for a quarter of a year as an occasion to offer help', () => {
  expect(found(moved('2026-09-01T09:00:00Z'))).toEqual({
    sort: 'job',
    since: '2026-09-01',
    suggests: 'offering',
  });
  expect(found(moved('2026-08-01T09:00:00Z'))).toBeNull();
});

it('takes a fresh post as an occasion to say what one thinks of it', () => {
  expect(found(posted('2026-11-02'))).toMatchObject({ sort: 'post', suggests: 'appreciation' });
  expect(found(posted('2026-10-01'))).toBeNull();
  expect(found(posted(null))).toBeNull();
  expect(found(posted('2026-11-20'))).toBeNull();
});

it('is none any more once the user wrote or talked with them', () => {
  const since = '2026-11-05T09:00:00Z';
  expect(found(posted('2026-11-02'), [touchOf('message', since)])).toBeNull();
  expect(found(moved('2026-11-01T09:00:00Z'), [touchOf('call', since)])).toBeNull();
  expect(found(posted('2026-11-02'), [touchOf('reply', since)])).not.toBeNull();
  expect(found(posted('2026-11-02'), [touchOf('message', '2026-10-01T09:00:00Z')])).not.toBeNull();
});

it('takes an employer that could not be read any more for no new job', () => {
  const contact = { ...contactOf(), earlier: [wasAnalyst('2026-11-01T09:00:00Z')] };
  expect(found(contact)).toBeNull();
});
