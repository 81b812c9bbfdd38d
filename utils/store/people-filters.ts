import type { LocalDate } from '../model/local-date';
import { addMonths } from '../model/local-date';
import type { PersonRow } from './person-row';

export const PEOPLE_FILTERS = [
  'due',
  'waiting',
  'never-written',
  'silent',
  'dormant',
  'weak',
  'changed-jobs',
  'rather-not',
] as const;
export type PeopleFilter = (typeof PEOPLE_FILTERS)[number];

export const PEOPLE_ORDERS = ['name', 'added', 'last-contact'] as const;
export type PeopleOrder = (typeof PEOPLE_ORDERS)[number];

/** Silence that the filter looks for. */
const SILENT_MONTHS = 6;

/** The rows that fit every filter; of the two ties either will do, since nobody has both. */
export function filterPeople(
  rows: readonly PersonRow[],
  filters: ReadonlySet<PeopleFilter>,
  today: LocalDate,
): readonly PersonRow[] {
  if (filters.size === 0) return rows;
  const silentBefore = addMonths(today, -SILENT_MONTHS);
  const ties = [...filters].filter((one) => one === 'dormant' || one === 'weak');
  const others = [...filters].filter((one) => one !== 'dormant' && one !== 'weak');
  return rows.filter(
    (row) =>
      (ties.length === 0 || ties.some((tie) => row.tie === tie)) &&
      others.every((filter) => fits(row, filter, today, silentBefore)),
  );
}

/** The rows in another order than by name, which is the one they come in. Never changes its argument. */
export function orderPeople(rows: readonly PersonRow[], order: PeopleOrder): readonly PersonRow[] {
  switch (order) {
    case 'name':
      return rows;
    case 'added':
      return [...rows].sort((a, b) => newestFirst(a.addedAt, b.addedAt));
    case 'last-contact':
      return [...rows].sort((a, b) => newestFirst(a.lastAt ?? '', b.lastAt ?? ''));
  }
}

function fits(
  row: PersonRow,
  filter: Exclude<PeopleFilter, 'dormant' | 'weak'>,
  today: LocalDate,
  silentBefore: LocalDate,
): boolean {
  switch (filter) {
    case 'due':
      return row.dueOn !== null && row.dueOn <= today;
    case 'waiting':
      return WAITING.has(row.state);
    case 'never-written':
      return row.connected && !row.hasWritten;
    case 'silent':
      return row.hasWritten && row.lastAt !== null && row.lastAt.slice(0, 10) < silentBefore;
    case 'changed-jobs':
      return row.hasChangedJob;
    case 'rather-not':
      return row.ratherNot;
  }
}

/** A reminder that is due means that the answer is still awaited. */
const WAITING: ReadonlySet<PersonRow['state']> = new Set([
  'waiting-for-reply',
  'follow-up-1-due',
  'follow-up-2-due',
]);

/** By code unit, as ISO instants need it. */
function newestFirst(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0;
}
