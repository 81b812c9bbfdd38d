import type { KeyboardEvent, RefObject } from 'react';
import { useRef } from 'react';
import type { LocalDate } from '../../../utils/model/local-date';
import type { PeopleOrder } from '../../../utils/store/people-filters';
import type { PersonRow } from '../../../utils/store/person-row';
import { t } from '../../../utils/words/translate';
import { VirtualList } from '../../ui/VirtualList';
import styles from './PeopleList.module.css';
import { PersonListRow } from './PersonListRow';

interface PeopleListProps {
  people: readonly PersonRow[];
  today: LocalDate;
  order: PeopleOrder;
  /** `null` while nobody is being chosen. */
  chosen: ReadonlySet<string> | null;
  boxRef: RefObject<HTMLDivElement | null>;
  onChosen: (chosen: ReadonlySet<string>) => void;
  onPerson: (contactId: string) => void;
  /** Arrow up from the first row. */
  onOutOfList: () => void;
}

/** The people themselves, of whom only those in sight are in the page. */
export function PeopleList(props: PeopleListProps) {
  const { people, today, order, chosen, boxRef, onChosen, onPerson, onOutOfList } = props;
  const lastChosen = useRef<string | null>(null);

  function choose(person: PersonRow, isChosen: boolean, withShift: boolean) {
    const next = new Set(chosen);
    for (const id of withShift ? between(people, lastChosen.current, person.id) : [person.id]) {
      if (isChosen) next.add(id);
      else next.delete(id);
    }
    lastChosen.current = person.id;
    onChosen(next);
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const row = (event.target as HTMLElement).closest('li');
    if (event.key !== 'ArrowUp' || row?.getAttribute('aria-posinset') !== '1') return;
    event.preventDefault();
    event.stopPropagation();
    onOutOfList();
  }

  return (
    // The rows take the keys; this only catches the one that leads out at the top.
    <div ref={boxRef} className={styles.box} onKeyDownCapture={onKeyDown}>
      <VirtualList
        label={t('panel.people')}
        items={people}
        keyOf={(person) => person.id}
        estimatedRowPx={61}
        renderItem={(person, focus) => (
          <PersonListRow
            person={person}
            focus={focus}
            today={today}
            order={order}
            chosen={chosen?.has(person.id) ?? null}
            onOpen={() => onPerson(person.id)}
            onChoose={(isChosen, withShift) => choose(person, isChosen, withShift)}
          />
        )}
      />
    </div>
  );
}

/** From one to the other, both included, in the order of the list; only the other where the one is not in it. */
function between(people: readonly PersonRow[], from: string | null, to: string): string[] {
  const start = people.findIndex(({ id }) => id === from);
  const end = people.findIndex(({ id }) => id === to);
  if (start === -1) return [to];
  return people.slice(Math.min(start, end), Math.max(start, end) + 1).map(({ id }) => id);
}
