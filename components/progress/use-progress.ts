import { useEffect, useMemo, useState } from 'react';
import type { LocalDate } from '../../utils/model/local-date';
import { addMonths, mondayOf } from '../../utils/model/local-date';
import type { FollowUpSettings, Settings } from '../../utils/model/settings';
import type { Outcome } from '../../utils/progress/outcome';
import { outcomesOf } from '../../utils/progress/outcome';
import type { WeekSoFar } from '../../utils/progress/week-so-far';
import { weekSoFar } from '../../utils/progress/week-so-far';
import type { ProgressRecords, WrittenTo } from '../../utils/store/progress-records';
import { progressRecords } from '../../utils/store/progress-records';
import { getSettings } from '../../utils/store/settings';
import { historiesSince } from '../../utils/store/touches';
import { useQuery } from '../app/use-query';
import { useWritten } from './use-written';

/** What Progress shows first. */
export interface Progress {
  records: ProgressRecords;
  settings: Settings;
  week: WeekSoFar;
  /** Names by contact id, of those talked with, given to or introduced. */
  names: Map<string, string>;
}

/** What was written in the last twelve months, and what came of it: with thousands of messages it takes a moment. */
export interface WrittenAndCame {
  written: WrittenTo[];
  outcomes: Outcome[];
}

const MONTHS = 12;
/** Milliseconds of work between two breaths: of thirty thousand people it is half a second in all. */
const AT_ONCE_MS = 12;

/** The last twelve months, looked up once and again when something changes; `undefined` while it is being looked up. */
export function useProgress(today: LocalDate): Progress | undefined {
  const found = useQuery(async () => {
    const [records, settings, histories] = await Promise.all([
      progressRecords(sinceWhen(today)),
      getSettings(),
      historiesSince(mondayOf(today)),
    ]);
    return { records, settings, histories };
  }, [today]);
  return useMemo(() => {
    if (!found) return undefined;
    const { records, settings, histories } = found;
    const week = weekSoFar(histories, records.conversations, today);
    return { records, settings, week, names: new Map(records.names) };
  }, [found, today]);
}

/**
 * What came of everything that was sent, worked out a breath at a time; `undefined` until it has been. A takeaway or a
 * pause changes none of it, so that it is not read again for them.
 */
export function useOutcomes(
  today: LocalDate,
  settings: FollowUpSettings | undefined,
): WrittenAndCame | undefined {
  const written = useWritten(sinceWhen(today));
  const [found, setFound] = useState<WrittenAndCame>();
  const rules = settings && JSON.stringify(settings);
  useEffect(() => {
    if (!written || rules === undefined) return;
    let isCurrent = true;
    const isWanted = () => isCurrent;
    void outcomesOfAll(written, JSON.parse(rules), today, isWanted).then((outcomes) => {
      if (outcomes) setFound({ written, outcomes });
    });
    return () => {
      isCurrent = false;
    };
  }, [written, rules, today]);
  return found;
}

function sinceWhen(today: LocalDate): string {
  return new Date(addMonths(today, -MONTHS)).toISOString();
}

/** `null` when it was no longer wanted. */
async function outcomesOfAll(
  written: readonly WrittenTo[],
  settings: FollowUpSettings,
  today: LocalDate,
  isWanted: () => boolean,
): Promise<Outcome[] | null> {
  const outcomes: Outcome[] = [];
  let until = performance.now() + AT_ONCE_MS;
  for (const { touches } of written) {
    outcomes.push(...outcomesOf(touches, settings, today));
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) return null;
    until = performance.now() + AT_ONCE_MS;
  }
  return isWanted() ? outcomes : null;
}
