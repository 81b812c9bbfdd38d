import { expect, it } from 'vitest';
import { addWhatLacks } from '../../utils/checking/add-what-lacks';
import { checkDraft } from '../../utils/checking/check-draft';
import { readCorpus, situationOf } from './measure-corpus';

const situation = situationOf('stranger-informational');
const OTHER = readCorpus().messages[0]?.text ?? '';
const input = (body: string) => ({
  body,
  subject: null,
  spans: null,
  situation,
  facts: [],
  overridden: {},
});

it('adds the ask before the sign-off and leaves every word of the user’s', () => {
  const own =
    "Hi Callum,\n\nYou went from Kirkbrae to Plainform. I'm on that road: a teacher for sixteen years.\n\nRosa";
  expect(checkDraft(input(own)).map(({ id }) => id)).toContain('no-ask');

  const mended = addWhatLacks(input(own), 'no-ask', OTHER);

  expect(mended).not.toBeNull();
  expect(checkDraft(input(mended ?? '')).map(({ id }) => id)).not.toContain('no-ask');
  expect(mended?.startsWith(own.slice(0, -'Rosa'.length).trimEnd())).toBe(true);
  expect(mended?.endsWith('\n\nRosa')).toBe(true);
});

it('adds nothing where no sentence of the other version helps', () => {
  expect(
    addWhatLacks(input('Hi Callum,\n\nI teach.\n\nRosa'), 'no-ask', 'Hi Callum,\n\nRosa'),
  ).toBeNull();
});

it('puts a reason before the ask, where it must stand', () => {
  const own =
    "Hi Callum,\n\nHow did you begin? It is a long story, no doubt. I'm curious how it went. You went to Plainform.\n\nRosa";
  expect(checkDraft(input(own)).map(({ id }) => id)).toContain('no-reason');

  const mended = addWhatLacks(input(own), 'no-reason', OTHER);

  expect(mended).not.toBeNull();
  expect(checkDraft(input(mended ?? '')).map(({ id }) => id)).not.toContain('no-reason');
  expect(mended?.endsWith(own.slice('Hi Callum,\n\n'.length))).toBe(true);
});
