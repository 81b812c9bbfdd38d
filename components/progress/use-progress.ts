import { useMemo } from 'react';
import type { ContactRecords } from '../../utils/following-up/records';
import type { LocalDate } from '../../utils/model/local-date';
import { addMonths, mondayOf } from '../../utils/model/local-date';
import type { Settings } from '../../utils/model/settings';
import type { Outcome } from '../../utils/progress/outcome';
import { outcomesOf } from '../../utils/progress/outcome';
import type { WeekSoFar } from '../../utils/progress/week-so-far';
import { weekSoFar } from '../../utils/progress/week-so-far';
import type { ProgressRecords } from '../../utils/store/progress-records';
import { progressRecords } from '../../utils/store/progress-records';
import { getSettings } from '../../utils/store/settings';
import { historiesSince } from '../../utils/store/touches';
import { useQuery } from '../app/use-query';

/** What Progress shows; `undefined` while it is being looked up. */
export interface Progress {
  records: ProgressRecords;
  settings: Settings;
  outcomes: Outcome[];
  week: WeekSoFar;
  /** Names by contact id, of those written to or talked with. */
  names: Map<string, string>;
}

const MONTHS = 12;
/** Milliseconds of work between two breaths: of thirty thousand people it is half a second in all. */
const AT_ONCE_MS = 8;

/** The last twelve months, looked up once and again when something changes. */
export function useProgress(today: LocalDate): Progress | undefined {
  const since = new Date(addMonths(today, -MONTHS)).toISOString();
  const found = useQuery(async () => {
    const records = await progressRecords(since);
    const settings = await getSettings();
    const histories = await historiesSince(mondayOf(today));
    const outcomes = await outcomesOfAll(records.people, settings, today);
    return { records, settings, histories, outcomes };
  }, [since, today]);
  return useMemo(() => {
    if (!found) return undefined;
    const { records, settings, histories, outcomes } = found;
    return {
      records,
      settings,
      outcomes,
      week: weekSoFar(histories, records.conversations, today),
      names: new Map(records.names),
    };
  }, [found, today]);
}

/** What came of everything sent to anybody, worked out a breath at a time. */
async function outcomesOfAll(
  people: readonly ContactRecords[],
  settings: Settings,
  today: LocalDate,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let until = performance.now() + AT_ONCE_MS;
  for (const one of people) {
    outcomes.push(...outcomesOf(one, settings.followUps, today));
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + AT_ONCE_MS;
  }
  return outcomes;
}
