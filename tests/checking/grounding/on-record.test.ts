import { expect, it } from 'vitest';
import { checkCorpusText } from '../measure-corpus';

const said = (name: string, text: string, kind?: 'thank_you' | 'reply_times') =>
  checkCorpusText({ case: name, text, ...(kind && { kind }) }).map(
    ({ id, start, end }) => `${id}: ${text.slice(start, end)}`,
  );

it('holds a length and a share against what is noted', () => {
  const right = 'Dear Niamh, thank you for the half hour. Seven in ten fail on paper. Deirdre';
  const wrong = 'Dear Niamh, thank you for the full hour. Nine in ten fail on paper. Deirdre';
  expect(said('d-cheese-inspector', right, 'thank_you').join()).not.toContain('unknown-fact');
  expect(said('d-cheese-inspector', wrong, 'thank_you')).toEqual(
    expect.arrayContaining(['unknown-fact: the full hour', 'unknown-fact: Nine']),
  );
});

it('holds a weekday against the day that something happened, or is named for', () => {
  const thanks = (day: string) =>
    `Sehr geehrter Herr Thalhammer, danke für die zwanzig Minuten am ${day}. Annegret Pohlmann`;
  expect(said('d-de-danke-brauerei', thanks('Donnerstag'), 'thank_you').join()).not.toContain(
    'unknown-fact',
  );
  expect(said('d-de-danke-brauerei', thanks('Freitag'), 'thank_you')).toContain(
    'unknown-fact: Freitag',
  );
  const group = (day: string) =>
    `Guten Tag Herr Lindqvist, wer begrüßt in der ${day}sgruppe? Wiebke Hansmann`;
  expect(said('d-de-bestatterin', group('Dienstag')).join()).not.toContain('gruppe');
  expect(said('d-de-bestatterin', group('Montag'))).toContain('unknown-fact: Montagsgruppe');
});

it('holds two clocks that are said to be one against each other', () => {
  const times = (here: string) =>
    `Hello Hrafnhildur, thank you. Wednesday 16 February at 15:00 your time, which is ${here} here? Mac`;
  expect(said('d-deckhand-times', times('11 in the morning')).join()).not.toContain('bad-time');
  expect(said('d-deckhand-times', times('noon'))).toContain('bad-time: noon');
});

it('holds a month against the one that is on record of the same matter', () => {
  const exam = (month: string) =>
    `Guten Tag Herr Rüttimann, die Prüfung ist im ${month}, dann melde ich mich. Fabienne Zumsteg`;
  expect(said('f-de-du-trapez', exam('November')).join()).not.toContain('unknown-fact');
  expect(said('f-de-du-trapez', exam('Dezember'))).toContain('unknown-fact: Dezember');
});
