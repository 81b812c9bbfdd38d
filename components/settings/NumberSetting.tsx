import { RotateCcw } from 'lucide-react';
import { useId, useRef } from 'react';
import { t } from '../../utils/words/translate';
import { classNames } from '../ui/class-names';
import { IconButton } from '../ui/IconButton';
import styles from './NumberSetting.module.css';
import { useTypedNumber } from './use-typed-number';

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
  const { text, isGood, type, letGo } = useTypedNumber(value, { min, max }, onChange);
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
              type(String(standard));
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
          onChange={(event) => type(event.target.value)}
          onBlur={() => {
            if (isGood) letGo();
          }}
        />
        <span id={`${id}-unit`} className={styles.unit}>
          {unit}
        </span>
      </div>
    </div>
  );
}
