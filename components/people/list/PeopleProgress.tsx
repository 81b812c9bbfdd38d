import { useId } from 'react';
import { t } from '../../../utils/words/translate';
import styles from './PeopleProgress.module.css';
import type { PeopleState } from './people-book';

/** Fewer are read before one could read the line. */
const WORTH_SAYING = 500;

/** Says, while it takes its time, how far reading and indexing are. */
export function PeopleProgress({ state }: { state: PeopleState }) {
  const { read, total, isComplete, indexed } = state;
  const id = useId();
  if (total === null || total < WORTH_SAYING) return null;
  if (indexed === null) {
    if (state.isCurrent) return null;
    return (
      <p role="status" className={styles.progress}>
        {t('people.rereading')}
      </p>
    );
  }
  const done = isComplete ? indexed : read;
  return (
    <div className={styles.progress}>
      <span id={id}>
        {t(isComplete ? 'people.indexing' : 'people.reading', { done, count: total })}
      </span>
      <progress className={styles.bar} max={total} value={done} aria-labelledby={id} />
    </div>
  );
}
