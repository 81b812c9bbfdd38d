import { useEffect, useState } from 'react';
import { ownWindowId } from '../../utils/browser/own-window';

/** The window of this page, known before a click: within one, nothing may be awaited before the panel opens. */
export function useOwnWindow(): number | null {
  const [windowId, setWindowId] = useState<number | null>(null);
  useEffect(() => {
    void ownWindowId().then(setWindowId);
  }, []);
  return windowId;
}
