import { localDateOf } from '../../utils/model/local-date';
import { getSettings, saveSettings } from '../../utils/store/settings';
import { formatDate } from '../../utils/words/format-day';
import { t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { useToast } from '../ui/use-toast';
import styles from './Data.module.css';

/** The consent to read pages: what it is about, since when, and the way to take it back. */
export function ConsentCard() {
  const showToast = useToast();
  const settings = useQuery(() => getSettings(), []);
  if (!settings) return null;
  const { consentedAt } = settings;
  const withdraw = async () => {
    await saveSettings({ consentedAt: null });
    showToast({
      text: t('data.privacy.consent.withdrawn'),
      actionLabel: t('data.undo'),
      onAction: () => void saveSettings({ consentedAt }),
    });
  };
  return (
    <Section card title={t('data.privacy.consent.title')}>
      <p>{t('data.privacy.consent.rule')}</p>
      {consentedAt ? (
        <div className={styles.actions}>
          <span>
            {t('data.privacy.consent.given', {
              day: formatDate(localDateOf(new Date(consentedAt))),
            })}
          </span>
          <Button size="small" onClick={() => void withdraw()}>
            {t('data.privacy.consent.withdraw')}
          </Button>
        </div>
      ) : (
        <p>
          {t('data.privacy.consent.none')}{' '}
          <a className={styles.link} href="#welcome">
            {t('data.privacy.consent.read')}
          </a>
        </p>
      )}
    </Section>
  );
}
