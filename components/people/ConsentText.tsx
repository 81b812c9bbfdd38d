import { t } from '../../utils/words/translate';
import styles from './ConsentText.module.css';

/** What is said, once and plainly, before the first page is read. */
export function ConsentText() {
  return (
    <div className={styles.consent}>
      <p className={styles.title}>{t('panel.consent.title')}</p>
      <p>{t('panel.consent.what')}</p>
      <p>{t('panel.consent.rule')}</p>
      <p>{t('panel.consent.other')}</p>
    </div>
  );
}
