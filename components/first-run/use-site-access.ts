import { useEffect, useState } from 'react';
import { hasSiteAccess, watchSiteAccess } from '../../utils/browser/site-access';

/** Whether Kith may follow the user on LinkedIn; `null` until the browser has said so. Follows every change. */
export function useSiteAccess(): boolean | null {
  const [isAllowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => void hasSiteAccess().then(setAllowed);
    look();
    return watchSiteAccess(look);
  }, []);
  return isAllowed;
}
