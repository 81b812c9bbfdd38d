import { useEffect, useMemo, useState } from 'react';
import { preparingOthers } from '../../utils/checking/prepare-others';
import { introOf, preparingSent } from '../../utils/checking/prepare-sent';
import type { Situation } from '../../utils/model/situation';
import type { Everybody } from '../../utils/store/everybody';
import { readEverybody } from '../../utils/store/everybody';

/** Milliseconds of work between two breaths, so that a key stroke never waits for it. */
const AT_ONCE_MS = 8;
/** Where the browser is never idle, the work goes on all the same. */
const LATEST_MS = 1000;

/**
 * The situation with everybody in the store and everything sent, once these have been read and made ready to be compared
 * with; until then as it is, with the people last worked with. Read in idle moments, once for each contact.
 */
export function useEverybody(
  situation: Situation | null,
  contactId: string | null,
): Situation | null {
  const [known, setKnown] = useState<{ contactId: string | null; everybody: Everybody } | null>(
    null,
  );
  const user = situation?.user;
  const intro = user ? introOf(user).join('\n') : null;
  useEffect(() => {
    if (intro === null) return;
    let isCurrent = true;
    const rest = async () => {
      await idle();
      return isCurrent;
    };
    void (async () => {
      const read = await readEverybody(rest);
      if (!read) return;
      const contacts = read.contacts.filter(({ id }) => id !== contactId);
      const isReady =
        (await inPieces(preparingOthers(contacts), rest)) &&
        (await inPieces(preparingSent(read.sent, intro.split('\n')), rest));
      if (isReady) setKnown({ contactId, everybody: { contacts, sent: read.sent } });
    })();
    return () => {
      isCurrent = false;
    };
  }, [contactId, intro]);
  return useMemo(() => {
    if (!situation || known?.contactId !== contactId) return situation;
    const { contacts, sent } = known.everybody;
    return { ...situation, others: contacts, user: { ...situation.user, sentLog: sent } };
  }, [situation, known, contactId]);
}

/** Drives work to its end, a breath at a time; false when it was no longer wanted. */
async function inPieces(
  work: Generator<void, unknown, void>,
  rest: () => Promise<boolean>,
): Promise<boolean> {
  while (await rest()) {
    const until = performance.now() + AT_ONCE_MS;
    while (performance.now() < until) if (work.next().done) return true;
  }
  return false;
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback !== 'function') setTimeout(resolve, 0);
    else requestIdleCallback(() => resolve(), { timeout: LATEST_MS });
  });
}
