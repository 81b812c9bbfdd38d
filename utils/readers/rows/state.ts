/**
 * What looking for a section came to; three answers that must never be merged, and one more.
 * `none`: the page shows that there is none. `not-loaded`: it exists and has not come yet. `unread`: it is there and
 * could not be understood. `unknown`: this page does not show such a section at all.
 */
export type SectionState<T> =
  | { state: 'present'; value: T; hasMore: boolean }
  | { state: 'none' }
  | { state: 'not-loaded' }
  | { state: 'unread' }
  | { state: 'unknown' };

/** Wraps the outcome for a card that is there: found, or not understood. */
export function asState<T>(value: T | null, hasMore: boolean): SectionState<T> {
  return value === null ? { state: 'unread' } : { state: 'present', value, hasMore };
}
