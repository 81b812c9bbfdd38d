import { expect, it } from 'vitest';
import { withPerfect } from '../../../utils/drafting/english/mixed-tenses';
import { offerAsVerb } from '../../../utils/drafting/english/offer';

it.each([
  ['explaining chemistry to non-chemists', 'explain chemistry to non-chemists'],
  ['banking jargon -> plain English', 'turn banking jargon into plain English'],
  ['I can test apps', 'test apps'],
  ['Walk through how a convoy is planned', 'walk through how a convoy is planned'],
])('says the offer "%s" as a verb', (offer, verb) => {
  expect(offerAsVerb(offer)).toBe(verb);
});

it.each([
  [
    'I volunteer at a food bank and fixed their routes',
    'I volunteer at a food bank and have fixed their routes',
  ],
  ['I run a shop and wrote a guide', 'I run a shop and have written a guide'],
  ['I read timetables and draw maps', 'I read timetables and draw maps'],
])('keeps the tenses of "%s" together', (sentence, told) => {
  expect(withPerfect(sentence)).toBe(told);
});
