import { CHANNEL_LIMITS, countAsLinkedIn } from '../../model/channel';
import type { Check } from '../check';
import { makeFinding } from '../text/make-finding';

/** More characters than the channel takes, in the body or in the subject. */
export const overLimit: Check = {
  id: 'over-limit',
  source: 'drafting.md section 2',
  look({ input, situation }) {
    const { channel } = situation.intent;
    const limits = { ...CHANNEL_LIMITS[channel], ...situation.limits[channel] };
    const findings = [];
    const over =
      limits.limit === null ? 0 : countAsLinkedIn(input.body, limits.unit) - limits.limit;
    if (over > 0) {
      findings.push(
        makeFinding(
          'over-limit',
          'block',
          { key: 'checks.overLimit', values: { n: over, count: over, channel } },
          null,
          [{ kind: 'recompose', label: { key: 'checks.fix.shorter' }, change: 'shorter' }],
        ),
      );
    }
    const overSubject =
      input.subject === null || limits.subjectLimit === null
        ? 0
        : countAsLinkedIn(input.subject, limits.unit) - limits.subjectLimit;
    if (overSubject > 0) {
      findings.push(
        makeFinding('over-limit', 'block', {
          key: 'checks.overLimitSubject',
          values: { n: overSubject, count: overSubject },
        }),
      );
    }
    return findings;
  },
};
