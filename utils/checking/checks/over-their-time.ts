import { GIFT_KINDS } from '../../model/message-kind';
import type { Check } from '../check';
import { findDurations } from '../text/durations';
import { makeFinding } from '../text/make-finding';

/** More time than they said they have. */
export const overTheirTime: Check = {
  id: 'over-their-time',
  source: 'drafting.md section 6: never more than the person said they have',
  look(draft) {
    const limit = statedLimit(draft.situation.history);
    // "You gave me a whole hour": thanks and news tell how long it was.
    if (limit === null || GIFT_KINDS.includes(draft.kind)) return [];
    return findDurations(draft.body)
      .filter((duration) => duration.minutes > limit)
      .map((duration) =>
        makeFinding(
          'over-their-time',
          'block',
          { key: 'checks.overTheirTime', values: { name: draft.callName, n: limit } },
          duration,
          [
            {
              kind: 'replace',
              label: { key: 'checks.fix.setMinutes', values: { n: limit } },
              start: duration.start,
              end: duration.end,
              text: inSameForm(duration.text, limit, draft.language),
            },
          ],
        ),
      );
  },
};

/** The newest time limit in what they wrote: "I have 25 minutes". */
function statedLimit(history: readonly { dir: string; text: string }[]): number | null {
  for (const entry of [...history].reverse()) {
    if (entry.dir !== 'in') continue;
    const minutes = findDurations(entry.text)
      // "a 10-minute walk", "in 20 minutes" limit nothing.
      .filter(
        (duration) =>
          !/\b(?:in|by)\s*$/i.test(
            entry.text.slice(Math.max(0, duration.start - 5), duration.start),
          ) && !/^[\s-]*(?:walk|drive|ride|late)\b/i.test(entry.text.slice(duration.end)),
      )
      .map((duration) => duration.minutes);
    if (minutes.length > 0) return Math.max(...minutes);
  }
  return null;
}

/** "a 45-minute call" → "a 25-minute call", "an hour" → "25 minutes". */
function inSameForm(text: string, limit: number, language: string): string {
  if (/-min/i.test(text)) return `${limit}-minute`;
  return language === 'de' ? `${limit} Minuten` : `${limit} minutes`;
}
