import { useEffect, useState } from 'react';
import { prepareOthers } from '../../utils/checking/prepare-others';
import { introOf, prepareSent } from '../../utils/checking/prepare-sent';
import type { OtherContact, SentMessage, Situation } from '../../utils/model/situation';

/**
 * True once everybody else and what was sent before are ready to be compared with a draft. Done while the browser has
 * nothing else to do, so that neither the first look nor the first key stroke waits for it.
 */
export function usePrepared(situation: Situation | null): boolean {
  const [ready, setReady] = useState<{ others: OtherContact[]; sentLog: SentMessage[] } | null>(
    null,
  );
  const others = situation?.others;
  const user = situation?.user;
  useEffect(() => {
    if (!others || !user) return;
    return whenIdle(() => {
      prepareOthers(others);
      prepareSent(user.sentLog, introOf(user));
      setReady({ others, sentLog: user.sentLog });
    });
  }, [others, user]);
  return ready !== null && ready.others === others && ready.sentLog === user?.sentLog;
}

/** No longer than this: a friend who looks late is better than one who never looks. */
const LATEST_MS = 500;

function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(work, 0);
    return () => clearTimeout(timer);
  }
  const ticket = requestIdleCallback(work, { timeout: LATEST_MS });
  return () => cancelIdleCallback(ticket);
}
