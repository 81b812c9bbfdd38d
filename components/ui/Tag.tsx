import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Tag.module.css';

export interface TagProps {
  children: ReactNode;
  /** With both of these it can be taken off. */
  onRemove?: () => void;
  /** What removing does, in full: "Remove tag Climate". */
  removeLabel?: string;
}

/** A word that somebody or something carries. */
export function Tag({ children, onRemove, removeLabel }: TagProps) {
  return (
    <span className={styles.tag}>
      <bdi className={styles.words}>{children}</bdi>
      {onRemove && removeLabel && (
        <button type="button" className={styles.remove} aria-label={removeLabel} onClick={onRemove}>
          <X aria-hidden="true" />
        </button>
      )}
    </span>
  );
}
