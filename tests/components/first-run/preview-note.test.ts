import { describe, expect, it } from 'vitest';
import { stepBeside, stepToOpen } from '../../../components/first-run/first-run-steps';
import { previewNote, repeatsBeginning } from '../../../components/first-run/preview-note';
import { emptyStory } from '../../../utils/model/story';

const { voice } = emptyStory('UTC', '2026-11-22T00:00:00.000Z');
const NOTHING = { name: '', was: '', now: '', lookingFor: '', offer: '', learn: '' };

describe('previewNote', () => {
  it('says nothing before anything was typed, not even a greeting', () => {
    expect(previewNote({ ...NOTHING, name: 'Filippa' }, voice)).toEqual([]);
  });

  it('makes one sentence of each clause, with one full stop', () => {
    const note = previewNote(
      { ...NOTHING, name: 'Filippa', was: 'a nurse ', lookingFor: 'a first job…' },
      voice,
    );
    expect(note).toEqual(['Hi Priya,', 'I was a nurse. I’m looking for a first job.', 'Filippa']);
  });

  it('goes on from the German beginnings', () => {
    const five = {
      ...NOTHING,
      now: 'teste Seiten',
      learn: 'wie man anfängt.',
      offer: 'Texte lesen',
    };
    expect(previewNote(five, voice, 'de')).toEqual([
      'Hallo Priya,',
      'Ich teste Seiten.',
      'Ich wüsste gern, wie man anfängt. Und wenn es dir nützt: Ich kann Texte lesen.',
    ]);
  });

  it('writes out in full for who does', () => {
    const note = previewNote({ ...NOTHING, learn: 'how' }, { ...voice, contractions: false });
    expect(note).toEqual(['Hi Priya,', 'I would like to learn how.']);
  });
});

describe('repeatsBeginning', () => {
  it.each([
    ['I’m looking for', "I'm looking for work", true],
    ['I was', 'i was', true],
    ['I was', 'I wasted no time', false],
    ['Now I', '', false],
  ])('%s | %s', (beginning, clause, expected) => {
    expect(repeatsBeginning(beginning, clause)).toBe(expected);
  });
});

describe('the steps', () => {
  it.each([
    [null, false, 'promises'],
    ['persona', true, 'persona'],
    ['persona', false, 'consent'],
    ['consent', false, 'consent'],
    ['a step of a later Kith', true, 'promises'],
  ])('opens after %s (consent: %s) at %s', (last, hasConsented, expected) => {
    expect(stepToOpen(last, hasConsented)).toBe(expected);
  });

  it('ends at both ends', () => {
    expect(stepBeside('promises', -1)).toBeNull();
    expect(stepBeside('done', 1)).toBeNull();
    expect(stepBeside('promises', 1)).toBe('consent');
  });
});
