import { useVirtualizer } from '@tanstack/react-virtual';
import type { KeyboardEvent, ReactNode } from 'react';
import { useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { rangeWithActive } from './range-with-active';
import styles from './VirtualList.module.css';

/** Spread on the one main control of a row: the arrow keys go from one to the next. */
export interface RowFocus {
  tabIndex: 0 | -1;
  'data-row-control': true;
}

export interface VirtualListProps<Item> {
  items: readonly Item[];
  /** The same function every time: with another all positions are worked out anew. */
  keyOf: (item: Item) => string;
  renderItem: (item: Item, focus: RowFocus, index: number) => ReactNode;
  label: string;
  /** Height of a usual row in px, before it is measured. */
  estimatedRowPx?: number;
  /** How many there are in all, if `items` is only a part. */
  total?: number;
  className?: string;
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

/**
 * A list of which only what is in sight exists: 30,000 rows as smooth as thirty. It scrolls in its own box, so give it
 * a height. One row is in the tab order; arrows, Page Up and Down, Home and End go to the others.
 */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { items, keyOf, renderItem, label, estimatedRowPx = 64, total, className } = props;
  const box = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const activeIndex = Math.min(active, items.length - 1);

  const getItemKey = useCallback((index: number) => keyOf(items[index] as Item), [items, keyOf]);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => estimatedRowPx,
    getItemKey,
    // Each row besides costs every frame: three are more than a wheel goes in one.
    overscan: 3,
    // The row with the focus stays in the page however far one scrolls, else the focus would be lost.
    rangeExtractor: (range) => rangeWithActive(range, activeIndex),
  });

  function moveTo(index: number) {
    const target = Math.max(0, Math.min(items.length - 1, index));
    // The row must be in the page before it can take the focus.
    flushSync(() => setActive(target));
    virtualizer.scrollToIndex(target);
    rowControl(box.current, target)?.focus({ preventScroll: true });
  }

  function onKeyDown(event: KeyboardEvent<HTMLUListElement>) {
    const from = event.target as HTMLElement;
    if (!from.matches('[data-row-control]') || event.altKey || event.ctrlKey || event.metaKey)
      return;
    const step = STEPS[event.key];
    if (step !== undefined) moveTo(activeIndex + step);
    else if (event.key === 'Home') moveTo(0);
    else if (event.key === 'End') moveTo(items.length - 1);
    else return;
    event.preventDefault();
  }

  return (
    <div ref={box} className={`${styles.box} ${className ?? ''}`}>
      <ul
        className={styles.list}
        aria-label={label}
        style={{ blockSize: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtualizer.getVirtualItems().map((row) => {
          const item = items[row.index];
          if (item === undefined) return null;
          return (
            <li
              key={row.key}
              ref={virtualizer.measureElement}
              data-index={row.index}
              className={styles.row}
              style={{ transform: `translateY(${row.start}px)` }}
              aria-setsize={total ?? items.length}
              aria-posinset={row.index + 1}
              onFocus={() => setActive(row.index)}
            >
              {renderItem(
                item,
                { tabIndex: row.index === activeIndex ? 0 : -1, 'data-row-control': true },
                row.index,
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function rowControl(box: HTMLElement | null, index: number): HTMLElement | null {
  return box?.querySelector(`[data-index="${index}"] [data-row-control]`) ?? null;
}
