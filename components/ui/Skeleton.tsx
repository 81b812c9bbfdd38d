import styles from './Skeleton.module.css';

export interface SkeletonProps {
  /** What is being fetched: "Loading people". */
  label: string;
  /** How many rows will likely come, so that nothing jumps when they do. */
  rows?: number;
  /** person: a circle and two lines, as tall as a row of a list of people. */
  shape?: 'lines' | 'person';
}

/** Keeps the place of what is loading. */
export function Skeleton({ label, rows = 3, shape = 'lines' }: SkeletonProps) {
  return (
    <div role="status" className={styles.skeleton}>
      <span className={styles.unseen}>{label}</span>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: empty shapes have nothing else to be told apart by.
        <div key={row} className={styles[shape]} aria-hidden="true">
          {shape === 'person' && <span className={styles.circle} />}
          <span className={styles.bars}>
            <span className={styles.bar} />
            {shape === 'person' && <span className={styles.bar} />}
          </span>
        </div>
      ))}
    </div>
  );
}
