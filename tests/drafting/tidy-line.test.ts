import { expect, it } from 'vitest';
import { tidyLine } from '../../utils/drafting/tidy-line';

it('makes what was typed fit for a sentence', () => {
  expect(tidyLine('  missed our\n call on  Monday. ', 220)).toBe('missed our call on Monday');
});

it.each(['', ' . ', 'did I miss it?', 'ask [name]', 'x'.repeat(221)])(
  'refuses what belongs in no sentence: %j',
  (text) => {
    expect(tidyLine(text, 220)).toBeNull();
  },
);
