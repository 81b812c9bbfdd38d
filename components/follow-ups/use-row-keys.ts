import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import { moveByKey } from './move-by-key';

interface RowKeys {
  undoLast: () => void;
  /** Arrow keys also begin from nowhere: in the popup, where nothing else is to be scrolled. */
  fromAnywhere?: boolean;
}

/**
 * The keys of a list of follow-ups: arrows, Home and End from row to row, `u` takes the last step back, wherever the focus
 * is. When the row that had the focus goes, the focus goes to the one that took its place, so that the next key works.
 */
export function useRowKeys({ undoLast, fromAnywhere }: RowKeys): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const place = useRef<number | null>(null);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const { target } = event;
      if (target instanceof Element && target.closest(WRITING)) return;
      const isHere = target instanceof Node && list.current?.contains(target);
      if (event.key.toLowerCase() === 'u') undoLast();
      else if (!list.current || !(isHere || (fromAnywhere && isNowhere()))) return;
      else if (moveByKey(list.current, event.key)) event.preventDefault();
    };
    const onFocus = ({ target }: FocusEvent) => {
      const isHere = target instanceof Node && list.current?.contains(target);
      place.current = isHere ? placeOf(list.current, target as Element) : null;
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('focusin', onFocus);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('focusin', onFocus);
    };
  }, [undoLast, fromAnywhere]);

  // After each change of the page: a row that went has taken the focus with it.
  useEffect(() => {
    if (place.current === null || !isNowhere() || !list.current) return;
    const rows = rowsOf(list.current);
    (rows[Math.min(place.current, rows.length - 1)] ?? list.current).focus();
  });

  return list;
}

/** Letters typed into a field are words; in a dialog the keys are the dialog's. */
const WRITING = 'input, textarea, select, [role=dialog]';

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function rowsOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-row-focus]')];
}

function placeOf(list: HTMLElement | null, target: Element): number | null {
  const here = list ? rowsOf(list).findIndex((row) => row.closest('li')?.contains(target)) : -1;
  return here < 0 ? null : here;
}
