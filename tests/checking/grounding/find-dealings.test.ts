import { expect, it } from 'vitest';
import {
  englishDealings,
  germanDealings,
  isDenied,
} from '../../../utils/checking/grounding/find-dealings';

it.each([
  ['I ran into you outside the town hall.', 'met'],
  ['We shared a taxi from the station.', 'met'],
  ['You once gave me a lift to the station.', 'said'],
  ['Your old boss thinks we should talk.', 'suggested'],
  ['My tutor keeps telling us to read your blog.', 'read'],
  ['After hearing you speak, I signed up for the course.', 'heard'],
  ["I've tried your seed mix and it beats mine.", 'used'],
])('hears a dealing in “%s”', (sentence, sort) => {
  expect(englishDealings(sentence).map((dealing) => dealing.sort)).toContain(sort);
});

it.each([
  ['Ich habe Sie neulich im Radio gehört.', 'met'],
  ['Ihre Ausstellung habe ich im Mai besucht.', 'heard'],
  ['Sie haben mir im Sommer die Gummistiefel geliehen.', 'said'],
  ['Ihr früherer Chef lässt grüßen.', 'suggested'],
  ['Mein Chef hat mir Ihren Aufsatz weitergeleitet.', 'read'],
  ['Wir saßen im selben Zug nach Bremen.', 'met'],
])('hears a dealing in “%s”', (sentence, sort) => {
  expect(germanDealings(sentence).map((dealing) => dealing.sort)).toContain(sort);
});

it.each([
  "I'd love to hear you speak one day.",
  'If you have a talk planned, I would come.',
  'We met the harbour master on Monday.',
  'I saw on your profile that you mend clocks.',
  'My boss told me to stop dreaming.',
])('hears none in “%s”', (sentence) => {
  expect(englishDealings(sentence)).toEqual([]);
});

it.each([
  'Wenn Sie einmal einen Vortrag halten, komme ich.',
  'Ich würde Sie gern einmal hören.',
  'Auf Ihrem Profil habe ich von den Bächen gelesen.',
  'Ich habe an Ihre Forellen gedacht.',
])('hears none in “%s”', (sentence) => {
  expect(germanDealings(sentence)).toEqual([]);
});

it('knows a claim from its opposite', () => {
  expect(isDenied("I don't think we've met.", 14, "we've met", 'en')).toBe(true);
  expect(isDenied('It was good when we met.', 12, 'when we met', 'en')).toBe(false);
  expect(isDenied('Ich habe Ihren Bericht noch nicht gelesen.', 9, 'Ihren Bericht', 'de')).toBe(
    true,
  );
  expect(isDenied('Ihr Kapitel hat mich nicht mehr losgelassen.', 0, 'Ihr Kapitel', 'de')).toBe(
    false,
  );
});
