import type { Finding } from '../model/finding';
import type { CheckInput } from './check-input';

/**
 * The key under which "send it all the same" is remembered for this draft. It holds the words concerned, so that
 * letting one unknown name pass does not let the next one pass.
 */
export function overrideKey(finding: Finding, body: string): string {
  const words = body.slice(finding.start, finding.end);
  return words ? `${finding.id}:${words}` : finding.id;
}

/** True when the user decided to send this all the same: by `overrideKey`, or by the id for every finding of a check. */
export function isOverridden(finding: Finding, input: CheckInput): boolean {
  return finding.id in input.overridden || overrideKey(finding, input.body) in input.overridden;
}
