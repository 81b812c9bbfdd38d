import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { filterPeople, orderPeople } from '../../../utils/store/people-filters';
import { t } from '../../../utils/words/translate';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Section } from '../../ui/Section';
import styles from './Everybody.module.css';
import type { ListChoices } from './list-choices';
import { EVERYBODY } from './list-choices';
import { PeopleList } from './PeopleList';
import { PeopleProgress } from './PeopleProgress';
import { PeopleTools } from './PeopleTools';
import type { PeopleBook, PeopleState } from './people-book';
import { SelectionBar } from './SelectionBar';

interface EverybodyProps {
  book: PeopleBook;
  state: PeopleState;
  onPerson: (contactId: string) => void;
  onAdd: () => void;
  onDuplicates: () => void;
}

/** The list of people with what narrows it down. */
export function Everybody({ book, state, onPerson, onAdd, onDuplicates }: EverybodyProps) {
  // The book outlives this view: who comes back from a person finds what they had searched for.
  const [choices, setChoices] = useState<ListChoices>(book.choices);
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const search = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const list = useRef<HTMLDivElement>(null);
  // Typing goes first; the list follows.
  const { query, filters, order } = useDeferredValue(choices);
  const { today } = book;
  const isSearching = query.trim() !== '';

  const { rows } = state;
  const isIndexed = state.indexed === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: with the rows and the index the book's answer is another.
  const people = useMemo(() => {
    if (isSearching) return filterPeople(book.search(query), filters, today);
    return orderPeople(filterPeople(rows, filters, today), order);
  }, [book, rows, isIndexed, query, filters, order, today, isSearching]);

  function change(part: Partial<ListChoices>) {
    const next = { ...choices, ...part };
    book.choices = next;
    setChoices(next);
  }

  const count = state.total ?? rows.length;
  const isNarrowed = isSearching || filters.size > 0;
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
        </span>
      }
    >
      <PeopleTools
        choices={choices}
        onChange={change}
        searchRef={search}
        onOpenFirst={() => people[0] && onPerson(people[0].id)}
        onIntoList={() =>
          list.current?.querySelector<HTMLElement>('[data-row-control][tabindex="0"]')?.focus()
        }
        onAdd={onAdd}
        onChoose={() => setChosen(new Set())}
        onDuplicates={onDuplicates}
      />
      <PeopleProgress state={state} />
      {chosen && (
        <SelectionBar
          chosen={chosen}
          shown={people.map(({ id }) => id)}
          onChoose={(ids) => setChosen(new Set(ids))}
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
          people={people}
          today={today}
          order={order}
          chosen={chosen}
          boxRef={list}
          onChosen={setChosen}
          onPerson={onPerson}
          onOutOfList={() => search.current?.focus()}
        />
      )}
    </Section>
  );
}
