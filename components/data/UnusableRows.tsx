import type { ArchiveContents } from '../../utils/transfer/archive/archive-contents';
import type { ImportPlan } from '../../utils/transfer/archive/plan-import';
import { formatNumber } from '../../utils/words/format-number';
import { say, t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { Notice } from '../ui/Notice';
import styles from './Data.module.css';

/** As many as one looks through; the file has them all. */
const SHOWN = 10;

interface UnusableRowsProps {
  contents: ArchiveContents;
  plan: ImportPlan;
  onDownload: () => void;
}

/** Every row that is not brought in, with file, line and reason; a whole file that cannot be used is said first. */
export function UnusableRows({ contents, plan, onDownload }: UnusableRowsProps) {
  const files = contents.unusable.filter(({ why }) => why === 'file');
  const rows = contents.unusable.filter(({ why }) => why !== 'file');
  const count = plan.unusable.total - files.length;
  return (
    <>
      {files.map(({ file, reason }) => (
        <Notice key={`${file} ${reason.key}`} tone="warning" title={file}>
          {say(reason)}
        </Notice>
      ))}
      {count > 0 && (
        <Disclosure
          summary={t('data.archive.preview.unusable', { count })}
          aside={formatNumber(count)}
        >
          <ul className={styles.lines}>
            {rows.slice(0, SHOWN).map(({ file, line, reason }) => (
              <li key={`${file} ${line} ${reason.key}`}>
                <span className={styles.soft}>
                  {t('data.archive.preview.line', { file, line: String(line) })}
                </span>{' '}
                {say(reason)}
              </li>
            ))}
            {count > SHOWN && (
              <li className={styles.soft}>
                {t('data.archive.preview.more', { count: count - Math.min(SHOWN, rows.length) })}
              </li>
            )}
          </ul>
          <div className={styles.after}>
            <Button size="small" onClick={onDownload}>
              {t('data.archive.preview.unusable.download')}
            </Button>
          </div>
        </Disclosure>
      )}
    </>
  );
}
