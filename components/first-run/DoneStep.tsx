import { openPanel } from '../../utils/browser/panel';
import { getSettings } from '../../utils/store/settings';
import { t } from '../../utils/words/translate';
import { useOwnWindow } from '../app/use-own-window';
import { useQuery } from '../app/use-query';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Section } from '../ui/Section';
import { PinPicture } from './PinPicture';
import styles from './Steps.module.css';

/** The last step: keep the button in sight, open a profile. */
export function DoneStep() {
  const windowId = useOwnWindow();
  const settings = useQuery(() => getSettings(), []);
  const isFirefox = import.meta.env.FIREFOX;
  return (
    <>
      <Section card title={t('firstRun.done.pin.title')}>
        {!isFirefox && <PinPicture />}
        <ol className={styles.numbered}>
          <li>{t(isFirefox ? 'firstRun.done.pin.firefox.1' : 'firstRun.done.pin.1')}</li>
          <li>{t(isFirefox ? 'firstRun.done.pin.firefox.2' : 'firstRun.done.pin.2')}</li>
        </ol>
      </Section>
      <Section card title={t('firstRun.done.next.title')}>
        <ol className={styles.numbered}>
          <li>{t('firstRun.done.next.1')}</li>
          <li>{t('firstRun.done.next.2')}</li>
          <li>{t('firstRun.done.next.3')}</li>
        </ol>
        <div className={styles.actions}>
          {windowId !== null && (
            <Button onClick={() => void openPanel(windowId)}>{t('firstRun.done.openPanel')}</Button>
          )}
        </div>
      </Section>
      {settings && !settings.consentedAt && (
        <Notice announce={false}>{t('firstRun.done.noConsent')}</Notice>
      )}
    </>
  );
}
