import { useId } from 'react';
import { Button } from './Button';
import styles from './ProgressBar.module.css';

export interface ProgressBarProps {
  /** What is going on: "Reading your archive". */
  label: string;
  /** Share done, 0 to 1; null while it cannot be known. */
  value: number | null;
  /** Where it stands, in words: "412 of 1,400 people". Give '' until the first figure is known: it keeps the line. */
  text?: string;
  onCancel?: () => void;
  cancelLabel?: string;
  cancelling?: boolean;
}

/** Long work: what, how far, and a way to stop. */
export function ProgressBar(props: ProgressBarProps) {
  const { label, value, text, onCancel, cancelLabel, cancelling } = props;
  const id = useId();
  const percent = value === null ? undefined : Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <div className={styles.progress}>
      <div className={styles.words}>
        <span id={id} className={styles.label}>
          {label}
        </span>
        {text !== undefined && <span className={styles.text}>{text || '\u00a0'}</span>}
      </div>
      {onCancel && cancelLabel && (
        <Button size="small" onClick={onCancel} busy={cancelling}>
          {cancelLabel}
        </Button>
      )}
      <div
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={text || undefined}
        className={styles.track}
      >
        <div
          className={value === null ? styles.unknown : styles.fill}
          style={value === null ? undefined : { inlineSize: `${percent}%` }}
        />
      </div>
    </div>
  );
}
