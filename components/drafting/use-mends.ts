import { useEffect, useState } from 'react';
import type { Finding } from '../../utils/model/finding';
import type { Mend } from './mend-by-composer';
import { mendByComposer } from './mend-by-composer';
import type { DraftSession } from './use-draft';

/** After this much quiet: what the composer could do is tried out, and that must not hold typing up. */
const QUIET_MS = 250;
const NONE: ReadonlyMap<string, Mend> = new Map();

/**
 * What the composer could do about these findings, by `mendKey`; found out one by one while nobody types. What would not
 * help is not in it, and so not offered.
 */
export function useMends(
  session: DraftSession,
  findings: readonly Finding[],
): ReadonlyMap<string, Mend> {
  const { checked, composed } = session;
  const [found, setFound] = useState<{ body: string | null; mends: ReadonlyMap<string, Mend> }>({
    body: null,
    mends: NONE,
  });
  const wanted = findings.flatMap((finding) =>
    finding.fixes.flatMap((fix) =>
      fix.kind === 'recompose' ? [{ finding, change: fix.change }] : [],
    ),
  );
  const key = wanted.map(({ finding, change }) => mendKey(finding, change)).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key`, the text and what it was composed of say all of it; the session is a new object at every render.
  useEffect(() => {
    const mends = new Map<string, Mend>();
    const left = [...wanted];
    let timer = setTimeout(next, QUIET_MS);
    function next() {
      const one = left.shift();
      if (!one) return setFound({ body: checked.body, mends });
      const mend = mendByComposer(session, one.finding, one.change);
      if (mend) mends.set(mendKey(one.finding, one.change), mend);
      timer = setTimeout(next, 0);
    }
    return () => clearTimeout(timer);
  }, [key, checked, composed]);
  // They fit this text until they are found out anew: a button must not go from under the hand when a draft is kept.
  return found.body === checked.body ? found.mends : NONE;
}

/** Which fix of which finding. */
export function mendKey({ id }: Pick<Finding, 'id'>, change: string): string {
  return `${id} ${change}`;
}
