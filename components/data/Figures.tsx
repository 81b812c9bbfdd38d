import { formatNumber } from '../../utils/words/format-number';
import styles from './Data.module.css';

interface FiguresProps {
  figures: { label: string; value: string | number }[];
}

/** What and how much, a line each. */
export function Figures({ figures }: FiguresProps) {
  return (
    <dl className={styles.figures}>
      {figures.map(({ label, value }) => (
        <div key={label} className={styles.figure}>
          <dt>{label}</dt>
          <dd className={styles.number}>
            {typeof value === 'number' ? formatNumber(value) : value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
