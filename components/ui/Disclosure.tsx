import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';

export interface DisclosureProps {
  summary: ReactNode;
  /** Beside the summary: a count. */
  aside?: ReactNode;
  defaultOpen?: boolean;
  onToggle?: (open: boolean) => void;
  children: ReactNode;
}

/** More for who wants more. The browser's own details: also found by "find in page". */
export function Disclosure({ summary, aside, defaultOpen, onToggle, children }: DisclosureProps) {
  return (
    <details
      className={styles.disclosure}
      open={defaultOpen}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary className={styles.summary}>
        <ChevronRight className={styles.arrow} aria-hidden="true" />
        <span className={styles.words}>{summary}</span>
        {aside != null && <span>{aside}</span>}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
