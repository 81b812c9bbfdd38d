import { useEffect, useRef, useState } from 'react';

/** After this long without a change the words are kept. */
const KEEP_AFTER_MS = 400;

/**
 * Keeps what is typed: shortly after the last change, and at once when the step or the page goes away. `save` must
 * be fit to be called twice with the same value. True once something was typed and all of it has been kept.
 */
export function useKeep<T>(value: T, save: (value: T) => Promise<unknown>): boolean {
  const [first] = useState(value);
  const [kept, setKept] = useState(value);
  const latest = useRef({ value, kept, save });
  latest.current = { value, kept, save };

  useEffect(() => {
    if (value === kept) return;
    const keep = async () => {
      await latest.current.save(value);
      setKept(value);
    };
    const timer = setTimeout(() => void keep(), KEEP_AFTER_MS);
    const onHide = () => void keep();
    window.addEventListener('pagehide', onHide);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', onHide);
    };
  }, [value, kept]);

  useEffect(
    () => () => {
      const now = latest.current;
      if (now.value !== now.kept) void now.save(now.value);
    },
    [],
  );
  return value === kept && kept !== first;
}
