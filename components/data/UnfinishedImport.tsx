import { useEffect, useState } from 'react';
import { openExtensionPage } from '../../utils/browser/extension-pages';
import { localDateOf } from '../../utils/model/local-date';
import type { UnfinishedImport as Unfinished } from '../../utils/store/unfinished-import';
import { dropUnfinishedImport, unfinishedImport } from '../../utils/store/unfinished-import';
import { formatDay } from '../../utils/words/format-day';
import { t } from '../../utils/words/translate';
import { useToday } from '../app/use-today';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

/** Says that an archive was cut off half-way, and how to go on. `isHere`: the files can be chosen below. */
export function UnfinishedImport({ isHere = false }: { isHere?: boolean }) {
  const today = useToday();
  const [found, setFound] = useState<Unfinished | null>(null);
  useEffect(() => {
    let isCurrent = true;
    unfinishedImport().then(
      (one) => isCurrent && setFound(one),
      // Only a reminder: the same files can be brought at any time.
      (error) => console.error(error),
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  if (!found) return null;
  const { files, startedAt, done, of } = found;
  const leave = () => {
    setFound(null);
    void dropUnfinishedImport();
  };
  return (
    <Notice
      tone="warning"
      announce={false}
      title={t('data.unfinished.title')}
      actions={
        <>
          {!isHere && (
            <Button size="small" onClick={() => void openExtensionPage('options', 'archive')}>
              {t('data.unfinished.goOn')}
            </Button>
          )}
          <Button size="small" variant="quiet" onClick={leave}>
            {t('data.unfinished.leave')}
          </Button>
        </>
      }
    >
      {t('data.unfinished.text', {
        files: files.join(', '),
        day: formatDay(localDateOf(new Date(startedAt)), today),
        done,
        count: of,
      })}
    </Notice>
  );
}
