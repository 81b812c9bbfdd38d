import { describe, expect, it } from 'vitest';
import type { PreviewedField } from '../../utils/drafting/preview-sentence';
import { previewSentence } from '../../utils/drafting/preview-sentence';
import { sayWeeklyHours } from '../../utils/drafting/say-weekly-hours';
import { emptyStory } from '../../utils/model/story';

const NOW = new Date('2026-11-22T10:00:00Z');
const HOURS = {
  weekly: [
    { weekday: 2, from: '17:00', to: '18:00' },
    { weekday: 4, from: '09:00', to: '10:30' },
  ],
  exceptions: [],
  updatedAt: '',
};
const STORY = {
  ...emptyStory('Europe/Brussels', ''),
  name: 'Rosa Hendrickx',
  was: 'a primary-school teacher for sixteen years',
  now: 'test library pages with a screen reader every week',
  lookingFor: 'a first job as an accessibility tester',
  offers: ['read a page aloud as a teacher would'],
  learn: ['how you learned to test with people'],
  values: ['clear words', 'time for people'],
  rememberedFor: 'never leaving anybody out',
  made: ['a reading guide for parents'],
  memberships: ['Ghent Accessibility Circle'],
  schools: [{ school: 'Lindgrove School', degree: null, year: null }],
  employers: [{ org: 'Kestrel Bank', title: null, from: null, to: null }],
  skills: ['Braille transcription', 'Usability testing'],
  city: 'Ghent',
  bookingLink: 'https://example.org/rosa',
};
const SHOWN: Record<PreviewedField, string> = {
  was: 'I was a primary-school teacher for sixteen years',
  now: 'I test library pages with a screen reader every week',
  lookingFor: 'I’m looking for a first job as an accessibility tester',
  offers: 'read a page aloud as a teacher would',
  learn: 'how you learned to test with people',
  values: 'clear words and time for people',
  rememberedFor: 'never leaving anybody out',
  made: 'a reading guide for parents',
  memberships: 'Ghent Accessibility Circle',
  schools: 'Lindgrove School',
  employers: 'Kestrel Bank',
  skills: 'Braille transcription',
  city: 'Ghent',
  availability: 'Tuesday 24 November at 17:00',
  bookingLink: 'https://example.org/rosa',
};

describe('how the story reads in a message', () => {
  it.each(Object.entries(SHOWN))('%s', (field, words) => {
    const sentence = previewSentence(STORY, field as PreviewedField, HOURS, NOW);
    expect(sentence?.replaceAll("'", '’')).toContain(words);
  });

  it.each(['values', 'rememberedFor', 'made'] as const)(
    'needs no more than one beginning beside %s',
    (field) => {
      const story = { ...STORY, now: '', lookingFor: '' };
      expect(previewSentence(story, field, HOURS, NOW)).toContain(SHOWN[field]);
    },
  );

  it('says nothing of what was not told', () => {
    const nothing = emptyStory('Europe/Brussels', '');
    for (const field of Object.keys(SHOWN) as PreviewedField[]) {
      if (field !== 'availability')
        expect(previewSentence(nothing, field, HOURS, NOW), field).toBeNull();
    }
  });

  it('is German where the story is', () => {
    const story = {
      ...STORY,
      was: 'sechzehn Jahre lang Grundschullehrerin',
      now: '',
      lookingFor: '',
    };
    expect(previewSentence(story, 'was', HOURS, NOW)).toMatch(
      /Ich war sechzehn Jahre lang Grundschullehrerin\./,
    );
  });
});

describe('the hours of every week', () => {
  it('stand as one would write them in a post', () => {
    expect(sayWeeklyHours(HOURS, 'Europe/Brussels', 'en')).toEqual([
      'Tuesdays, 17:00 to 18:00',
      'Thursdays, 09:00 to 10:30 (Brussels time)',
    ]);
    expect(sayWeeklyHours(HOURS, 'Europe/Brussels', 'de')).toEqual([
      'dienstags 17:00 bis 18:00 Uhr',
      'donnerstags 09:00 bis 10:30 Uhr (Zeit in Brussels)',
    ]);
  });
});
