import { useEffect, useState } from 'react';

/** How many bytes the browser says that Kith takes, database and copies; `null` where it does not say. */
export function useSpaceUsed(): number | null {
  const [bytes, setBytes] = useState<number | null>(null);
  useEffect(() => {
    void navigator.storage?.estimate?.().then(({ usage }) => setBytes(usage ?? null));
  }, []);
  return bytes;
}
