import { useCallback, useEffect, useState } from 'react';
import type { OptionPage } from './option-pages';
import { pageOfHash } from './option-pages';

/** The page that the address names, and the way to another: the browser's own Back goes through them. */
export function useOptionPage(): [OptionPage | null, (page: OptionPage) => void] {
  const [page, setPage] = useState(() => pageOfHash(location.hash));
  useEffect(() => {
    const onHash = () => setPage(pageOfHash(location.hash));
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, []);
  const go = useCallback((next: OptionPage) => {
    location.hash = next;
  }, []);
  return [page, go];
}
