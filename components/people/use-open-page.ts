import { useEffect, useState } from 'react';
import type { OpenPage } from '../../utils/browser/open-page';
import { findOpenPage, watchOpenPage } from '../../utils/browser/open-page';

/** The page beside the panel, kept current; `first` (or `undefined`) until the browser has said. */
export function useOpenPage(first?: OpenPage | null): OpenPage | null | undefined {
  const [page, setPage] = useState(first);
  useEffect(() => {
    let isCurrent = true;
    const look = () => {
      void findOpenPage().then((found) => {
        if (isCurrent) setPage((before) => (isSame(before, found) ? before : found));
      });
    };
    look();
    const stop = watchOpenPage(look);
    return () => {
      isCurrent = false;
      stop();
    };
  }, []);
  return page;
}

function isSame(a: OpenPage | null | undefined, b: OpenPage | null): boolean {
  if (!a || !b) return a === b;
  return a.tabId === b.tabId && a.url === b.url && a.title === b.title;
}
