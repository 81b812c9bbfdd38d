import { t } from '../../utils/words/translate';
import styles from './Steps.module.css';

/** Says that what was typed is kept; an empty line before, so that nothing moves. */
export function Kept({ isKept }: { isKept: boolean }) {
  return (
    <p className={styles.kept} role="status">
      {isKept ? t('firstRun.kept') : ' '}
    </p>
  );
}
