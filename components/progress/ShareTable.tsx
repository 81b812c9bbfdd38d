import type { Compared } from '../../utils/progress/compare-outcomes';
import { currentLanguage, t } from '../../utils/words/translate';
import { classNames } from '../ui/class-names';
import styles from './ShareTable.module.css';

interface ShareTableProps {
  caption: string;
  rows: { label: string; compared: Compared }[];
}

/** How much was answered, a line each: the numbers, and a band for where the share most likely lies. */
export function ShareTable({ caption, rows }: ShareTableProps) {
  return (
    <table className={styles.table} aria-label={caption}>
      <thead>
        <tr>
          <th scope="col">{t('progress.replies.column.what')}</th>
          <th scope="col" className={styles.number}>
            {t('progress.replies.column.answered')}
          </th>
          <th scope="col" className={styles.share}>
            {t('progress.replies.column.share')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, compared }) => (
          <tr key={compared.value}>
            <th scope="row">{label}</th>
            <td className={styles.number}>
              {compared.counted > 0 &&
                t('progress.replies.count', {
                  answered: compared.answered,
                  counted: compared.counted,
                })}
              {compared.open > 0 && (
                <div className={styles.words}>
                  {t('progress.replies.open', { count: compared.open })}
                </div>
              )}
            </td>
            <td>
              {compared.counted > 0 && <Band compared={compared} />}
              <div className={styles.words}>{saySure(compared)}</div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where the share most likely lies; where both ends read alike, they are one number. */
export function saySure({ tooFew, interval }: Compared): string {
  if (tooFew) return t('progress.replies.tooFew');
  const percent = new Intl.NumberFormat(currentLanguage(), { style: 'percent' });
  const [low, high] = [percent.format(interval.low), percent.format(interval.high)];
  return low === high
    ? t('progress.replies.about', { share: low })
    : t('progress.replies.between', { low, high });
}

function Band({ compared }: { compared: Compared }) {
  const { low, high } = compared.interval;
  return (
    <div className={classNames(styles.track, compared.tooFew && styles.few)} aria-hidden="true">
      <div
        className={styles.band}
        style={{ insetInlineStart: `${low * 100}%`, inlineSize: `${(high - low) * 100}%` }}
      />
      <div
        className={styles.mark}
        style={{
          insetInlineStart: `calc(${(compared.answered / compared.counted) * 100}% - 1.5px)`,
        }}
      />
    </div>
  );
}
