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
export function IconButton(props: IconButtonProps) {
  const { label, icon, variant = 'quiet', size = 'normal', keys, className, ...rest } = props;
  return (
    <Tooltip text={keys ? `${label} (${keys})` : label}>
      <ButtonWithLabel
        {...rest}
        description={rest['aria-describedby']}
        className={classNames(styles.button, styles[variant], styles[size], className)}
        aria-label={label}
        aria-keyshortcuts={keys}
      >
        {icon}
      </ButtonWithLabel>
    </Tooltip>
  );
}

/** Lets go of the tooltip's description: it repeats the label, which would be read out twice. */
function ButtonWithLabel({
  description,
  'aria-describedby': _tooltip,
  ...rest
}: ComponentProps<'button'> & { description: string | undefined }) {
  return <button type="button" {...rest} aria-describedby={description} />;
}
