import { useCallback, useEffect, useState } from 'react';
import { listSnapshots, takeSnapshot } from '../../utils/store/snapshots';
import { t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { Skeleton } from '../ui/Skeleton';
import { useToast } from '../ui/use-toast';
import styles from './Data.module.css';
import { formatMoment } from './format-size';
import { useLongWork } from './use-long-work';

/** The snapshots in this browser: how many, how old, and one more on demand. */
export function CopiesInside() {
  const showToast = useToast();
  const { share, run } = useLongWork();
  // `undefined` while the folder is being looked into; `null` where the browser has none.
  const [copies, setCopies] = useState<string[] | null>();
  const look = useCallback(() => void listSnapshots().then(setCopies), []);
  useEffect(look, [look]);
  const take = () =>
    run(async () => {
      await takeSnapshot();
      showToast({ text: t('data.copies.inside.taken') });
      look();
    });
  return (
    <Section card title={t('data.copies.inside.title')} intro={t('data.copies.inside.intro')}>
      {copies === undefined && <Skeleton label={t('data.loading')} rows={1} />}
      {copies === null && <p>{t('data.copies.inside.noFolder')}</p>}
      {copies && (
        <>
          <p>
            {copies[0]
              ? `${t('data.copies.inside.count', { count: copies.length })}. ${t(
                  'data.copies.inside.newest',
                  { when: formatMoment(copies[0]) },
                )}`
              : t('data.copies.inside.none')}
          </p>
          <div className={styles.actions}>
            <Button onClick={() => void take()} busy={share !== null}>
              {t('data.copies.inside.take')}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}
