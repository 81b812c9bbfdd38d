import { expect, it } from 'vitest';
import { questionBank } from '../../utils/following-up/question-bank';
import type { Job } from '../../utils/model/profile';
import type { Persona } from '../../utils/model/story';
import { say } from '../../utils/words/translate';
import { contactOf } from './build';

const persona = (id: string, rest: Partial<Persona> = {}): Persona => ({
  id,
  name: '',
  who: '',
  why: '',
  ask: '',
  offer: '',
  gather: '',
  kind: null,
  createdAt: '',
  updatedAt: '',
  ...rest,
});
const job = (title: string, current: boolean): Job => ({
  title,
  company: 'Tolva Robotics',
  start: '2020-01',
  end: null,
  current,
  location: null,
  workplaceType: null,
  employmentType: null,
  grouped: false,
  dates: null,
});
const texts = (...args: Parameters<typeof questionBank>) =>
  questionBank(...args).map((question) => say(question.text));

it('always has the questions that a coach gives along', () => {
  expect(texts(contactOf(), [])).toEqual(
    expect.arrayContaining([
      'How did you get to where you are now?',
      'What would you advise somebody who comes to this from another field?',
      'How could I find out whether this work suits me?',
      'Who else should I talk to?',
    ]),
  );
});

it('asks after their way and their company by name', () => {
  const contact = contactOf(
    {},
    {
      currentTitle: 'UX Researcher',
      currentCompany: 'Tolva Robotics',
      experience: [job('UX Researcher', true), job('Nurse', false)],
    },
  );
  expect(texts(contact, []).slice(0, 2)).toEqual([
    'How did you get from Nurse to UX Researcher?',
    'What does Tolva Robotics do, and what does the role of UX Researcher add to it?',
  ]);
});

it("begins with the persona's own question, then what suits the kind of person", () => {
  const contact = contactOf({ personaIds: ['r'] });
  const recruiter = persona('r', { name: 'Recruiters in health', ask: 'Which roles do you fill?' });
  const stranger = persona('x', { name: 'Alumni of my school', ask: 'Not for her' });
  const asked = texts(contact, [recruiter, stranger]);
  expect(asked[0]).toBe('Which roles do you fill?');
  expect(asked).toContain('What makes you stop and read on when you see a profile?');
  expect(asked).not.toContain('Not for her');
});

it('asks nothing twice', () => {
  const contact = contactOf({ personaIds: ['a', 'b'] });
  const ids = questionBank(contact, [
    persona('a', { who: 'team lead' }),
    persona('b', { who: 'head of design' }),
  ]).map((question) => question.id);
  expect(new Set(ids).size).toBe(ids.length);
});
