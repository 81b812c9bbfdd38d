import { expect, it } from 'vitest';
import { readPersonName } from '../../../utils/checking/grounding/person-name';

it.each([
  ['Ing. Tereza Havlová, CSc.', 'Tereza', 'Havlová', ['CSc.', 'Ing.']],
  ['田中 美咲 (Misaki Tanaka)', '田中', '美咲', []],
  ['Dr. Annika Brandl', 'Annika', 'Brandl', ['Dr.']],
  ['🌱 Ada Okafor | Growth', 'Ada', 'Okafor', ['Growth']],
  ['J. Anna Kern, MBA (she/her)', 'Anna', 'Kern', ['MBA']],
])('takes %s apart', (captured, preferred, family, extras) => {
  const name = readPersonName(captured, null);
  expect([name.preferred, name.family, name.extras]).toEqual([preferred, family, extras]);
});

it('calls people what the user calls them', () => {
  expect(readPersonName('Joaquín Quispe Salas', 'Joaco').preferred).toBe('Joaco');
});
