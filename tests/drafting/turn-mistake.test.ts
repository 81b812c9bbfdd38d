import { expect, it } from 'vitest';
import { turnMistake } from '../../utils/drafting/english/turn-mistake';
import { turnMistakeGerman } from '../../utils/drafting/german/turn-mistake-de';

it.each([
  ['missed our call on Monday', 'I missed our call on Monday', 'sentence'],
  ['I forgot to send the map.', 'I forgot to send the map', 'sentence'],
  ["didn't answer for three weeks", "I didn't answer for three weeks", 'sentence'],
  ['sent you the wrong file', 'I sent you the wrong file', 'sentence'],
  ['the wrong file in my last message', 'the wrong file in my last message', 'thing'],
])('%s', (mistake, text, shape) => {
  expect(turnMistake(mistake, ['Rémi'])).toEqual({ text, shape });
});

it('is not said where it is a question or empty', () => {
  expect(turnMistake(' ', [])).toBeNull();
  expect(turnMistake('was it rude?', [])).toBeNull();
});

it.each([
  ['habe unser Gespräch verpasst', 'ich habe unser Gespräch verpasst', 'sentence'],
  ['Ich war unhöflich.', 'ich war unhöflich', 'sentence'],
  ['die falsche Datei', 'die falsche Datei', 'thing'],
])('%s', (mistake, text, shape) => {
  expect(turnMistakeGerman(mistake, 'Sie')).toEqual({ text, shape });
});
