import { useState } from 'react';
import { giveBackSiteAccess, requestSiteAccess } from '../../utils/browser/site-access';
import { t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Section } from '../ui/Section';
import { ForAndAgainst } from './ForAndAgainst';
import styles from './Steps.module.css';
import { useSiteAccess } from './use-site-access';

/** Access to linkedin.com, with what speaks for it and against it; asked for in this very click, given back as easily. */
export function SiteAccess() {
  const isAllowed = useSiteAccess();
  const [wasRefused, setRefused] = useState(false);
  return (
    <Section
      card
      title={t('firstRun.saving.access.title')}
      intro={t(
        import.meta.env.FIREFOX
          ? 'firstRun.saving.access.intro.firefox'
          : 'firstRun.saving.access.intro',
      )}
    >
      <ForAndAgainst
        reasonsFor={[t('firstRun.saving.access.for.1'), t('firstRun.saving.access.for.2')]}
        reasonsAgainst={[
          t('firstRun.saving.access.against.1'),
          t('firstRun.saving.access.against.2'),
        ]}
      />
      {isAllowed ? (
        <Notice
          tone="success"
          actions={
            <Button size="small" onClick={() => void giveBackSiteAccess()}>
              {t('firstRun.saving.access.takeBack')}
            </Button>
          }
        >
          {t('firstRun.saving.access.allowed')}
        </Notice>
      ) : (
        <div className={styles.actions}>
          <Button onClick={() => void requestSiteAccess().then((allowed) => setRefused(!allowed))}>
            {t('firstRun.saving.access.allow')}
          </Button>
          {wasRefused && (
            <span className={styles.soft} role="status">
              {t('firstRun.saving.access.refused')}
            </span>
          )}
        </div>
      )}
    </Section>
  );
}
