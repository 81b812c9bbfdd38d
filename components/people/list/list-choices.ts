import type { PeopleFilter, PeopleOrder } from '../../../utils/store/people-filters';

/** What the user narrowed the list down to. */
export interface ListChoices {
  query: string;
  filters: ReadonlySet<PeopleFilter>;
  order: PeopleOrder;
}

/** Everybody, by name. */
export const EVERYBODY: ListChoices = { query: '', filters: new Set(), order: 'name' };
