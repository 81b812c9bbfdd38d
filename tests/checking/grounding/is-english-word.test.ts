import { expect, it } from 'vitest';
import { isEnglishWord } from '../../../utils/checking/grounding/is-english-word';

it.each([
  'stairs',
  'midwives',
  'organising',
  'colour',
  'programmes',
  'labelled',
  'retraining',
  'physiotherapy',
  'second-hand',
])('takes %s for a word', (word) => {
  expect(isEnglishWord(word)).toBe(true);
});

it.each(['scotrail', 'deborah', 'vattenfall', 'lufthansa', 'plainform', 'svetlana'])(
  'takes %s for none',
  (word) => {
    expect(isEnglishWord(word)).toBe(false);
  },
);
