import type { ReactNode } from 'react';
import { useId } from 'react';
import { classNames } from './class-names';
import styles from './DateField.module.css';
import { FieldFrame } from './FieldFrame';

export interface DateFieldProps {
  label: string;
  /** A local calendar day, "2026-11-22"; '' when none. */
  value: string;
  onChange: (day: string) => void;
  /** Earliest and latest day that can be chosen. */
  min?: string;
  max?: string;
  hint?: ReactNode;
  error?: string | null;
  required?: boolean;
}

/** A day, in the browser's own calendar and in the user's own order of day and month. */
export function DateField({
  label,
  value,
  onChange,
  min,
  max,
  hint,
  error,
  required,
}: DateFieldProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} required={required}>
      <input
        id={id}
        type="date"
        className={styles.date}
        value={value}
        min={min}
        max={max}
        required={required}
        aria-invalid={error ? true : undefined}
        aria-describedby={
          classNames(error && `${id}-error`, hint != null && `${id}-hint`) || undefined
        }
        onChange={(event) => onChange(event.target.value)}
      />
    </FieldFrame>
  );
}
