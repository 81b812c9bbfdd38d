import { useEffect, useState } from 'react';
import type { PageState } from '../../utils/browser/page-state';
import { findPageState, watchPageStates } from '../../utils/browser/page-state';

/** What Kith last made of a tab's page, kept current; `null` when it has made nothing of it. */
export function usePageState(tabId: number | null): PageState | null {
  const [state, setState] = useState<PageState | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const look = () => {
      if (tabId === null) return setState(null);
      void findPageState(tabId).then((found) => {
        if (isCurrent) setState(found);
      });
    };
    look();
    const stop = watchPageStates(look);
    return () => {
      isCurrent = false;
      stop();
    };
  }, [tabId]);
  return state;
}
