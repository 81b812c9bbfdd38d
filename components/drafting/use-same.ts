import { useRef } from 'react';

/**
 * The list from before as long as it holds the same: a live query gives a new list whenever anything near it changes,
 * and what is prepared for a list would have to be prepared again.
 */
export function useSame<Item>(list: readonly Item[] | undefined): Item[] | undefined {
  const kept = useRef<{ text: string; list: Item[] } | null>(null);
  const given = useRef<readonly Item[] | undefined>(undefined);
  if (list && given.current !== list) {
    given.current = list;
    const text = JSON.stringify(list);
    if (kept.current?.text !== text) kept.current = { text, list: [...list] };
  }
  return list && kept.current?.list;
}
