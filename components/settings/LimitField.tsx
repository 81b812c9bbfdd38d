import { RotateCcw } from 'lucide-react';
import { useRef } from 'react';
import { t } from '../../utils/words/translate';
import { IconButton } from '../ui/IconButton';
import styles from './LimitsTable.module.css';
import { useTypedNumber } from './use-typed-number';

const MOST = 20_000;

interface LimitFieldProps {
  label: string;
  /** Characters. */
  value: number;
  standard: number;
  onChange: (value: number) => void;
}

/** A number of characters that is kept as soon as it is a good one; until then the last good one holds. */
export function LimitField({ label, value, standard, onChange }: LimitFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const { text, isGood, type, letGo } = useTypedNumber(value, { min: 1, max: MOST }, onChange);
  return (
    <span className={styles.field}>
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
        type="number"
        inputMode="numeric"
        aria-label={label}
        className={styles.number}
        min={1}
        max={MOST}
        value={text}
        aria-invalid={isGood ? undefined : true}
        title={isGood ? undefined : t('options.number.wrong', { min: 1, max: MOST })}
        onChange={(event) => type(event.target.value)}
        onBlur={letGo}
      />
    </span>
  );
}
