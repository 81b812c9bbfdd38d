import { useEffect, useState } from 'react';
import type { Glance } from '../../utils/messages/protocol';
import { sendMessage } from '../../utils/messages/protocol';

/** Looks at the page once, because opening the popup is the user's asking; stores nothing. */
export function useGlance(tabId: number, isWanted: boolean): Glance | null {
  const [glance, setGlance] = useState<Glance | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    const look = () => sendMessage('glanceAtPage', { tabId });
    look()
      // A worker that was just being stopped may not have answered.
      .catch(look)
      .then((found) => {
        if (isCurrent) setGlance(found);
      })
      .catch(() => setGlance(null));
    return () => {
      isCurrent = false;
    };
  }, [tabId, isWanted]);
  return glance;
}
