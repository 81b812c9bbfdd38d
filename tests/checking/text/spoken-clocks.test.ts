import { expect, it } from 'vitest';
import { findSpokenClocks } from '../../../utils/checking/text/spoken-clocks';

const read = (text: string) =>
  findSpokenClocks(text).map(({ start, end, readings }) => [
    text.slice(start, end),
    ...readings.map((minutes) => `${Math.floor(minutes / 60)}:${minutes % 60}`),
  ]);

it.each([
  ['a quarter to ten in the morning', [['a quarter to ten in the morning', '9:45']]],
  ['Tea, Wednesday the 18th, half six?', [['half six', '6:30', '18:30']]],
  ['half past four in the afternoon', [['half past four in the afternoon', '16:30']]],
  ['um halb sechs', [['halb sechs', '5:30', '17:30']]],
  ['Viertel vor acht abends', [['Viertel vor acht abends', '19:45']]],
  ['ten to twelve people, half ten apples, ten past', []],
])('reads the times of “%s”', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
