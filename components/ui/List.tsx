import type { ReactNode } from 'react';
import styles from './List.module.css';

export interface ListProps<Item> {
  items: readonly Item[];
  keyOf: (item: Item) => string;
  renderItem: (item: Item, index: number) => ReactNode;
  /** What it lists, where no heading says so. */
  label?: string;
  labelledBy?: string;
  /** A thin line between rows, or space between cards. */
  divided?: boolean;
}

/** A list that screen readers count. For more than a hundred or so rows use VirtualList. */
export function List<Item>(props: ListProps<Item>) {
  const { items, keyOf, renderItem, label, labelledBy, divided = true } = props;
  return (
    <ul
      className={divided ? styles.divided : styles.spaced}
      aria-label={label}
      aria-labelledby={labelledBy}
    >
      {items.map((item, index) => (
        <li key={keyOf(item)}>{renderItem(item, index)}</li>
      ))}
    </ul>
  );
}
