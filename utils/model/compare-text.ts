/** By code unit, for sorting: the same order in every language, as ISO instants, days, ids and folded names need it. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
