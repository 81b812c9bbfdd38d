import { useEffect, useState } from 'react';
import { isFromBeforeUpdate, watchTabsBeforeUpdate } from '../../utils/browser/tabs-before-update';

/** True while the page in a tab was loaded before Kith was updated: what listened there has fallen silent. */
export function useOpenedBeforeUpdate(tabId: number | null): boolean {
  const [isOld, setOld] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    const look = () => {
      if (tabId === null) return setOld(false);
      void isFromBeforeUpdate(tabId).then((found) => {
        if (isCurrent) setOld(found);
      });
    };
    look();
    const stop = watchTabsBeforeUpdate(look);
    return () => {
      isCurrent = false;
      stop();
    };
  }, [tabId]);
  return isOld;
}
