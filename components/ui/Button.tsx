import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';
import { classNames } from './class-names';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'aria-busy'> {
  /** primary: the one thing to do here; danger: takes something away. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  size?: 'normal' | 'small';
  /** A lucide icon element; decoration beside the words. */
  icon?: ReactNode;
  /** At work: keeps its width and focus, says so, and does nothing more when pressed. */
  busy?: boolean;
  /** As wide as its place. */
  wide?: boolean;
}

/** A button with words on it. For an icon alone use IconButton. */
export function Button({
  variant = 'secondary',
  size = 'normal',
  icon,
  busy = false,
  wide = false,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={classNames(
        styles.button,
        styles[variant],
        styles[size],
        wide && styles.wide,
        className,
      )}
      aria-busy={busy || undefined}
      // Not `disabled`: a disabled button drops the keyboard focus to the top of the page.
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {icon && (
        <span className={styles.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      {children}
    </button>
  );
}
