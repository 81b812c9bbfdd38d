import { Check } from 'lucide-react';
import type { ComponentProps } from 'react';
import styles from './Chip.module.css';

export interface ChipProps extends Omit<ComponentProps<'button'>, 'onChange' | 'aria-pressed'> {
  pressed: boolean;
  onChange: (pressed: boolean) => void;
}

/** A small word that can be switched on and off: a filter, a fact. */
export function Chip({ pressed, onChange, children, ...rest }: ChipProps) {
  return (
    <button
      type="button"
      {...rest}
      className={styles.chip}
      aria-pressed={pressed}
      onClick={() => onChange(!pressed)}
    >
      {/* Always there, so that pressing changes no width. */}
      <Check className={styles.tick} aria-hidden="true" />
      <span>{children}</span>
    </button>
  );
}
