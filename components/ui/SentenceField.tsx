import type { ReactNode } from 'react';
import { useId } from 'react';
import { classNames } from './class-names';
import styles from './SentenceField.module.css';

export interface SentenceFieldProps {
  /** How the sentence begins: "I was …" is given as "I was". */
  beginning: string;
  value: string;
  onChange: (value: string) => void;
  /** An example that goes on from the beginning: "a nurse in Lyon for eight years". */
  placeholder?: string;
  hint?: ReactNode;
  error?: string | null;
  /** How it reads in a message; its own place, so that nothing jumps. */
  preview?: ReactNode;
  /** What the preview is, for those who do not see where it stands: "In a message". */
  previewLabel?: string;
}

/** A sentence that is begun for you; you write on, on the same line. */
export function SentenceField(props: SentenceFieldProps) {
  const { beginning, value, onChange, placeholder, hint, error, preview, previewLabel } = props;
  const id = useId();
  const described = classNames(
    error && `${id}-error`,
    hint != null && `${id}-hint`,
    preview != null && `${id}-preview`,
  );
  return (
    <div className={styles.sentence}>
      <div className={styles.line}>
        <label htmlFor={id} className={styles.beginning}>
          {beginning}
        </label>
        {/* A wrapper that repeats the text is as tall as it, so the field grows without measuring. */}
        <span
          className={styles.grow}
          data-text={value || placeholder || ''}
          data-example={value === '' || undefined}
        >
          <textarea
            id={id}
            className={styles.input}
            rows={1}
            dir="auto"
            value={value}
            placeholder={placeholder}
            aria-invalid={error ? true : undefined}
            aria-describedby={described || undefined}
            // A clause, not a paragraph: what is pasted with line breaks becomes one line.
            onChange={(event) => onChange(event.target.value.replace(/\s*\n\s*/g, ' '))}
          />
        </span>
      </div>
      {hint != null && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      {preview != null && (
        <div id={`${id}-preview`} className={styles.preview}>
          {previewLabel && <span className={styles.previewLabel}>{previewLabel}</span>}
          <div dir="auto">{preview}</div>
        </div>
      )}
    </div>
  );
}
