import { DropdownMenu as Radix } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './Menu.module.css';

export interface MenuItem {
  id: string;
  label: string;
  onSelect: () => void;
  icon?: ReactNode;
  /** Quieter, at the end of the line: a date, a shortcut. */
  detail?: string;
  disabled?: boolean;
  danger?: boolean;
  /** A line above, to set what follows apart. */
  separated?: boolean;
}

export interface MenuProps {
  /** The button that opens it; must take a ref. It names the menu. */
  trigger: ReactElement;
  items: readonly MenuItem[];
  align?: 'start' | 'end';
}

/** A few things to do with what the button belongs to. Arrow keys, typing the first letter, Escape. */
export function Menu({ trigger, items, align = 'end' }: MenuProps) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          className={styles.menu}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          loop
        >
          {items.map((item) => [
            item.separated && <Radix.Separator key={`${item.id}-line`} className={styles.line} />,
            <Radix.Item
              key={item.id}
              className={classNames(styles.item, item.danger && styles.danger)}
              disabled={item.disabled}
              onSelect={item.onSelect}
            >
              {item.icon && (
                <span className={styles.icon} aria-hidden="true">
                  {item.icon}
                </span>
              )}
              <span className={styles.label}>{item.label}</span>
              {item.detail && <span className={styles.detail}>{item.detail}</span>}
            </Radix.Item>,
          ])}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
