import type { PeopleFilter } from '../../../utils/store/people-filters';
import { PEOPLE_FILTERS, SILENT_MONTHS } from '../../../utils/store/people-filters';
import { t } from '../../../utils/words/translate';
import { Chip } from '../../ui/Chip';
import { Select } from '../../ui/Select';
import type { ListChoices } from './list-choices';
import styles from './PeopleTools.module.css';

interface FilterChipsProps {
  id: string;
  /** Closed, only those that are on are shown: nothing narrows the list unseen. */
  open: boolean;
  choices: ListChoices;
  personas: ReadonlyMap<string, string>;
  onChange: (change: Partial<ListChoices>) => void;
}

/** What to narrow the list down to. */
export function FilterChips({ id, open, choices, personas, onChange }: FilterChipsProps) {
  const { filters, silentMonths, personaId } = choices;
  const shown = PEOPLE_FILTERS.filter((filter) => open || filters.has(filter));
  const types = [...personas].filter(([one]) => open || one === personaId);
  if (shown.length + types.length === 0) return null;

  function set(filter: PeopleFilter, isOn: boolean) {
    const next = new Set(filters);
    if (isOn) next.add(filter);
    else next.delete(filter);
    onChange({ filters: next });
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would want a legend in sight.
    <div id={id} role="group" className={styles.chips} aria-label={t('people.filters')}>
      {shown.map((filter) => (
        <Chip key={filter} pressed={filters.has(filter)} onChange={(isOn) => set(filter, isOn)}>
          {filter === 'silent'
            ? t('people.filter.silent', { count: silentMonths })
            : t(`people.filter.${filter}`)}
        </Chip>
      ))}
      {types.map(([one, name]) => (
        <Chip
          key={one}
          pressed={one === personaId}
          onChange={(isOn) => onChange({ personaId: isOn ? one : null })}
        >
          {name}
        </Chip>
      ))}
      {filters.has('silent') && (
        <Select
          label={t('people.silentMonths')}
          labelHidden
          value={String(silentMonths)}
          options={SILENT_MONTHS.map((months) => ({
            value: String(months),
            label: t('people.silentMonths.option', { count: months }),
          }))}
          onChange={(months) => onChange({ silentMonths: Number(months) })}
        />
      )}
    </div>
  );
}
