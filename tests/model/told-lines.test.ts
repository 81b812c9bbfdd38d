import { expect, it } from 'vitest';
import { emptyStory } from '../../utils/model/story';
import { isEnoughTold } from '../../utils/model/told-lines';

const NOW = '2026-11-22T12:00:00.000Z';
const STORY = emptyStory('Europe/Berlin', NOW);
const PURPOSE = {
  id: 'p',
  aims: [],
  role: '',
  roleWhy: '',
  why: 'I want to work with maps',
  place: '',
  until: null,
  createdAt: NOW,
  updatedAt: NOW,
};

it.each([
  ['nothing', {}, null, false],
  ['one line and a blank', { lookingFor: 'a first job', now: '  ' }, null, false],
  ['two lines, and none of what for', { was: 'a teacher', now: 'draw maps' }, null, false],
  ['who one was and what one looks for', { was: 'a teacher', lookingFor: 'a job' }, null, true],
  ['what one can do and would like to learn', { offers: ['x'], learn: ['y'] }, null, true],
  ['a line and the why', { now: 'draw maps' }, PURPOSE, true],
])('%s', (_, told, purpose, enough) => {
  expect(isEnoughTold({ ...STORY, ...told }, purpose)).toBe(enough);
});
