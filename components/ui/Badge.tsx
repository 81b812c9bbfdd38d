import type { ReactNode } from 'react';
import styles from './Badge.module.css';

export interface BadgeProps {
  /** A number or one or two words; give a screen reader the rest with `label`. */
  children: ReactNode;
  tone?: 'neutral' | 'accent' | 'warm' | 'success' | 'warning' | 'problem';
  /** What to read out instead of the bare number: "3 due". */
  label?: string;
}

/** A small state or count beside something. Never the only sign: it has words, not only a colour. */
export function Badge({ children, tone = 'neutral', label }: BadgeProps) {
  return (
    <span className={`${styles.badge} ${styles[tone]}`}>
      {label ? (
        <>
          <span aria-hidden="true">{children}</span>
          <span className={styles.unseen}>{label}</span>
        </>
      ) : (
        children
      )}
    </span>
  );
}
