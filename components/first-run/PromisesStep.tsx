import { t } from '../../utils/words/translate';
import { Promises } from './Promises';
import styles from './Steps.module.css';

/** Step 1: what Kith does and what one can count on. */
export function PromisesStep() {
  return (
    <>
      <p>{t('firstRun.promises.intro')}</p>
      <Promises />
      <p className={styles.soft}>{t('firstRun.promises.time')}</p>
    </>
  );
}
