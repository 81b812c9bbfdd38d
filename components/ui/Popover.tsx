import { Popover as Radix } from 'radix-ui';
import type { ReactElement, ReactNode, RefObject } from 'react';
import styles from './Popover.module.css';

interface PopoverBaseProps {
  /** What it is about, for screen readers. */
  label: string;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  side?: 'top' | 'bottom' | 'left' | 'right';
  align?: 'start' | 'center' | 'end';
  children: ReactNode;
}

export type PopoverProps = PopoverBaseProps &
  (
    | {
        /** The button that opens it; must take a ref (Button and IconButton do). */
        trigger: ReactElement;
      }
    | {
        /** The button that opened it, where this is loaded only then; it gets the focus back. */
        anchor: RefObject<HTMLElement>;
      }
  );

/** Something more about what was pressed: a fact's source, a date to choose. Escape closes; focus comes back. */
export function Popover(props: PopoverProps) {
  const { label, open, onOpenChange, side = 'bottom', align = 'start', children } = props;
  const anchor = 'anchor' in props ? props.anchor : null;
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      {'trigger' in props ? (
        <Radix.Trigger asChild>{props.trigger}</Radix.Trigger>
      ) : (
        <Radix.Anchor virtualRef={props.anchor} />
      )}
      <Radix.Portal>
        <Radix.Content
          className={styles.popover}
          aria-label={label}
          side={side}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          onCloseAutoFocus={(event) => {
            if (!anchor) return;
            event.preventDefault();
            anchor.current.focus();
          }}
          onInteractOutside={(event) => {
            // A press on the button closes it there; closed here too, it would open again.
            if (anchor?.current.contains(event.target as Node)) event.preventDefault();
          }}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
