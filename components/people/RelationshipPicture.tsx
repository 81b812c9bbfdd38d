import type { LocalDate } from '../../utils/model/local-date';
import { localDateOf } from '../../utils/model/local-date';
import { formatDay } from '../../utils/words/format-day';
import { t } from '../../utils/words/translate';
import styles from './RelationshipPicture.module.css';

/** What happened, when (ISO 8601), and from whom. */
interface Moment {
  id: string;
  dateTime: string;
  direction?: 'in' | 'out' | 'none';
}

/** Fewer are read sooner than looked at. */
const FEWEST = 4;
const WIDTH = 320;
const HEIGHT = 44;
const MIDDLE = HEIGHT / 2;
const EDGE = 6;

/** What passed between the two, along time: from the user under the line, from them above it. The list below tells each. */
export function RelationshipPicture({ moments, today }: { moments: Moment[]; today: LocalDate }) {
  const shown = moments.filter((moment) => Date.parse(moment.dateTime) <= Date.now());
  const first = shown.at(-1);
  if (!first || shown.length < FEWEST) return null;
  const begins = Date.parse(first.dateTime);
  const length = Math.max(Date.now() - begins, 1);
  const x = (at: string) => EDGE + ((Date.parse(at) - begins) / length) * (WIDTH - 2 * EDGE);
  const since = formatDay(localDateOf(new Date(first.dateTime)), today);
  const count = (direction: string) =>
    shown.filter((moment) => moment.direction === direction).length;
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('timeline.picture', { since, out: count('out'), in: count('in') })}
      >
        <line className={styles.line} x1={0} x2={WIDTH} y1={MIDDLE} y2={MIDDLE} />
        {shown.map(({ id, dateTime, direction }) => (
          <circle
            key={id}
            className={direction === 'in' ? styles.in : styles.out}
            cx={x(dateTime)}
            cy={direction === 'in' ? MIDDLE - 12 : direction === 'out' ? MIDDLE + 12 : MIDDLE}
            r={5}
          />
        ))}
      </svg>
      <figcaption className={styles.ends} aria-hidden="true">
        <span>{since}</span>
        <span className={styles.key}>
          <span className={styles.inKey}>{t('timeline.picture.them')}</span>
          <span className={styles.outKey}>{t('timeline.picture.you')}</span>
        </span>
        <span>{formatDay(today, today)}</span>
      </figcaption>
    </figure>
  );
}
