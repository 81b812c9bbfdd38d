import { expect, it } from 'vitest';
import { emptyStory } from '../../utils/model/story';
import { countToldLines } from '../../utils/model/told-lines';

const NOW = '2026-11-22T12:00:00.000Z';

it('counts the five sentences and the why, and nothing of blanks', () => {
  const story = emptyStory('Europe/Berlin', NOW);
  expect(countToldLines(story, null)).toBe(0);

  const told = { ...story, was: 'a teacher', now: '  ', offers: ['read a map'], learn: [] };
  const purpose = {
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
  expect(countToldLines(told, purpose)).toBe(3);
});
