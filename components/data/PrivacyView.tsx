import type { ReactNode } from 'react';
import { whatIsStored } from '../../utils/store/what-is-stored';
import { t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { Section } from '../ui/Section';
import { Skeleton } from '../ui/Skeleton';
import { AllowAgain } from './AllowAgain';
import { ConsentCard } from './ConsentCard';
import styles from './Data.module.css';
import { EraseEverything } from './EraseEverything';
import { ForgetSomebody } from './ForgetSomebody';
import { formatSize } from './format-size';
import { StoredFigures } from './StoredFigures';
import { useSpaceUsed } from './use-space-used';

/** What is stored and where, the consent, and every way to have less of it. `access`: may Kith follow on LinkedIn, and show a button there. */
export function PrivacyView({ access }: { access: ReactNode }) {
  const counts = useQuery(() => whatIsStored(), []);
  const space = useSpaceUsed();
  if (!counts) return <Skeleton label={t('data.loading')} rows={6} />;
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <ConsentCard />
      {access}
      <Section card title={t('data.privacy.stored.title')}>
        <p>{t('data.privacy.stored.where')}</p>
        {rows === 0 ? <p>{t('data.privacy.stored.nothing')}</p> : <StoredFigures counts={counts} />}
        {space !== null && rows > 0 && (
          <p className={styles.hint}>
            {t('data.privacy.stored.size', { size: formatSize(space) })}
          </p>
        )}
      </Section>
      <Section card title={t('data.privacy.export.title')}>
        <p>{t('data.privacy.export.text')}</p>
        <p>
          <a className={styles.link} href="#copies">
            {t('data.privacy.export.go')}
          </a>
        </p>
      </Section>
      <ForgetSomebody />
      <AllowAgain />
      <EraseEverything people={counts.contacts} />
    </>
  );
}
