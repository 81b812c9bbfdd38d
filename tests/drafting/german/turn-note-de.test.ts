import { describe, expect, it } from 'vitest';
import { turnNoteGerman } from '../../../utils/drafting/german/turn-note-de';

describe('turnNoteGerman', () => {
  it.each([
    [
      'Sie hat mir geraten, zuerst mit der Gruppe zu sprechen',
      'Sie haben mir geraten, zuerst mit der Gruppe zu sprechen',
      'advice',
    ],
    ['Lena hat mich ausgebildet', 'Sie haben mich ausgebildet', 'met'],
    ['Er riet mir, früh zu fragen', 'Sie rieten mir, früh zu fragen', 'advice'],
    [
      'Sie hat gesagt, sie sucht jemanden für die neue Website',
      'Sie haben gesagt, Sie suchen jemanden für die neue Website',
      'need',
    ],
    [
      'Ich habe am Samstag mit sechs Jugendlichen gesprochen',
      'Ich habe am Samstag mit sechs Jugendlichen gesprochen',
      'own',
    ],
    ['Ich habe ihre Checkliste benutzt', 'Ich habe Ihre Checkliste benutzt', 'did'],
  ])('turns "%s" round', (note, clause, kind) => {
    expect(turnNoteGerman(note, ['Lena Marquardt', 'Lena'], 'Sie')).toEqual({ kind, clause });
  });

  it('says du where the two do', () => {
    expect(turnNoteGerman('Sie hat mir geholfen', ['Lena'], 'du').clause).toBe(
      'Du hast mir geholfen',
    );
  });

  it.each([
    'Ich bin unsicher, ob sie mich noch kennt',
    'Ich fand ihn etwas von oben herab',
    'Ich habe den Vortrag langweilig gefunden',
  ])('keeps what the user thinks to the user: "%s"', (note) => {
    expect(turnNoteGerman(note, ['Lena'], 'Sie')).toEqual({ kind: 'private', clause: null });
  });

  it.each([
    'Sie hat mir gesagt, dass er geht',
    'Hatte viel zu tun',
    'Sie hat mir ihr geliehen',
    'Sie ist nett',
  ])('asks rather than guess: "%s"', (note) => {
    expect(turnNoteGerman(note, ['Lena'], 'Sie').clause).toBeNull();
  });
});
