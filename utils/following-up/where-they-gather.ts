import type { LocalDate } from '../model/local-date';
import { daysBetween, mondayOf } from '../model/local-date';
import type { Settings } from '../model/settings';
import type { Persona } from '../model/story';

/**
 * The type of person whose places are worth a look, for whom groups give energy: another one every week. `null` for
 * everybody else, and while no type says where they gather.
 */
export function whereTheyGather(
  personas: readonly Persona[],
  energy: Settings['energy'],
  today: LocalDate,
): Persona | null {
  if (energy.groups !== 'gives') return null;
  const known = personas.filter(({ gather }) => gather.trim() !== '');
  const week = daysBetween('1970-01-05', mondayOf(today)) / 7;
  return known[week % known.length] ?? null;
}
