import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './FieldFrame.module.css';
import { VisuallyHidden } from './VisuallyHidden';

export interface FieldFrameProps {
  /** Id of the control inside; hint and error get `${id}-hint` and `${id}-error`. */
  id: string;
  label: string;
  labelHidden?: boolean;
  hint?: ReactNode;
  error?: string | null;
  after?: ReactNode;
  className?: string;
  required?: boolean;
  children: ReactNode;
}

/** Label above, hint under it, the control, then error and extras: the frame that all fields share. */
export function FieldFrame(props: FieldFrameProps) {
  const { id, label, labelHidden, hint, error, after, className, required, children } = props;
  return (
    <div className={classNames(styles.frame, className)}>
      <label htmlFor={id} className={labelHidden ? undefined : styles.label}>
        {labelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
        {required && !labelHidden && <span aria-hidden="true"> *</span>}
      </label>
      {hint != null && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {children}
      {(error || after != null) && (
        <div className={styles.foot}>
          {error && (
            <p id={`${id}-error`} className={styles.error}>
              <CircleAlert aria-hidden="true" />
              <span>{error}</span>
            </p>
          )}
          {after != null && <div className={styles.after}>{after}</div>}
        </div>
      )}
    </div>
  );
}
