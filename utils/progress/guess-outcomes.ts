import type { Compared } from './compare-outcomes';
import { countOutcomes } from './compare-outcomes';
import type { Outcome } from './outcome';

/** What the user thought before sending, beside what came. */
export interface GuessedAndCame {
  /** The mean of the guesses of those that are counted, 0 to 1; `null` while none is. */
  guessed: number | null;
  all: Compared;
  /** Guess by guess, the least likely first; `value` is the guess ("0.3"). */
  byGuess: Compared[];
  /**
   * Whether more or fewer answered than was guessed: the mean guess lies outside of the interval. `null` where there are
   * too few to tell. The sum of guesses that are right varies at most as much as if each were the mean, so that the
   * interval of a plain share is, if anything, too wide: "more" is not said too early.
   */
  came: 'more' | 'fewer' | 'about' | null;
}

/** Guesses against what came, of the messages for which there was a guess. */
export function guessOutcomes(outcomes: readonly Outcome[]): GuessedAndCame {
  const guesses = outcomes.filter((one) => one.guess !== null);
  const counted = guesses.filter((one) => one.came !== 'open');
  const all = countOutcomes(guesses, 'all');
  const sum = counted.reduce((total, one) => total + (one.guess ?? 0), 0);
  const guessed = counted.length === 0 ? null : sum / counted.length;
  const values = [...new Set(guesses.map((one) => one.guess ?? 0))].sort((a, b) => a - b);
  return {
    guessed,
    all,
    byGuess: values.map((value) =>
      countOutcomes(
        guesses.filter((one) => one.guess === value),
        String(value),
      ),
    ),
    came: guessed === null || all.tooFew ? null : compare(guessed, all),
  };
}

function compare(guessed: number, { interval }: Compared): 'more' | 'fewer' | 'about' {
  if (guessed < interval.low) return 'more';
  return guessed > interval.high ? 'fewer' : 'about';
}
