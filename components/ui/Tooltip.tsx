import { Tooltip as Radix } from 'radix-ui';
import type { ReactElement } from 'react';
import styles from './Tooltip.module.css';

export interface TooltipProps {
  /** A few words; never the only place where something important stands. */
  text: string;
  /** One element that can take the focus and a ref. */
  children: ReactElement;
  side?: 'top' | 'bottom' | 'left' | 'right';
}

/** Words beside a control on hover and on focus; Escape hides them, the pointer may rest on them. */
export function Tooltip({ text, children, side = 'bottom' }: TooltipProps) {
  return (
    <Radix.Provider delayDuration={500}>
      <Radix.Root>
        <Radix.Trigger asChild>{children}</Radix.Trigger>
        <Radix.Portal>
          <Radix.Content className={styles.tooltip} side={side} sideOffset={6} collisionPadding={8}>
            {text}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  );
}
