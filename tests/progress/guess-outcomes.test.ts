import { expect, it } from 'vitest';
import { guessOutcomes } from '../../utils/progress/guess-outcomes';
import type { Outcome } from '../../utils/progress/outcome';

const outcome = (guess: number | null, came: Outcome['came']): Outcome => ({
  touchId: '',
  contactId: '',
  day: '2026-11-02',
  kind: 'question',
  channel: 'message',
  tie: 'stranger',
  ground: null,
  words: null,
  opener: null,
  guess,
  came,
});
const many = (count: number, guess: number | null, came: Outcome['came']) =>
  Array.from({ length: count }, () => outcome(guess, came));

it('leaves out what was not guessed, and what is still open', () => {
  const found = guessOutcomes([...many(3, null, 'answer'), outcome(0.3, 'open')]);
  expect(found.guessed).toBeNull();
  expect(found.came).toBeNull();
  expect(found.all).toMatchObject({ answered: 0, counted: 0, open: 1 });
});

it('says that few are too few, however good they look', () => {
  expect(guessOutcomes(many(9, 0.1, 'answer'))).toMatchObject({
    came: null,
    all: { tooFew: true },
  });
});

// Wilson's interval for 8 of 12 is 39.1 % to 86.2 % (R, binom::binom.wilson).
it.each([
  [0.3, 'more'],
  [0.5, 'about'],
  [0.9, 'fewer'],
] as const)('8 of 12 answered, %f guessed: %s', (guess, came) => {
  const found = guessOutcomes([...many(8, guess, 'answer'), ...many(4, guess, 'silence')]);
  expect(found.all.interval.low).toBeCloseTo(0.3906, 3);
  expect(found.all.interval.high).toBeCloseTo(0.8619, 3);
  expect(found.guessed).toBeCloseTo(guess);
  expect(found.came).toBe(came);
});

it('shows guess by guess, the least likely first', () => {
  const found = guessOutcomes([
    ...many(2, 0.9, 'answer'),
    ...many(1, 0.1, 'answer'),
    ...many(3, 0.1, 'silence'),
  ]);
  expect(found.byGuess.map(({ value, answered, counted }) => [value, answered, counted])).toEqual([
    ['0.1', 1, 4],
    ['0.9', 2, 2],
  ]);
  expect(found.guessed).toBeCloseTo((4 * 0.1 + 2 * 0.9) / 6);
});
