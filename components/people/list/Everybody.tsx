import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { filterPeople, orderPeople } from '../../../utils/store/people-filters';
import { groupPeople } from '../../../utils/store/people-groups';
import { t } from '../../../utils/words/translate';
import { UnfinishedImport } from '../../data/UnfinishedImport';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Section } from '../../ui/Section';
import styles from './Everybody.module.css';
import type { ListChoices } from './list-choices';
import { EVERYBODY } from './list-choices';
import { linesOfGroups, linesOfPeople } from './list-lines';
import { PeopleList } from './PeopleList';
import { PeopleProgress } from './PeopleProgress';
import { PeopleTools } from './PeopleTools';
import type { PeopleBook, PeopleState } from './people-book';
import { SelectionBar } from './SelectionBar';
import { usePersonas } from './use-personas';

interface EverybodyProps {
  book: PeopleBook;
  state: PeopleState;
  onPerson: (contactId: string) => void;
  onAdd: () => void;
  onDuplicates: () => void;
  onWho: () => void;
  onMatrix: () => void;
}

/** The list of people with what narrows it down. */
export function Everybody(props: EverybodyProps) {
  const { book, state, onPerson } = props;
  // The book outlives this view: who comes back from a person finds what they had searched for.
  const [choices, setChoices] = useState<ListChoices>(book.choices);
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const { names: personas } = usePersonas();
  const search = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const list = useRef<HTMLDivElement>(null);
  // Typing goes first; the list follows.
  const shown = useDeferredValue(choices);
  const { query, order, group } = shown;
  const { today } = book;
  const isSearching = query.trim() !== '';

  const { rows } = state;
  const isIndexed = state.indexed === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: with the rows and the index the book's answer is another.
  const people = useMemo(() => {
    if (isSearching) return filterPeople(book.search(query), shown, today);
    return orderPeople(filterPeople(rows, shown, today), order);
  }, [book, rows, isIndexed, shown, today, isSearching]);
  const groups = useMemo(
    () => (group === null ? null : groupPeople(people, group, personas)),
    [people, group, personas],
  );
  const lines = useMemo(
    () => (groups === null ? linesOfPeople(people) : linesOfGroups(groups, open)),
    [people, groups, open],
  );

  const ids = useMemo(() => people.map(({ id }) => id), [people]);
  const chooseThese = useCallback((these: readonly string[]) => setChosen(new Set(these)), []);

  function toggleGroup(key: string) {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  }

  function change(part: Partial<ListChoices>) {
    const next = { ...choices, ...part };
    book.choices = next;
    setChoices(next);
  }

  const count = state.total ?? rows.length;
  const isNarrowed = isSearching || shown.filters.size > 0 || shown.personaId !== null;
  return (
    <Section
      title={t('panel.people')}
      landmark
      className={styles.view}
      aside={
        <span role="status" className={styles.count}>
          {isNarrowed
            ? t('people.found', { shown: people.length, count })
            : t('people.count', { count })}
          {groups && ` · ${t('people.groups.count', { count: groups.length })}`}
        </span>
      }
    >
      <PeopleTools
        choices={choices}
        personas={personas}
        onChange={change}
        searchRef={search}
        onOpenFirst={() => people[0] && onPerson(people[0].id)}
        onIntoList={() =>
          list.current?.querySelector<HTMLElement>('[data-row-control][tabindex="0"]')?.focus()
        }
        onAdd={props.onAdd}
        onChoose={() => setChosen(new Set())}
        onDuplicates={props.onDuplicates}
        onWho={props.onWho}
        onMatrix={props.onMatrix}
      />
      <UnfinishedImport />
      <PeopleProgress state={state} />
      {chosen && (
        <SelectionBar
          chosen={chosen}
          shown={ids}
          isWhole={state.isComplete && (isIndexed || !isSearching) && shown === choices}
          all={isNarrowed ? null : count}
          onChoose={chooseThese}
          onDone={() => setChosen(null)}
        />
      )}
      {people.length === 0 ? (
        <EmptyState
          title={t('people.noneFit.title')}
          level={3}
          action={<Button onClick={() => change(EVERYBODY)}>{t('people.noneFit.all')}</Button>}
        >
          <p>{t('people.noneFit.text')}</p>
        </EmptyState>
      ) : (
        <PeopleList
          lines={lines}
          today={today}
          order={order}
          group={group}
          chosen={chosen}
          boxRef={list}
          onChosen={setChosen}
          onPerson={onPerson}
          onToggleGroup={toggleGroup}
          onOutOfList={() => search.current?.focus()}
        />
      )}
    </Section>
  );
}
