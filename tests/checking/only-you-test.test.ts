import { expect, it } from 'vitest';
import { onlyYouTest } from '../../utils/checking/only-you-test';
import { situationOf } from './measure-corpus';

const situation = situationOf('stranger-informational');

it('names the sentence that makes it theirs', () => {
  const body =
    'Hi Callum, I was a teacher. Your ticket machine has a button with a shape. May I ask you something? Rosa';
  const found = onlyYouTest(body, situation);
  expect(found).toMatchObject({
    status: 'theirs',
    sentence: 'Your ticket machine has a button with a shape.',
  });
  if (found.status === 'theirs') expect(body.slice(found.start, found.end)).toBe(found.sentence);
});

it('says how many others it would fit', () => {
  const others = ['Ada', 'Ben'].map((name) => ({
    name,
    organisations: ['Northlight Rail'],
    schools: [],
  }));
  const headline = null;
  const person = situation.person && { ...situation.person, headline };
  const body = 'Hi Callum, you work at Northlight Rail. Could we talk? Rosa';
  expect(onlyYouTest(body, { ...situation, person, others })).toMatchObject({
    status: 'shared',
    count: 2,
  });
});

it('says when there is none', () => {
  expect(onlyYouTest('Hi Callum, I was a teacher. Could we talk? Rosa', situation).status).toBe(
    'nobody',
  );
});
