import { expect, test } from 'vitest';
import { nameFromTitle } from '../../utils/model/page-title';

test.each([
  ['(1) Priya Raghunathan | LinkedIn', 'Priya Raghunathan'],
  ['(99+) Priya Raghunathan | LinkedIn', 'Priya Raghunathan'],
  ['About | Priya Raghunathan | LinkedIn', 'Priya Raghunathan'],
  ['نور الهدى | LinkedIn', 'نور الهدى'],
  ['LinkedIn', null],
  ['', null],
  [null, null],
])('%s names %s', (title, name) => {
  expect(nameFromTitle(title)).toBe(name);
});

test('what hides in a title is not in the name', () => {
  expect(nameFromTitle('\u{e0041}\u{e0042} 39 | LinkedIn')).toBe('39');
  expect(nameFromTitle('\u202eayirP\u202c | LinkedIn')).toBe('ayirP');
  expect(nameFromTitle('\u{e0041}\u200b | LinkedIn')).toBeNull();
});
