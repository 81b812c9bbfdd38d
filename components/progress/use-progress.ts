import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
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

/** The last twelve months, looked up once and again when something changes. */
export function useProgress(today: LocalDate): Progress | undefined {
  const since = new Date(addMonths(today, -MONTHS)).toISOString();
  const found = useLiveQuery(
    async () => ({
      records: await progressRecords(since),
      settings: await getSettings(),
      histories: await historiesSince(mondayOf(today)),
    }),
    [since, today],
  );
  return useMemo(() => {
    if (!found) return undefined;
    const { records, settings, histories } = found;
    return {
      records,
      settings,
      outcomes: records.people.flatMap((one) => outcomesOf(one, settings.followUps, today)),
      week: weekSoFar(histories, records.conversations, today),
      names: new Map(records.names),
    };
  }, [found, today]);
}
