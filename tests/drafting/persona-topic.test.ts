import { expect, it } from 'vitest';
import { personaTopic } from '../../utils/drafting/persona-topic';

const persona = { ask: ' How did you get from there to here? ' };

it('is the question to such people, where the user has not said what they would like to learn', () => {
  expect(personaTopic('question', persona, { learn: [] })).toBe(
    'How did you get from there to here?',
  );
  expect(personaTopic('question', persona, { learn: ['how you price a map'] })).toBeNull();
});

it('is nothing for a message without room for a question, or without a type', () => {
  expect(personaTopic('connect', persona, { learn: [] })).toBeNull();
  expect(personaTopic('thank_you', persona, { learn: [] })).toBeNull();
  expect(personaTopic('question', null, { learn: [] })).toBeNull();
  expect(personaTopic('question', { ask: '' }, { learn: [] })).toBeNull();
});
