import { expect, it } from 'vitest';
import { whereTheyGather } from '../../utils/following-up/where-they-gather';
import type { Persona } from '../../utils/model/story';

const persona = (id: string, gather: string) => ({ id, gather }) as Persona;
const PERSONAS = [persona('a', 'Meetups'), persona('b', ' '), persona('c', '#energy')];

it('takes turns, week by week, of those whose places are known', () => {
  const energy = { groups: 'gives' } as const;
  const of = (day: string) => whereTheyGather(PERSONAS, energy, day)?.id;
  expect(of('2026-11-16')).toBe(of('2026-11-22'));
  expect(new Set([of('2026-11-16'), of('2026-11-23')])).toEqual(new Set(['a', 'c']));
});

it('says nothing to whom groups do not give energy, or where no place is known', () => {
  expect(whereTheyGather(PERSONAS, { groups: 'drains' }, '2026-11-16')).toBeNull();
  expect(whereTheyGather(PERSONAS, {}, '2026-11-16')).toBeNull();
  expect(whereTheyGather([persona('b', '')], { groups: 'gives' }, '2026-11-16')).toBeNull();
});
