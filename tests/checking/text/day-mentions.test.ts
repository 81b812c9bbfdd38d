import { expect, it } from 'vitest';
import { daysMeant, findDays } from '../../../utils/checking/text/day-mentions';

const TODAY = '2026-11-24';

it.each([
  ['Wednesday 2 December', '2026-12-02'],
  ['Wed, 2 Dec', '2026-12-02'],
  ['December 2nd', '2026-12-02'],
  ['2 December 2027', '2027-12-02'],
  ['2026-12-02', '2026-12-02'],
  ['Mittwoch, den 2. Dezember', '2026-12-02'],
  ['am 2.12.', '2026-12-02'],
  ['9 November', '2026-11-09'],
  ['tomorrow', '2026-11-25'],
  ['on Friday', '2026-11-27'],
  ['am Sonnabend', '2026-11-28'],
  ['12 January', '2027-01-12'],
])('reads “%s”', (text, day) => {
  const [mention] = findDays(text);
  expect(mention && daysMeant(mention, TODAY)).toEqual([day]);
});

it.each(['Saturdays', 'she sat down', 'in May', '20 minutes', '1 of 3', 'Guten Morgen'])(
  'sees no day in “%s”',
  (text) => {
    expect(findDays(text)).toEqual([]);
  },
);

it('knows that a day does not exist', () => {
  const [mention] = findDays('Monday 31 November');
  expect(mention && daysMeant(mention, TODAY)).toEqual([]);
});
