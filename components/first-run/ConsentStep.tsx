import { localDateOf } from '../../utils/model/local-date';
import { getSettings, giveConsent } from '../../utils/store/settings';
import { formatDate } from '../../utils/words/format-day';
import { t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Skeleton } from '../ui/Skeleton';
import styles from './ConsentStep.module.css';

interface ConsentStepProps {
  /** The user agreed, or wants to decide later. */
  onDecided: () => void;
}

const PARTS = ['what', 'rule', 'careful', 'other'] as const;

/** Step 2: what is read, LinkedIn's rule said plainly, and the consent without which no page is read. */
export function ConsentStep({ onDecided }: ConsentStepProps) {
  const settings = useQuery(() => getSettings(), []);
  if (settings === undefined) return <Skeleton label={t('firstRun.loading')} />;
  return (
    <>
      <dl className={styles.parts}>
        {PARTS.map((part) => (
          <div key={part} className={part === 'rule' ? styles.rule : styles.part}>
            <dt className={styles.name}>{t(`firstRun.consent.${part}.title`)}</dt>
            <dd>{t(`firstRun.consent.${part}`)}</dd>
          </div>
        ))}
      </dl>
      {settings.consentedAt ? (
        <Notice tone="success" announce={false}>
          {t('firstRun.consent.given', {
            day: formatDate(localDateOf(new Date(settings.consentedAt))),
          })}
        </Notice>
      ) : (
        <>
          <div className={styles.decide}>
            <Button variant="primary" onClick={() => void giveConsent().then(onDecided)}>
              {t('firstRun.consent.agree')}
            </Button>
            <Button onClick={onDecided}>{t('firstRun.consent.later')}</Button>
          </div>
          <p className={styles.hint}>{t('firstRun.consent.laterHint')}</p>
        </>
      )}
    </>
  );
}
