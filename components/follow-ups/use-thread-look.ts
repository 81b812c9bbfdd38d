import { useCallback, useEffect, useState } from 'react';
import type { OpenPage } from '../../utils/browser/open-page';
import type { ThreadLook } from '../../utils/messages/protocol';
import { sendMessage } from '../../utils/messages/protocol';

/** Messages come in without a change of address; only while Kith is looked at is the page asked again. */
const LOOK_AGAIN_MS = 15_000;

/** What the page in front says about a contact, looked at again while it stays open; `null` where there is nothing to look at. */
export function useThreadLook(page: OpenPage | null): {
  look: ThreadLook | null;
  lookAgain: () => void;
  /** What was said is no longer so: it was taken back. */
  forget: () => void;
} {
  const [look, setLook] = useState<ThreadLook | null>(null);
  const [round, setRound] = useState(0);
  const tabId = page?.url && isLinkedIn(page.url) ? page.tabId : null;
  const key = tabId === null ? null : `${page?.url} ${page?.title}`;
  const lookAgain = useCallback(() => setRound((before) => before + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another address or title is another look.
  useEffect(() => setLook(null), [page?.url]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` and `round` are the reasons to look again.
  useEffect(() => {
    if (tabId === null) return;
    let isCurrent = true;
    const ask = () => {
      if (document.visibilityState === 'hidden') return;
      const look = () => sendMessage('lookAtThread', { tabId });
      look()
        // A worker that was just being stopped may not have answered.
        .catch(look)
        .then((found) => {
          if (!isCurrent) return;
          // What was logged is said once; later looks find nothing new and must not wipe it out.
          setLook((before) => (isSaidOnce(before) && found.status === 'nothing' ? before : found));
        })
        // Still nobody there: the next look comes by itself.
        .catch(() => undefined);
    };
    ask();
    const timer = setInterval(ask, LOOK_AGAIN_MS);
    document.addEventListener('visibilitychange', ask);
    return () => {
      isCurrent = false;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', ask);
    };
  }, [tabId, key, round]);

  return { look, lookAgain, forget: () => setLook(null) };
}

function isSaidOnce(look: ThreadLook | null): boolean {
  return look?.status === 'logged' || look?.status === 'accepted';
}

/** A conversation may be docked at the foot of any of LinkedIn's pages. */
function isLinkedIn(url: string): boolean {
  return /^https:\/\/([a-z]{2,3}\.)?linkedin\.com\//.test(url);
}
