import { useCallback, useEffect, useState } from 'react';
import { listSnapshots, takeSnapshot, watchSnapshots } from '../../utils/store/snapshots';
import { t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { ProgressBar } from '../ui/ProgressBar';
import { Section } from '../ui/Section';
import { Skeleton } from '../ui/Skeleton';
import { useToast } from '../ui/use-toast';
import styles from './Data.module.css';
import { formatMoment } from './format-size';
import { useLongWork } from './use-long-work';

/** The snapshots in this browser: how many, how old, and one more on demand. */
export function CopiesInside() {
  const showToast = useToast();
  const { share, isFailed, run, cancel } = useLongWork();
  // `undefined` while the folder is being looked into; `null` where the browser has none.
  const [copies, setCopies] = useState<string[] | null>();
  const look = useCallback(() => void listSnapshots().then(setCopies), []);
  useEffect(() => {
    look();
    // A restore takes one too, and so does whatever else happens on this page.
    return watchSnapshots(look);
  }, [look]);
  const take = () =>
    run(async (signal, onProgress) => {
      await takeSnapshot(new Date(), { signal, onProgress });
      showToast({ text: t('data.copies.inside.taken') });
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
          {share === null ? (
            <div className={styles.actions}>
              <Button onClick={() => void take()}>{t('data.copies.inside.take')}</Button>
            </div>
          ) : (
            <ProgressBar
              label={t('data.copies.inside.taking')}
              value={share}
              onCancel={cancel}
              cancelLabel={t('data.cancel')}
            />
          )}
          {isFailed && <Notice tone="problem">{t('data.copies.inside.failed')}</Notice>}
        </>
      )}
    </Section>
  );
}
