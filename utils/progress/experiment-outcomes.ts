import type { LocalDate } from '../model/local-date';
import { addDays, daysBetween } from '../model/local-date';
import type { Experiment } from '../model/look-back';
import type { Compared } from './compare-outcomes';
import { countOutcomes } from './compare-outcomes';
import type { Outcome } from './outcome';

/** What came of the messages sent while something was tried, beside as many days before it. No word of "because". */
export function experimentOutcomes(
  outcomes: readonly Outcome[],
  experiment: Pick<Experiment, 'from' | 'until'>,
  today: LocalDate,
): { during: Compared; before: Compared } {
  const { from } = experiment;
  const end = experiment.until !== null && experiment.until < today ? experiment.until : today;
  const start = addDays(from, -(daysBetween(from, end) + 1));
  return {
    during: countOutcomes(outcomes.filter(({ day }) => day >= from && day <= end)),
    before: countOutcomes(outcomes.filter(({ day }) => day >= start && day < from)),
  };
}
