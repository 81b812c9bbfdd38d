import { describe, expect, it } from 'vitest';
import { aboutReader } from '../../../utils/drafting/german/about-reader';
import { turnStepGerman } from '../../../utils/drafting/german/turn-step-de';

describe('what was noted of the reader, said to them in German', () => {
  it.each([
    [
      'ihre Checkliste ausprobieren',
      'Ihre Checkliste ausprobieren',
      'deine Checkliste ausprobieren',
    ],
    ['mit ihrer Liste arbeiten', 'mit Ihrer Liste arbeiten', 'mit deiner Liste arbeiten'],
    ['ich schicke ihr am Freitag', 'ich schicke Ihnen am Freitag', 'ich schicke dir am Freitag'],
    ['ich zeige ihm den Plan', 'ich zeige Ihnen den Plan', 'ich zeige dir den Plan'],
    ['ihr neues Muster nähen', 'Ihr neues Muster nähen', 'dein neues Muster nähen'],
    ['seinen Rat befolgen', 'Ihren Rat befolgen', 'deinen Rat befolgen'],
    ['eine Seite testen', 'eine Seite testen', 'eine Seite testen'],
  ])('%s', (noted, formal, familiar) => {
    expect(aboutReader(noted, 'Sie')).toBe(formal);
    expect(aboutReader(noted, 'du')).toBe(familiar);
  });

  it.each(['er hat recht', 'sie fragen', 'ihn anrufen', 'ihr Bescheid geben'])(
    'leaves to the user what may be somebody else: %s',
    (noted) => {
      expect(aboutReader(noted, 'Sie')).toBeNull();
    },
  );

  it('makes a sentence of a next step that is about them', () => {
    expect(turnStepGerman('ihre Checkliste an zwei Seiten ausprobieren', 'Sie')).toEqual({
      text: 'ich werde Ihre Checkliste an zwei Seiten ausprobieren',
      shape: 'sentence',
    });
    expect(turnStepGerman('Ich schicke ihr am Freitag meinen Bericht', 'du')).toEqual({
      text: 'ich schicke dir am Freitag meinen Bericht',
      shape: 'sentence',
    });
  });
});
