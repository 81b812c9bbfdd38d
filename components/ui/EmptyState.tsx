import type { ReactNode } from 'react';
import type { DrawingName } from './Drawing';
import { Drawing } from './Drawing';
import styles from './EmptyState.module.css';

export interface EmptyStateProps {
  title: string;
  /** What will stand here, and how it comes about. */
  children?: ReactNode;
  /** The one thing to do next. */
  action?: ReactNode;
  drawing?: DrawingName;
  level?: 1 | 2 | 3 | 4;
}

/** Nothing here yet, said kindly, with the next step. Never shown while something is still loading. */
export function EmptyState({ title, children, action, drawing, level = 2 }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={styles.empty}>
      {drawing && <Drawing name={drawing} />}
      <Heading className={styles.title}>{title}</Heading>
      {children != null && <div className={styles.text}>{children}</div>}
      {action != null && <div className={styles.action}>{action}</div>}
    </div>
  );
}
