import { expect, it } from 'vitest';
import { findDurations } from '../../../utils/checking/text/durations';

it.each([
  ['20 minutes', 20],
  ['a 25-minute call', 25],
  ['Twenty-five minutes is plenty', 25],
  ['half an hour', 30],
  ['15 to 20 minutes', 20],
  ['an hour', 60],
  ['one-hour call', 60],
  ['eine halbe Stunde', 30],
  ['fünfundvierzig Minuten', 45],
])('reads “%s”', (text, minutes) => {
  expect(findDurations(text).map((duration) => duration.minutes)).toEqual([minutes]);
});

it.each(['an hour ahead of Lima', 'eine Stunde früher', 'the last minutes'])(
  'leaves “%s” alone',
  (text) => {
    expect(findDurations(text)).toEqual([]);
  },
);
