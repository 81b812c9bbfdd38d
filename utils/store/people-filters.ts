import { compareText } from '../model/compare-text';
import type { LocalDate } from '../model/local-date';
import { addMonths } from '../model/local-date';
import type { PersonRow } from './person-row';

export const PEOPLE_FILTERS = [
  'due',
  'waiting',
  'never-written',
  'never-thanked',
  'silent',
  'close',
  'weak',
  'dormant',
  'stranger',
  'changed-jobs',
  'no-purpose',
  'duplicates',
  'rather-not',
] as const;
export type PeopleFilter = (typeof PEOPLE_FILTERS)[number];

export const PEOPLE_ORDERS = ['name', 'due', 'last-contact', 'longest-silent', 'added'] as const;
export type PeopleOrder = (typeof PEOPLE_ORDERS)[number];

/** Months of silence that one can look for. */
export const SILENT_MONTHS = [3, 6, 12, 24, 36] as const;

/** What narrows a list down besides words. */
export interface PeopleNarrowing {
  filters: ReadonlySet<PeopleFilter>;
  /** For the filter `silent`. */
  silentMonths: number;
  /** Only people of this persona; `null` for all. */
  personaId: string | null;
}

/** The rows that fit every filter; of several ties any will do, since nobody has two. */
export function filterPeople(
  rows: readonly PersonRow[],
  { filters, silentMonths, personaId }: PeopleNarrowing,
  today: LocalDate,
): readonly PersonRow[] {
  if (filters.size === 0 && personaId === null) return rows;
  const silentBefore = addMonths(today, -silentMonths);
  const ties = [...filters].filter(isTie);
  const others = [...filters].filter((one) => !isTie(one) && one !== 'duplicates');
  const found = rows.filter(
    (row) =>
      (personaId === null || row.personaIds.includes(personaId)) &&
      (ties.length === 0 || ties.some((tie) => row.tie === tie)) &&
      others.every((filter) => fits(row, filter, today, silentBefore)),
  );
  return filters.has('duplicates') ? possiblyTwice(found) : found;
}

/** The rows in another order than by name, which is the one they come in. Never changes its argument. */
export function orderPeople(rows: readonly PersonRow[], order: PeopleOrder): readonly PersonRow[] {
  switch (order) {
    case 'name':
      return rows;
    case 'added':
      return [...rows].sort((a, b) => compareText(b.addedAt, a.addedAt));
    case 'last-contact':
      return [...rows].sort((a, b) => compareText(b.lastAt ?? '', a.lastAt ?? ''));
    case 'longest-silent':
      // Those with whom nothing ever happened have not fallen silent: they stand last.
      return [...rows].sort((a, b) => compareText(a.lastAt ?? '\uffff', b.lastAt ?? '\uffff'));
    case 'due':
      return [...rows].sort((a, b) => compareText(a.dueOn ?? '\uffff', b.dueOn ?? '\uffff'));
  }
}

/**
 * Rows of one name with an employer or school in common, next to each other. The page for duplicates looks closer, at
 * addresses, emails and earlier employers too.
 */
function possiblyTwice(rows: readonly PersonRow[]): PersonRow[] {
  const byName = new Map<string, PersonRow[]>();
  for (const row of rows) {
    const same = byName.get(row.sortName);
    if (same) same.push(row);
    else byName.set(row.sortName, [row]);
  }
  return [...byName.values()].flatMap((same) =>
    same.length < 2
      ? []
      : same.filter((row) =>
          same.some((other) => other !== row && shareAPlace(row, other) && !areApart(row, other)),
        ),
  );
}

function areApart(a: PersonRow, b: PersonRow): boolean {
  return a.notSameAs.includes(b.id) || b.notSameAs.includes(a.id);
}

function shareAPlace(a: PersonRow, b: PersonRow): boolean {
  const isSame = (one: string | null, other: string | null) =>
    one !== null && other !== null && one.trim().toLowerCase() === other.trim().toLowerCase();
  return isSame(a.employer, b.employer) || isSame(a.school, b.school);
}

type TieFilter = 'close' | 'weak' | 'dormant' | 'stranger';

function isTie(filter: PeopleFilter): filter is TieFilter {
  return ['close', 'weak', 'dormant', 'stranger'].includes(filter);
}

function fits(
  row: PersonRow,
  filter: Exclude<PeopleFilter, TieFilter>,
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
    case 'never-thanked':
      return row.isUnthanked;
    case 'silent':
      return row.hasWritten && row.lastAt !== null && row.lastAt.slice(0, 10) < silentBefore;
    case 'changed-jobs':
      return row.hasChangedJob;
    case 'no-purpose':
      return row.personaIds.length === 0 && !row.ratherNot;
    case 'rather-not':
      return row.ratherNot;
    case 'duplicates':
      return true;
  }
}

/** A reminder that is due means that the answer is still awaited. */
const WAITING: ReadonlySet<PersonRow['state']> = new Set([
  'waiting-for-reply',
  'follow-up-1-due',
  'follow-up-2-due',
]);
