import { useEffect, useState } from 'react';
import type { Outcome } from '../../utils/progress/outcome';
import { withTies } from '../../utils/progress/outcome';
import { recordsOfMany } from '../../utils/store/record-pages';

interface Ties {
  /** The outcomes they were looked up for. */
  of: Outcome[];
  /** The same with ties, once everybody has been looked at. */
  outcomes: Outcome[] | null;
  /** How much has been looked at, 0 to 1. */
  share: number;
}

/** How much further the work is before it is told again: every telling paints. */
const STEP = 0.04;

/**
 * How close the two were at every message. That takes the whole history with everybody written to, and so is read only
 * while it is asked for.
 */
export function useTies(outcomes: Outcome[], isAsked: boolean): Ties {
  const [ties, setTies] = useState<Ties | null>(null);
  const isKnown = ties?.of === outcomes && ties.outcomes !== null;
  useEffect(() => {
    if (!isAsked || isKnown) return;
    let isCurrent = true;
    void (async () => {
      const byContact = new Map<string, Outcome[]>();
      for (const one of outcomes) {
        const theirs = byContact.get(one.contactId);
        if (theirs) theirs.push(one);
        else byContact.set(one.contactId, [one]);
      }
      const tied: Outcome[] = [];
      let seen = 0;
      let told = 0;
      for await (const page of recordsOfMany([...byContact.keys()])) {
        if (!isCurrent) return;
        for (const records of page)
          tied.push(...withTies(byContact.get(records.contact.id) ?? [], records));
        seen += page.length;
        const share = seen / byContact.size;
        if (share - told < STEP) continue;
        told = share;
        setTies({ of: outcomes, outcomes: null, share });
      }
      if (isCurrent) setTies({ of: outcomes, outcomes: tied, share: 1 });
    })();
    return () => {
      isCurrent = false;
    };
  }, [outcomes, isAsked, isKnown]);
  return ties?.of === outcomes ? ties : { of: outcomes, outcomes: null, share: 0 };
}
