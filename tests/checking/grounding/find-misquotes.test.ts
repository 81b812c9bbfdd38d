import { expect, it } from 'vitest';
import { checkCorpusText } from '../measure-corpus';

const said = (name: string, text: string) =>
  checkCorpusText({ case: name, text }).map(
    ({ id, start, end }) => `${id}: ${text.slice(start, end)}`,
  );

it.each([
  [
    'f-lift-classroom',
    'Terry, put the tool in their ‹hand› before you say its name. Lupe',
    'pocket',
    'unknown-fact',
  ],
  [
    'f-kelp-hobart',
    'Dear Tobias, with ropes and ‹spite›: the best answer I had. Morven',
    'patience',
    'unknown-fact',
  ],
  [
    'f-proofreader-signs',
    'Hello Thandeka, you said that nobody reads when they are ‹frightened›. Winston',
    'tired',
    'unlicensed-claim',
  ],
  [
    'f-de-danke-metzger',
    'Sehr geehrte Frau Dr. Brandtner, erst die Textur, dann der ‹Geschmack›, haben Sie gesagt. Hartmut Seibold',
    'Preis',
    'unlicensed-claim',
  ],
])('tells a word put in place of the one on record (%s)', (name, text, other, id) => {
  expect(said(name, text.replace(/[‹›]/g, ''))).not.toContain(`${id}: ${other}`);
  expect(said(name, text.replace(/‹.+›/, other))).toContain(`${id}: ${other}`);
});

it('leaves the same thing in other words alone', () => {
  const text = 'Terry, I gave them the tool first and kept its name for later. It worked. Lupe';
  expect(said('f-lift-classroom', text).join()).not.toMatch(/unknown-fact|unlicensed-claim/);
});
