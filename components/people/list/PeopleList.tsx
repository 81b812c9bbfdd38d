import type { KeyboardEvent, RefObject } from 'react';
import { useRef } from 'react';
import type { LocalDate } from '../../../utils/model/local-date';
import type { PeopleOrder } from '../../../utils/store/people-filters';
import type { PeopleGrouping } from '../../../utils/store/people-groups';
import type { PersonRow } from '../../../utils/store/person-row';
import { t } from '../../../utils/words/translate';
import { VirtualList } from '../../ui/VirtualList';
import { GroupHead } from './GroupHead';
import type { ListLine } from './list-lines';
import styles from './PeopleList.module.css';
import { PersonListRow } from './PersonListRow';

interface PeopleListProps {
  lines: readonly ListLine[];
  today: LocalDate;
  order: PeopleOrder;
  group: PeopleGrouping | null;
  /** `null` while nobody is being chosen. */
  chosen: ReadonlySet<string> | null;
  boxRef: RefObject<HTMLDivElement | null>;
  onChosen: (chosen: ReadonlySet<string>) => void;
  onPerson: (contactId: string) => void;
  onToggleGroup: (key: string) => void;
  /** Arrow up from the first row. */
  onOutOfList: () => void;
}

/** The people themselves, of whom only those in sight are in the page. */
export function PeopleList(props: PeopleListProps) {
  const { lines, today, order, group, chosen, boxRef, onChosen, onPerson } = props;
  const lastChosen = useRef<string | null>(null);

  function choose(person: PersonRow, isChosen: boolean, withShift: boolean) {
    const next = new Set(chosen);
    for (const id of withShift ? between(lines, lastChosen.current, person.id) : [person.id]) {
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
    props.onOutOfList();
  }

  return (
    // The rows take the keys; this only catches the one that leads out at the top.
    <div ref={boxRef} className={styles.box} onKeyDownCapture={onKeyDown}>
      <VirtualList
        label={t('panel.people')}
        items={lines}
        keyOf={keyOfLine}
        estimatedRowPx={group ? 45 : 61}
        renderItem={(line, focus) =>
          line.kind === 'group' ? (
            <GroupHead
              group={line.group}
              by={group ?? 'employer'}
              isOpen={line.isOpen}
              focus={focus}
              onToggle={() => props.onToggleGroup(line.group.key)}
            />
          ) : (
            <PersonListRow
              person={line.person}
              focus={focus}
              today={today}
              order={order}
              chosen={chosen?.has(line.person.id) ?? null}
              onOpen={() => onPerson(line.person.id)}
              onChoose={(isChosen, withShift) => choose(line.person, isChosen, withShift)}
            />
          )
        }
      />
    </div>
  );
}

function keyOfLine(line: ListLine): string {
  return line.key;
}

/** From one to the other, both included, in the order of the list; only the other where the one is not in it. */
function between(lines: readonly ListLine[], from: string | null, to: string): string[] {
  const ids = lines.flatMap((line) => (line.kind === 'person' ? [line.person.id] : []));
  const start = from === null ? -1 : ids.indexOf(from);
  const end = ids.indexOf(to);
  return start === -1 ? [to] : ids.slice(Math.min(start, end), Math.max(start, end) + 1);
}
