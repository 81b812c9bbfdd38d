import { useState } from 'react';
import { clearSession } from '../../utils/browser/session-storage';
import { eraseEverything } from '../../utils/store/erase-everything';
import { t } from '../../utils/words/translate';
import { applyLanguage } from '../app/language';
import { forgetTypedTo } from '../app/typed-mirror';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { Notice } from '../ui/Notice';
import { ProgressBar } from '../ui/ProgressBar';
import { Section } from '../ui/Section';
import { applyTheme } from '../ui/theme';
import styles from './Data.module.css';

/** Everything gone, after one question; then the first run, as after the install. */
export function EraseEverything({ people }: { people: number }) {
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [isFailed, setFailed] = useState(false);
  const erase = async () => {
    setBusy(true);
    try {
      await eraseEverything();
      await clearSession();
      forgetTypedTo(null);
      applyTheme('system');
      await applyLanguage(null);
      location.hash = 'welcome';
    } catch (error) {
      console.error('Not everything could be erased', error);
      setFailed(true);
    }
    setBusy(false);
    setAsking(false);
  };
  return (
    <Section card title={t('data.privacy.erase.title')}>
      <p>{t('data.privacy.erase.text')}</p>
      <div className={styles.actions}>
        <Button variant="danger" onClick={() => setAsking(true)}>
          {t('data.privacy.erase.button')}
        </Button>
        <a className={styles.link} href="#copies">
          {t('data.privacy.erase.backup')}
        </a>
      </div>
      {isFailed && <Notice tone="problem">{t('data.privacy.erase.failed')}</Notice>}
      <ConfirmDialog
        open={isAsking}
        onOpenChange={(isOpen) => {
          if (!isBusy) setAsking(isOpen);
        }}
        title={t('data.privacy.erase.ask')}
        confirmLabel={t('data.privacy.erase.confirm')}
        cancelLabel={t('data.cancel')}
        danger
        busy={isBusy}
        onConfirm={() => void erase()}
      >
        <p>{t('data.privacy.erase.what', { count: people })}</p>
        {/* How long cannot be known: it waits for a copy that is being made, and then for the browser. */}
        {isBusy && <ProgressBar label={t('data.privacy.erase.doing')} value={null} />}
      </ConfirmDialog>
    </Section>
  );
}
