import type { OpenPage } from '../../utils/browser/open-page';
import { nameFromTitle } from '../../utils/model/page-title';
import { parseProfileAddress } from '../../utils/model/profile-address';
import { t } from '../../utils/words/translate';
import { Avatar } from '../ui/Avatar';
import { Card } from '../ui/Card';
import styles from './ThisPageRow.module.css';

/** Keeps the place of the person in front until the store has said how they stand, so that the list below stays put. */
export function PersonPlace({ page }: { page: OpenPage }) {
  if (page.url === null || !parseProfileAddress(page.url)) return null;
  const name = nameFromTitle(page.title);
  return (
    <section aria-label={t('popup.thisPage')} aria-busy="true">
      <Card tone="accent">
        <div className={styles.person}>
          <Avatar name={name ?? ''} />
          <p className={styles.name}>
            <bdi>{name ?? t('panel.person')}</bdi>
          </p>
        </div>
        <div className={styles.actions}>
          <div className={styles.place} />
        </div>
      </Card>
    </section>
  );
}
