import type { PeopleGroup } from '../../../utils/store/people-groups';
import type { PersonRow } from '../../../utils/store/person-row';

/** A line of the list: the head of a group, or somebody. */
export type ListLine =
  | { kind: 'group'; key: string; group: PeopleGroup; isOpen: boolean }
  | { kind: 'person'; key: string; person: PersonRow };

/** People without groups. */
export function linesOfPeople(people: readonly PersonRow[]): ListLine[] {
  return people.map((person) => ({ kind: 'person', key: person.id, person }));
}

/** Groups, each with its people below it while it is open. */
export function linesOfGroups(
  groups: readonly PeopleGroup[],
  open: ReadonlySet<string>,
): ListLine[] {
  return groups.flatMap((group) => {
    const isOpen = open.has(group.key);
    const head: ListLine = { kind: 'group', key: `group:${group.key}`, group, isOpen };
    if (!isOpen) return [head];
    // Somebody of two personas stands in both groups.
    const below = group.people.map((person): ListLine => {
      return { kind: 'person', key: `${group.key}:${person.id}`, person };
    });
    return [head, ...below];
  });
}
