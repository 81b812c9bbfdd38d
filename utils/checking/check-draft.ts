import type { Finding, Severity } from '../model/finding';
import { ALL_CHECKS } from './all-checks';
import type { CheckInput } from './check-input';
import { viewDraft } from './draft-view';
import { isOverridden } from './override';

export type { CheckInput } from './check-input';

const WEIGHT: Record<Severity, number> = { block: 0, warn: 1, hint: 2 };

/**
 * What an honest friend would say of a draft: blocks first, then warnings, then hints, each in the order of
 * `ALL_CHECKS` and of the text. Pure; never throws for any text. An empty text has nothing to be said of.
 */
export function checkDraft(input: CheckInput): Finding[] {
  if (input.body.trim() === '') return [];
  const draft = viewDraft(input);
  const findings = ALL_CHECKS.flatMap((check) => check.look(draft));
  return findings
    .filter((finding) => !isOverridden(finding, input))
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => WEIGHT[a.finding.severity] - WEIGHT[b.finding.severity] || a.index - b.index)
    .map(({ finding }) => finding);
}
