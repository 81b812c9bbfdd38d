import { describe, expect, it } from 'vitest';
import { germanClauses } from '../../../utils/drafting/german/first-person-de';
import { turnTopicGerman } from '../../../utils/drafting/german/turn-topic-de';
import { WORK_FAMILIES } from '../../../utils/drafting/occupational-families';

describe('a German story in the first person', () => {
  it.each([
    ['Jetzt lerne ich Maskenbild an der Abendschule.', 'Ich lerne Maskenbild an der Abendschule'],
    ['Seit März lerne ich Buchhaltung', 'Ich lerne seit März Buchhaltung'],
    ['Nebenbei gebe ich Nachhilfe', 'Ich gebe nebenbei Nachhilfe'],
    ['Seit Juli freigestellt.', 'Ich bin seit Juli freigestellt'],
    [
      'Bereitet sich auf eine Prüfung vor und hospitiert in einer Ordination',
      'Ich bereite mich auf eine Prüfung vor und hospitiere in einer Ordination',
    ],
    ['Hat einen Kurs gemacht und bestanden', 'Ich habe einen Kurs gemacht und bestanden'],
  ])('%s', (text, said) => {
    expect(germanClauses(text, 'present')[0]?.sentence).toBe(said);
  });

  it.each([
    [
      'Projektleitung bei einem Hersteller',
      'Ich möchte die Projektleitung bei einem Hersteller übernehmen',
    ],
    [
      'Assistenzstelle in der Kinderheilkunde',
      'Ich suche eine Assistenzstelle in der Kinderheilkunde',
    ],
    ['Auditorin für Schulen', 'Ich möchte Auditorin für Schulen werden'],
    ['etwas mit Menschen', 'Ich suche etwas mit Menschen'],
  ])('looking for: %s', (text, said) => {
    expect(germanClauses(text, 'future')[0]?.sentence).toBe(said);
  });
});

it('knows what surprised somebody from what somebody learned', () => {
  expect(turnTopicGerman('was sie beim Wechsel überrascht hat', 'Sie')?.text).toBe(
    'was Sie beim Wechsel überrascht hat',
  );
  expect(turnTopicGerman('was ihn antreibt', 'du')?.text).toBe('was dich antreibt');
  expect(turnTopicGerman('ab wann sich ein Keller trägt', 'Sie')?.shape).toBe('question');
  expect(turnTopicGerman('mit wem sie gelernt hat', 'Sie')?.text).toBe('mit wem Sie gelernt haben');
  expect(turnTopicGerman('in Ruhe arbeiten', 'Sie')?.shape).not.toBe('question');
  expect(turnTopicGerman('was sie gelernt hat', 'Sie')?.text).toBe('was Sie gelernt haben');
});

it('names every field of work in the nominative, with the article of its gender', () => {
  for (const { name } of WORK_FAMILIES) {
    expect(name.de).not.toMatch(/^(?:dem|den|des)\s/);
    expect(name.de).not.toMatch(
      /^(?:der|das)\s.*(?:ung|ik|schaft|tion|arbeit|welt|fahrt|heit|keit|kraft)$/,
    );
  }
});
