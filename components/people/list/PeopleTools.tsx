import {
  CopyCheck,
  Ellipsis,
  ListChecks,
  SlidersHorizontal,
  Table2,
  UserPlus,
  UserSearch,
} from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import { useId, useState } from 'react';
import type { PeopleOrder } from '../../../utils/store/people-filters';
import { PEOPLE_ORDERS } from '../../../utils/store/people-filters';
import type { PeopleGrouping } from '../../../utils/store/people-groups';
import { PEOPLE_GROUPS } from '../../../utils/store/people-groups';
import { t } from '../../../utils/words/translate';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { IconButton } from '../../ui/IconButton';
import { Menu } from '../../ui/Menu';
import { Select } from '../../ui/Select';
import { FilterChips } from './FilterChips';
import type { ListChoices } from './list-choices';
import styles from './PeopleTools.module.css';
import { SavedViews } from './SavedViews';

interface PeopleToolsProps {
  choices: ListChoices;
  personas: ReadonlyMap<string, string>;
  onChange: (change: Partial<ListChoices>) => void;
  searchRef: Ref<HTMLInputElement & HTMLTextAreaElement>;
  /** The first that was found, on Enter. */
  onOpenFirst: () => void;
  onIntoList: () => void;
  onAdd: () => void;
  onChoose: () => void;
  onDuplicates: () => void;
  onWho: () => void;
  onMatrix: () => void;
}

/** Search, filters, order and the rarer things, above the list. */
export function PeopleTools(props: PeopleToolsProps) {
  const { choices, onChange, searchRef, onOpenFirst, onIntoList } = props;
  const [open, setOpen] = useState(false);
  const chipsId = useId();
  const isSearching = choices.query.trim() !== '';
  const narrowed = choices.filters.size + (choices.personaId === null ? 0 : 1);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') onIntoList();
    else if (event.key === 'Enter' && isSearching) onOpenFirst();
    else return;
    event.preventDefault();
  }

  return (
    <div className={styles.tools}>
      <div className={styles.row}>
        <Field
          className={styles.search}
          type="search"
          label={t('people.search')}
          labelHidden
          placeholder={t('people.search.hint')}
          value={choices.query}
          onChange={(query) => onChange({ query })}
          onKeyDown={onKeyDown as never}
          inputRef={searchRef}
          autoComplete="off"
          spellCheck={false}
        />
        <SavedViews choices={choices} onChange={onChange} />
        <Menu
          trigger={<IconButton icon={<Ellipsis />} label={t('people.more')} />}
          items={[
            { id: 'who', label: t('people.who'), icon: <UserSearch />, onSelect: props.onWho },
            { id: 'matrix', label: t('people.matrix'), icon: <Table2 />, onSelect: props.onMatrix },
            { id: 'add', label: t('people.add'), icon: <UserPlus />, onSelect: props.onAdd },
            {
              id: 'choose',
              label: t('people.select'),
              icon: <ListChecks />,
              onSelect: props.onChoose,
            },
            {
              id: 'twice',
              label: t('people.twice'),
              icon: <CopyCheck />,
              onSelect: props.onDuplicates,
            },
          ]}
        />
      </div>
      <div className={styles.narrowing}>
        <Button
          icon={<SlidersHorizontal />}
          aria-expanded={open}
          aria-controls={chipsId}
          onClick={() => setOpen(!open)}
        >
          {narrowed > 0 ? t('people.filter.active', { count: narrowed }) : t('people.filter')}
        </Button>
        <Select<PeopleGrouping | 'none'>
          className={styles.order}
          label={t('people.group')}
          labelHidden
          value={choices.group ?? 'none'}
          options={(['none', ...PEOPLE_GROUPS] as const).map((value) => ({
            value,
            label: t(`people.group.${value}`),
          }))}
          onChange={(group) => onChange({ group: group === 'none' ? null : group })}
        />
        <Select<PeopleOrder | 'fit'>
          className={styles.order}
          label={t('people.order')}
          labelHidden
          value={isSearching ? 'fit' : choices.order}
          disabled={isSearching}
          options={(isSearching ? (['fit'] as const) : PEOPLE_ORDERS).map((value) => ({
            value,
            label: t(`people.order.${value}`),
          }))}
          onChange={(order) => order !== 'fit' && onChange({ order })}
        />
      </div>
      <FilterChips
        id={chipsId}
        open={open}
        choices={choices}
        personas={props.personas}
        onChange={onChange}
      />
    </div>
  );
}
