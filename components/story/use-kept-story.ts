import { useEffect, useRef, useState } from 'react';
import type { UserStory } from '../../utils/model/story';
import { keepWhy } from '../../utils/store/purposes';
import { saveStory } from '../../utils/store/story';

/** After this long without a key the words are kept. */
const KEEP_AFTER_MS = 400;

/**
 * Keeps what changed of the story shortly after the last key, and when the page or the form goes away.
 * @returns whether all of it is kept.
 */
export function useKeptStory(changes: Partial<UserStory>, why: string, firstWhy: string): boolean {
  const [kept, setKept] = useState({ changes, why: firstWhy });
  const isKept = kept.changes === changes && kept.why === why;
  const latest = useRef({ changes, why, isKept });
  latest.current = { changes, why, isKept };
  useEffect(() => {
    if (isKept) return;
    const keep = async () => {
      await saveStory(changes);
      await keepWhy(why);
      setKept({ changes, why });
    };
    const timer = setTimeout(() => void keep(), KEEP_AFTER_MS);
    const onHide = () => void keep();
    window.addEventListener('pagehide', onHide);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', onHide);
    };
  }, [changes, why, isKept]);
  // Another tab of the panel within the wait: the form goes, its last words stay.
  useEffect(
    () => () => {
      const last = latest.current;
      if (!last.isKept) void saveStory(last.changes).then(() => keepWhy(last.why));
    },
    [],
  );
  return isKept;
}
