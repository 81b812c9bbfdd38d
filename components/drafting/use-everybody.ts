import { useEffect, useMemo, useState } from 'react';
import { preparingOthers } from '../../utils/checking/prepare-others';
import { introOf, preparingSent } from '../../utils/checking/prepare-sent';
import type { Situation } from '../../utils/model/situation';
import type { Everybody, KnownContact } from '../../utils/store/everybody';
import { knownEverybody } from '../../utils/store/everybody';

/** Milliseconds of work between two breaths, so that a key stroke never waits for it. */
const AT_ONCE_MS = 8;
/** Where the browser is never idle, the work goes on all the same. */
const LATEST_MS = 1000;

/**
 * The situation with everybody in the store and everything sent, once these have been read and made ready to be compared
 * with; until then as it is, with the people last worked with. Read in idle moments, once as long as nobody changes.
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
      const read = await knownEverybody(rest);
      if (!read) return;
      const contacts = allBut(read.contacts, contactId);
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

const OTHERS = new WeakMap<readonly KnownContact[], Map<string | null, KnownContact[]>>();
/** Lists kept of everybody but one: more are somebody leafing through. */
const MOST_LISTS = 4;

/** Everybody but the reader; the same array for the same reader, since what is prepared belongs to an array. */
function allBut(contacts: readonly KnownContact[], contactId: string | null): KnownContact[] {
  const lists = OTHERS.get(contacts) ?? new Map<string | null, KnownContact[]>();
  OTHERS.set(contacts, lists);
  const known = lists.get(contactId);
  if (known) return known;
  if (lists.size >= MOST_LISTS) lists.clear();
  const others = contacts.filter(({ id }) => id !== contactId);
  lists.set(contactId, others);
  return others;
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
