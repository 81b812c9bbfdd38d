import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepProvenance } from '../../utils/drafting/keep-provenance';

const spans = [
  { text: 'Hi ', facts: [] },
  { text: 'Ada', facts: ['name'] },
  { text: ', you wrote of ', facts: ['post:p1'] },
  { text: 'damp walls', facts: ['post:p1'] },
];

it('keeps facts on unchanged words and gives new words to the user', () => {
  const kept = keepProvenance(spans, 'Hello Ada, you wrote of old damp walls');
  const factsOf = (word: string) => kept.find((span) => span.text.includes(word))?.facts;
  expect(factsOf('Hello')).toEqual(['you']);
  expect(factsOf('old')).toEqual(['you']);
  expect(factsOf('Ada')).toEqual(['name']);
  expect(factsOf('damp walls')).toEqual(['post:p1']);
});

it('is always exactly the new text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80, unit: 'grapheme' }), (body) => {
      expect(
        keepProvenance(spans, body)
          .map((span) => span.text)
          .join(''),
      ).toBe(body);
    }),
  );
});

it('leaves an unedited text as it was', () => {
  const body = spans.map((span) => span.text).join('');
  expect(keepProvenance(spans, body).flatMap((span) => span.facts)).not.toContain('you');
});

it('lets go of a fact of which only small words are left', () => {
  const told = [
    { text: 'You moved from teaching into energy data, and I wonder how.', facts: ['job:1'] },
  ];
  const kept = keepProvenance(told, 'May I ask you something, and when?');
  expect(kept.flatMap((span) => span.facts)).not.toContain('job:1');
});
