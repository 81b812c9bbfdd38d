import { foldName } from './derive-contact';
import type { PersonRow } from './person-row';

export const PEOPLE_GROUPS = ['employer', 'school', 'place', 'persona'] as const;
export type PeopleGrouping = (typeof PEOPLE_GROUPS)[number];

/** People who have something in common; `name` is `null` for those of whom it is not known. */
export interface PeopleGroup {
  /** Stays the same while the list changes. */
  key: string;
  name: string | null;
  people: PersonRow[];
}

/**
 * Puts rows together by what they have in common, the largest group first and those of whom it is not known last. Who
 * is of several personas stands in each of them. Within a group the order of `rows` stays.
 * @param personas the name of each persona by its id; ids without a name are of personas that are gone
 */
export function groupPeople(
  rows: readonly PersonRow[],
  by: PeopleGrouping,
  personas: ReadonlyMap<string, string>,
): PeopleGroup[] {
  const groups = new Map<string, PeopleGroup>();
  const add = (key: string, name: string | null, row: PersonRow) => {
    const group = groups.get(key);
    if (group) group.people.push(row);
    else groups.set(key, { key, name, people: [row] });
  };
  for (const row of rows) {
    if (by === 'persona') {
      const known = row.personaIds.filter((id) => personas.has(id));
      if (known.length === 0) add('', null, row);
      for (const id of known) add(id, personas.get(id) ?? null, row);
    } else {
      const name = row[by]?.trim() ?? '';
      // "VATTENFALL " and "Vattenfall" are one group, under the spelling that comes first.
      add(foldName(name).replace(/\s+/g, ' '), name || null, row);
    }
  }
  return [...groups.values()].sort(
    (a, b) =>
      Number(a.name === null) - Number(b.name === null) ||
      b.people.length - a.people.length ||
      (a.key < b.key ? -1 : 1),
  );
}
