import { RotateCcw } from 'lucide-react';
import { useId, useState } from 'react';
import { t } from '../../utils/words/translate';
import { classNames } from '../ui/class-names';
import { FieldFrame } from '../ui/FieldFrame';
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
  // What stands in the field while it is being typed; `null` shows what is kept.
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? String(value);
  const isGood = isWhole(text, min, max);
  const error = isGood ? null : t('options.number.wrong', { min, max });
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <span className={styles.row}>
        <input
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
        <span id={`${id}-unit`}>{unit}</span>
        {(value !== standard || !isGood) && (
          <IconButton
            size="small"
            label={t('options.reset', { value: standard })}
            icon={<RotateCcw aria-hidden="true" />}
            onClick={() => {
              setTyped(null);
              onChange(standard);
            }}
          />
        )}
      </span>
    </FieldFrame>
  );
}

function isWhole(text: string, min: number, max: number): boolean {
  return /^\d{1,4}$/.test(text.trim()) && Number(text) >= min && Number(text) <= max;
}
