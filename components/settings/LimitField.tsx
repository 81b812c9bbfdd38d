import { RotateCcw } from 'lucide-react';
import { useRef, useState } from 'react';
import { t } from '../../utils/words/translate';
import { IconButton } from '../ui/IconButton';
import styles from './LimitsTable.module.css';

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
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? String(value);
  const isGood = /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= MOST;
  return (
    <span className={styles.field}>
      {(value !== standard || !isGood) && (
        <IconButton
          size="small"
          label={t('options.reset', { value: standard })}
          icon={<RotateCcw aria-hidden="true" />}
          onClick={() => {
            setTyped(null);
            onChange(standard);
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
        onChange={(event) => {
          const next = event.target.value;
          setTyped(next);
          if (/^\d{1,5}$/.test(next) && Number(next) >= 1 && Number(next) <= MOST)
            onChange(Number(next));
        }}
        onBlur={() => setTyped(null)}
      />
    </span>
  );
}
