/**
 * Arrow keys go from row to row of a list of follow-ups, on each row's main button (`data-row-focus`); Home and End to
 * the first and last. True when the focus moved.
 */
export function moveByKey(list: HTMLElement, key: string): boolean {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row-focus]')];
  const here = rows.findIndex((row) => row.closest('li')?.contains(document.activeElement));
  const target = {
    ArrowDown: rows[here + 1],
    ArrowUp: here > 0 ? rows[here - 1] : undefined,
    Home: rows[0],
    End: rows.at(-1),
  }[key];
  if (!target) return false;
  target.focus();
  return true;
}
