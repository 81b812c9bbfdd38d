import type { MouseEvent } from 'react';
import type { LocalDate } from '../../../utils/model/local-date';
import { localDateOf } from '../../../utils/model/local-date';
import type { PeopleOrder } from '../../../utils/store/people-filters';
import type { PersonRow } from '../../../utils/store/person-row';
import { dateLocale } from '../../../utils/words/format-day';
import { t } from '../../../utils/words/translate';
import { Avatar } from '../../ui/Avatar';
import { Badge } from '../../ui/Badge';
import { Tag } from '../../ui/Tag';
import type { RowFocus } from '../../ui/VirtualList';
import styles from './PersonListRow.module.css';

/** As many tags as there is room for in a line of the panel. */
const TAGS_SHOWN = 2;

interface PersonListRowProps {
  person: PersonRow;
  focus: RowFocus;
  today: LocalDate;
  order: PeopleOrder;
  /** `null` while one opens people; else whether this one is chosen. */
  chosen: boolean | null;
  onOpen: () => void;
  onChoose: (chosen: boolean, withShift: boolean) => void;
}

/** One person in the list: opens them, or is ticked while several are being chosen. */
export function PersonListRow(props: PersonListRowProps) {
  const { person, focus, today, order, chosen, onOpen, onChoose } = props;
  const words = (
    <>
      <Avatar name={person.name} size="small" />
      <span className={styles.words}>
        <span className={styles.line}>
          <bdi className={styles.name}>{person.name}</bdi>
          <RowDay person={person} today={today} order={order} />
        </span>
        {person.role && (
          <span className={styles.role}>
            <bdi>{person.role}</bdi>
          </span>
        )}
        <RowSigns person={person} today={today} />
      </span>
    </>
  );
  if (chosen === null) {
    return (
      <button type="button" className={styles.row} onClick={onOpen} {...focus}>
        {words}
      </button>
    );
  }
  return (
    <label className={styles.row} data-chosen={chosen}>
      <input
        type="checkbox"
        className={styles.box}
        checked={chosen}
        onClick={(event: MouseEvent) => onChoose(!chosen, event.shiftKey)}
        // React wants it said that the state follows from the click above, which knows about Shift.
        onChange={() => undefined}
        {...focus}
      />
      {words}
    </label>
  );
}

/** What stands out: something due, somebody to leave alone, the first tags. */
function RowSigns({ person, today }: { person: PersonRow; today: LocalDate }) {
  const isDue = !person.ratherNot && person.dueOn !== null && person.dueOn <= today;
  const hidden = person.tags.length - TAGS_SHOWN;
  if (!isDue && !person.ratherNot && person.tags.length === 0) return null;
  return (
    <span className={styles.signs}>
      {isDue && <Badge tone="warm">{t('people.row.due')}</Badge>}
      {person.ratherNot && <Badge>{t('people.row.ratherNot')}</Badge>}
      {person.tags.slice(0, TAGS_SHOWN).map((tag) => (
        <Tag key={tag}>{tag}</Tag>
      ))}
      {hidden > 0 && (
        <span className={styles.day}>{t('people.row.moreTags', { count: hidden })}</span>
      )}
    </span>
  );
}

/** The day that the order goes by; by name the last contact. */
function RowDay({ person, today, order }: Pick<PersonListRowProps, 'person' | 'today' | 'order'>) {
  const at = order === 'added' ? person.addedAt : person.lastAt;
  if (at === null) return null;
  const day = localDateOf(new Date(at));
  const said = shortDay(day, today);
  const key = order === 'added' ? 'people.row.added' : 'people.row.lastContact';
  return (
    <time className={styles.day} dateTime={day} title={t(key, { day: said })}>
      {said}
    </time>
  );
}

/** "3 Nov" this year, "Mar 2024" before: a list has no room for more. */
function shortDay(day: LocalDate, today: LocalDate): string {
  const besides = day.slice(0, 4) === today.slice(0, 4) ? 'day' : 'year';
  return formatWith(dateLocale(), besides).format(new Date(`${day}T12:00:00Z`));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** One for all rows: to make one takes longer than to draw a row. */
function formatWith(language: string, besides: 'day' | 'year'): Intl.DateTimeFormat {
  const key = `${language} ${besides}`;
  const known = formats.get(key);
  if (known) return known;
  const options = { month: 'short', [besides]: 'numeric', timeZone: 'UTC' } as const;
  const made = new Intl.DateTimeFormat(language, options);
  formats.set(key, made);
  return made;
}
