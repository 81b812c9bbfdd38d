import { useLiveQuery } from 'dexie-react-hooks';

/**
 * What a query of the store finds, read again whenever that changes; `undefined` until it has been read.
 *
 * Dexie follows a query through its awaits only where the function handed to it is declared `async` itself: with one that
 * merely returns another's promise, a transaction of several steps ended with `PrematureCommitError` (tests/components/app).
 */
export function useQuery<T>(query: () => Promise<T> | T, deps: unknown[]): T | undefined {
  return useLiveQuery(async () => query(), deps);
}
