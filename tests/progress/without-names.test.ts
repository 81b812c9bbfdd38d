import { expect, it } from 'vitest';
import { withoutNames } from '../../utils/progress/without-names';

it('takes out whole names and parts of them, in any case and script', () => {
  const names = ['Priya Raghunathan', 'Иван Петров', 'Li Wei'];
  expect(withoutNames('priya said: ask Priya Raghunathan’s team', names)).toBe(
    '… said: ask …’s team',
  );
  expect(withoutNames('Так сказал Иван.', names)).toBe('Так сказал ….');
  expect(withoutNames('Wei likes it', names)).toBe('… likes it');
});

it('leaves words alone that only contain a name', () => {
  expect(withoutNames('Annals of the island', ['Ann Land'])).toBe('Annals of the island');
  expect(withoutNames('a (b) c', [])).toBe('a (b) c');
  expect(withoutNames('call (Bo+b)', ['(Bo+b)'])).toBe('call …');
});
