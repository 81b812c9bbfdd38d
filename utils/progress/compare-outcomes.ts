import type { Outcome } from './outcome';
import type { Interval } from './wilson-interval';
import { wilsonInterval } from './wilson-interval';

export const COMPARISONS = ['kind', 'tie', 'channel', 'ground', 'length', 'opener'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** How often one sort of message was answered. */
export interface Compared {
  /** The sort: a kind, a tie, a channel …, or a length bucket. */
  value: string;
  answered: number;
  /** Answered and not answered; those still open are not counted. */
  counted: number;
  open: number;
  interval: Interval;
  /** Fewer than `ENOUGH`: the numbers are shown, nothing is concluded. */
  tooFew: boolean;
}

/** Below this even 0 of n leaves a quarter open (Wilson's interval for 0 of 10 reaches 28 %). */
export const ENOUGH = 10;

/** Answers by one property of the messages, the most sent first. What is not known of a message leaves it out. */
export function compareOutcomes(outcomes: Outcome[], by: Comparison): Compared[] {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const value = sortOf(outcome, by);
    if (value === null) continue;
    const group = groups.get(value);
    if (group) group.push(outcome);
    else groups.set(value, [outcome]);
  }
  return [...groups]
    .map(([value, group]) => countOutcomes(group, value))
    .sort((a, b) => b.counted + b.open - (a.counted + a.open) || (a.value < b.value ? -1 : 1));
}

/** One line for a set of messages. */
export function countOutcomes(outcomes: readonly Outcome[], value = ''): Compared {
  const answered = outcomes.filter((one) => one.came === 'answer').length;
  const open = outcomes.filter((one) => one.came === 'open').length;
  const counted = outcomes.length - open;
  return {
    value,
    answered,
    counted,
    open,
    interval: wilsonInterval(answered, counted),
    tooFew: counted < ENOUGH,
  };
}

/** Answers month by month, oldest first, months without a message left out; `value` is "2026-11". */
export function outcomesByMonth(outcomes: Outcome[]): Compared[] {
  const months = [...new Set(outcomes.map((one) => one.day.slice(0, 7)))].sort();
  return months.map((month) =>
    countOutcomes(
      outcomes.filter((one) => one.day.startsWith(month)),
      month,
    ),
  );
}

function sortOf(outcome: Outcome, by: Comparison): string | null {
  if (by === 'length') return outcome.words === null ? null : lengthBucket(outcome.words);
  return outcome[by];
}

/** Notes are under 50 words, messages that get answers mostly under 100 (drafting.md, section 1). */
function lengthBucket(words: number): 'short' | 'middle' | 'long' {
  if (words < 50) return 'short';
  return words <= 100 ? 'middle' : 'long';
}
