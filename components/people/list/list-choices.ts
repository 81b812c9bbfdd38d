import type { SavedView } from '../../../utils/model/saved-view';
import type {
  PeopleFilter,
  PeopleNarrowing,
  PeopleOrder,
} from '../../../utils/store/people-filters';
import { PEOPLE_FILTERS, PEOPLE_ORDERS } from '../../../utils/store/people-filters';
import type { PeopleGrouping } from '../../../utils/store/people-groups';
import { PEOPLE_GROUPS } from '../../../utils/store/people-groups';

/** What the user narrowed the list down to, and how it is put in order. */
export interface ListChoices extends PeopleNarrowing {
  query: string;
  order: PeopleOrder;
  group: PeopleGrouping | null;
}

/** Everybody, by name. */
export const EVERYBODY: ListChoices = {
  query: '',
  filters: new Set(),
  silentMonths: 6,
  personaId: null,
  order: 'name',
  group: null,
};

/** The choices of a view that was kept; what a later version does not know any more is left out. */
export function choicesOf(view: SavedView): ListChoices {
  return {
    query: view.query,
    filters: new Set(
      view.filters.filter((one): one is PeopleFilter => isOneOf(PEOPLE_FILTERS, one)),
    ),
    silentMonths: view.silentMonths,
    personaId: view.personaId,
    order: isOneOf(PEOPLE_ORDERS, view.order) ? view.order : 'name',
    group: view.group !== null && isOneOf(PEOPLE_GROUPS, view.group) ? view.group : null,
  };
}

/** A view to keep under a name. */
export function viewOf(name: string, { filters, ...choices }: ListChoices): SavedView {
  return { id: crypto.randomUUID(), name, ...choices, filters: [...filters] };
}

/** True when nothing narrows the list down or changes its order. */
export function isEverybody(choices: ListChoices): boolean {
  const { query, filters, personaId, order, group } = choices;
  return (
    query.trim() === '' &&
    filters.size === 0 &&
    personaId === null &&
    order === 'name' &&
    group === null
  );
}

function isOneOf<T extends string>(list: readonly T[], value: string): value is T {
  return (list as readonly string[]).includes(value);
}
