import { expect, it } from 'vitest';
import { describeDay, describeTime, onDay } from '../../utils/following-up/describe-day';

const TODAY = '2026-11-10'; // a Tuesday

it.each([
  ['2026-11-10', 'today', 'heute'],
  ['2026-11-09', 'yesterday', 'gestern'],
  ['2026-11-11', 'tomorrow', 'morgen'],
  ['2026-11-06', 'on Friday', 'am Freitag'],
  ['2026-11-16', 'on Monday', 'am Montag'],
  ['2026-11-03', 'on 3 November', 'am 3. November'],
  ['2025-11-10', 'on 10 November 2025', 'am 10. November 2025'],
  ['2027-01-04', 'on 4 January 2027', 'am 4. Januar 2027'],
])('%s is "%s"', (day, english, german) => {
  expect(onDay(day, TODAY, 'en')).toBe(english);
  expect(onDay(day, TODAY, 'de')).toBe(german);
  expect(english).toContain(describeDay(day, TODAY, 'en'));
});

it.each([
  ['2026-11-09', 'ayer', 'hier', 'ontem'],
  ['2026-11-06', 'el viernes', 'vendredi', 'sexta-feira'],
  ['2026-11-01', 'el 1 de noviembre', 'le 1er novembre', 'dia 1º de novembro'],
  ['2025-11-10', 'el 10 de noviembre de 2025', 'le 10 novembre 2025', 'dia 10 de novembro de 2025'],
])('%s is "%s", also after "since" and "until"', (day, spanish, french, portuguese) => {
  for (const said of [onDay, describeDay]) {
    expect(said(day, TODAY, 'es')).toBe(spanish);
    expect(said(day, TODAY, 'fr')).toBe(french);
    expect(said(day, TODAY, 'pt')).toBe(portuguese);
  }
});

it('says a time in the zone that is asked for', () => {
  const instant = new Date('2026-11-12T15:00:00Z');
  expect(describeTime(instant, 'en', 'Europe/Berlin')).toBe('16:00');
  expect(describeTime(instant, 'en', 'America/New_York')).toBe('10:00');
});
