import type { PeopleFilter } from '../../../utils/store/people-filters';
import { PEOPLE_FILTERS } from '../../../utils/store/people-filters';
import { t } from '../../../utils/words/translate';
import { Chip } from '../../ui/Chip';
import styles from './PeopleTools.module.css';

interface FilterChipsProps {
  id: string;
  /** Closed, only those that are on are shown: nothing narrows the list unseen. */
  open: boolean;
  filters: ReadonlySet<PeopleFilter>;
  onChange: (filters: ReadonlySet<PeopleFilter>) => void;
}

/** What to narrow the list down to. */
export function FilterChips({ id, open, filters, onChange }: FilterChipsProps) {
  const shown = PEOPLE_FILTERS.filter((filter) => open || filters.has(filter));
  if (shown.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would want a legend in sight.
    <div id={id} role="group" className={styles.chips} aria-label={t('people.filters')}>
      {shown.map((filter) => (
        <Chip
          key={filter}
          pressed={filters.has(filter)}
          onChange={(pressed) => {
            const next = new Set(filters);
            if (pressed) next.add(filter);
            else next.delete(filter);
            onChange(next);
          }}
        >
          {t(`people.filter.${filter}`)}
        </Chip>
      ))}
    </div>
  );
}
