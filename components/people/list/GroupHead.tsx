import { ChevronRight } from 'lucide-react';
import type { PeopleGroup, PeopleGrouping } from '../../../utils/store/people-groups';
import { t } from '../../../utils/words/translate';
import type { RowFocus } from '../../ui/VirtualList';
import styles from './GroupHead.module.css';

interface GroupHeadProps {
  group: PeopleGroup;
  by: PeopleGrouping;
  isOpen: boolean;
  focus: RowFocus;
  onToggle: () => void;
}

/** The head of a group: opens and closes it. */
export function GroupHead({ group, by, isOpen, focus, onToggle }: GroupHeadProps) {
  return (
    <button
      type="button"
      className={styles.head}
      aria-expanded={isOpen}
      onClick={onToggle}
      onKeyDown={(event) => {
        const wanted = event.key === 'ArrowRight' ? true : event.key === 'ArrowLeft' ? false : null;
        if (wanted === null || wanted === isOpen) return;
        event.preventDefault();
        onToggle();
      }}
      {...focus}
    >
      <ChevronRight className={styles.arrow} aria-hidden="true" />
      <span className={styles.name} dir="auto" data-unknown={group.name === null}>
        {group.name ?? t(`people.group.unknown.${by}`)}
      </span>
      <span className={styles.count}>{t('people.count', { count: group.people.length })}</span>
    </button>
  );
}
