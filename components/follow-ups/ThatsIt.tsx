import { t } from '../../utils/words/translate';
import { Drawing } from '../ui/Drawing';
import styles from './TodayView.module.css';

/** The end of Today: there is one, every day. */
export function ThatsIt({ isClear, isNew }: { isClear: boolean; isNew: boolean }) {
  return (
    <div className={styles.end}>
      {isClear && <Drawing name="tea" />}
      <p className={styles.endTitle}>{t('today.end')}</p>
      {isClear && (
        <p className={styles.endText}>{t(isNew ? 'today.end.first' : 'today.end.clear')}</p>
      )}
    </div>
  );
}
