import { RotateCcw } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { t } from '../../utils/words/translate';
import { classNames } from '../ui/class-names';
import { IconButton } from '../ui/IconButton';
import styles from './NumberSetting.module.css';

interface NumberSettingProps {
  label: string;
  hint: string;
  /** After the number: "days". */
  unit: string;
  value: number;
  standard: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
}

/** A whole number that is kept as soon as it is a good one; until then the last good one holds, and it is said so. */
export function NumberSetting(props: NumberSettingProps) {
  const { label, hint, unit, value, standard, min, max, onChange } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // What stands in the field while it is being typed; `null` shows what is kept.
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? String(value);
  const isGood = isWhole(text, min, max);
  const error = isGood ? null : t('options.number.wrong', { min, max });
  return (
    <div className={styles.setting}>
      <div className={styles.words}>
        <label htmlFor={id}>{label}</label>
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
        {error && (
          <p id={`${id}-error`} className={styles.error} role="status">
            {error}
          </p>
        )}
      </div>
      <div className={styles.control}>
        {(value !== standard || !isGood) && (
          <IconButton
            size="small"
            label={t('options.reset', { value: standard })}
            icon={<RotateCcw aria-hidden="true" />}
            onClick={() => {
              setTyped(String(standard));
              onChange(standard);
              input.current?.focus();
            }}
          />
        )}
        <input
          ref={input}
          id={id}
          type="number"
          inputMode="numeric"
          className={styles.number}
          min={min}
          max={max}
          step={1}
          value={text}
          aria-invalid={error ? true : undefined}
          aria-describedby={classNames(error && `${id}-error`, `${id}-hint`, `${id}-unit`)}
          onChange={(event) => {
            const next = event.target.value;
            setTyped(next);
            if (isWhole(next, min, max)) onChange(Number(next));
          }}
          onBlur={() => {
            if (isGood) setTyped(null);
          }}
        />
        <span id={`${id}-unit`} className={styles.unit}>
          {unit}
        </span>
      </div>
    </div>
  );
}

function isWhole(text: string, min: number, max: number): boolean {
  return /^\d{1,4}$/.test(text.trim()) && Number(text) >= min && Number(text) <= max;
}
