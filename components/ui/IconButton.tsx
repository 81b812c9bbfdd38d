import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './IconButton.module.css';
import { Tooltip } from './Tooltip';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label' | 'children'> {
  /** What it does; read aloud, and shown on hover and focus. */
  label: string;
  icon: ReactNode;
  variant?: 'quiet' | 'outlined';
  size?: 'normal' | 'small';
  /** A shortcut to show with the label, e.g. "?". */
  keys?: string;
}

/** A button that shows an icon alone. */
export function IconButton({
  label,
  icon,
  variant = 'quiet',
  size = 'normal',
  keys,
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={keys ? `${label} (${keys})` : label}>
      <button
        type="button"
        {...rest}
        className={classNames(styles.button, styles[variant], styles[size], className)}
        aria-label={label}
        aria-keyshortcuts={keys}
        // The tooltip repeats the label: describing the button with it would have it read out twice.
        aria-describedby={rest['aria-describedby']}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
