import type { ReactNode } from 'react';
import { useId } from 'react';
import styles from './RadioGroup.module.css';

export interface RadioOption<Value extends string> {
  value: Value;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

export interface RadioGroupProps<Value extends string> {
  label: string;
  /** null: nothing chosen yet. */
  value: Value | null;
  options: readonly RadioOption<Value>[];
  onChange: (value: Value) => void;
  hint?: ReactNode;
}

/** One of a few, with room to explain each. For two to four short words use SegmentedControl. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { label, value, options, onChange, hint } = props;
  const id = useId();
  return (
    <fieldset className={styles.group} aria-describedby={hint != null ? `${id}-hint` : undefined}>
      <legend className={styles.legend}>{label}</legend>
      {hint != null && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {options.map((option) => (
        <div key={option.value} className={styles.option}>
          <input
            id={`${id}-${option.value}`}
            type="radio"
            name={id}
            className={styles.dot}
            checked={option.value === value}
            disabled={option.disabled}
            aria-describedby={option.hint != null ? `${id}-${option.value}-hint` : undefined}
            onChange={() => onChange(option.value)}
          />
          <div className={styles.words}>
            <label htmlFor={`${id}-${option.value}`}>{option.label}</label>
            {option.hint != null && (
              <p id={`${id}-${option.value}-hint`} className={styles.hint}>
                {option.hint}
              </p>
            )}
          </div>
        </div>
      ))}
    </fieldset>
  );
}
