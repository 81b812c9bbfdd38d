import fc from 'fast-check';
import { expect, it } from 'vitest';
import { namesWithin, withoutNames } from '../../utils/progress/without-names';

it('takes out whole names and parts of them, in any case and script', () => {
  const clean = withoutNames({ near: ['Priya Raghunathan', 'Иван Петров', 'Li Wei', 'Ζωή Νίκου'] });
  expect(clean('priya said: ask Priya Raghunathan’s team')).toBe('… said: ask …’s team');
  expect(clean('Так сказал Иван.')).toBe('Так сказал ….');
  expect(clean('Wei likes it')).toBe('… likes it');
  expect(clean('ΖΩΗ ΝΙΚΟΥ, ΖΩΗ')).toBe('…, …');
});

it('takes out a name without its accents, and one of two signs in a line without spaces', () => {
  const clean = withoutNames({ near: ['Lucía Ferrer', '王伟', 'Zoe\u0308 Blom'] });
  expect(clean('Lucia and LUCÍA agree')).toBe('… and … agree');
  expect(clean('昨天王伟说了')).toBe('昨天…说了');
  expect(clean('Ask Zoë, Zoe\u0308 or zoe')).toBe('Ask …, … or …');
});

it('leaves words alone that only contain a name', () => {
  expect(withoutNames({ near: ['Ann Land'] })('Annals of the island')).toBe('Annals of the island');
  expect(withoutNames({ near: [] })('a (b) c')).toBe('a (b) c');
  expect(withoutNames({ near: ['(Bo+b)'] })('call (Bo+b)')).toBe('call …');
});

it('takes the words of other people’s names for names only where they are written so', () => {
  const clean = withoutNames({ near: ['Mark Hill'], others: ['Will Rose', 'May', '李伟'] });
  expect(clean('I will ask Will, mark and will rose in may; hope rose')).toBe(
    'I will ask …, … and … in may; hope rose',
  );
  expect(clean('May said, 李伟 too')).toBe('… said, … too');
});

it('finds the same names among thirty thousand as among one', () => {
  const others = Array.from({ length: 30_000 }, (_, index) => `Vorname${index} Nachname${index}`);
  const clean = withoutNames({ near: [], others });
  expect(clean('Ask Vorname7, Nachname29999 and Vorname30001')).toBe('Ask …, … and Vorname30001');
});

it('takes the same names out with those alone of which a word stands in the text', () => {
  const names = ['ada o’brien', 'will rose', 'li wei', '李伟', 'ζωη νικου', 'anna-lena voß', 'may'];
  const pieces = [
    'Ada',
    'O’Brien',
    'will',
    'Rose',
    'Li',
    'Wei',
    '昨天李伟说',
    'ΖΩΗ',
    'Νίκου',
    'Anna-Lena',
    'and',
    '\n',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces)),
      fc.constantFrom(' ', '-', '’s ', ', '),
      (words, gap) => {
        const text = words.join(gap);
        const some = withoutNames({ near: [], others: namesWithin([text], names) });
        expect(some(text)).toBe(withoutNames({ near: [], others: names })(text));
      },
    ),
  );
  expect(namesWithin(['Will she?'], names)).toEqual(['will rose', '李伟']);
});
