import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitSentences } from '../../../utils/checking/text/split-sentences';

it('keeps abbreviations together', () => {
  const text = 'Dr. Brandl bakes, e.g. rye. On 2. Dezember she rests. “Really?” Yes!';
  expect(splitSentences(text).map((sentence) => sentence.text)).toEqual([
    'Dr. Brandl bakes, e.g. rye.',
    'On 2. Dezember she rests.',
    '“Really?”',
    'Yes!',
  ]);
});

it('loses nothing but white space', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Hi.', ' ', '\n', 'a', 'B', '?', '“', 'Dr. ', '。', '…')),
      (parts) => {
        const text = parts.join('');
        const sentences = splitSentences(text);
        for (const { text: words, start, end } of sentences)
          expect(text.slice(start, end)).toBe(words);
        expect(
          sentences
            .map((s) => s.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
      },
    ),
  );
});
