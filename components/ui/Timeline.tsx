import type { ReactNode } from 'react';
import styles from './Timeline.module.css';

export interface TimelineEntry {
  id: string;
  title: ReactNode;
  /** As shown: "3 March". */
  when: string;
  /** For machines: "2026-03-03". */
  dateTime: string;
  icon?: ReactNode;
  /** out: from you; in: from them; none: neither. */
  direction?: 'in' | 'out' | 'none';
  /** What was said or agreed. */
  children?: ReactNode;
  actions?: ReactNode;
}

/** What happened, one under the other along a thread. */
export function Timeline({ entries, label }: { entries: readonly TimelineEntry[]; label: string }) {
  return (
    <ol className={styles.timeline} aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.id} className={`${styles.entry} ${styles[entry.direction ?? 'none']}`}>
          <span className={styles.mark} aria-hidden="true">
            {entry.icon}
          </span>
          <div className={styles.words}>
            <div className={styles.head}>
              <span className={styles.title}>{entry.title}</span>
              <time dateTime={entry.dateTime} className={styles.when}>
                {entry.when}
              </time>
            </div>
            {entry.children != null && (
              <div className={styles.text} dir="auto">
                {entry.children}
              </div>
            )}
            {entry.actions != null && <div className={styles.actions}>{entry.actions}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
