import type { DraftContext } from './context';

/** Works something out once for a draft: its many versions share all but the choice of words. */
export function oncePerDraft<T>(make: (context: DraftContext) => T): (context: DraftContext) => T {
  const made = new WeakMap<DraftContext, { value: T }>();
  return (context) => {
    const known = made.get(context) ?? { value: make(context) };
    made.set(context, known);
    return known.value;
  };
}
