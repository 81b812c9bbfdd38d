/** The two ends of where a share most likely lies, 0 to 1. */
export interface Interval {
  low: number;
  high: number;
}

/** 95 %: the quantile of the normal distribution at 0.975. */
const Z = 1.959963984540054;

/**
 * Where the true share lies, seen `successes` of `trials`, with 95 % confidence: Wilson's score interval, which stays
 * honest for the small numbers of one person's messages (Wilson 1927; recommended by Brown, Cai and DasGupta 2001).
 * With no trials nothing is known: 0 to 1.
 */
export function wilsonInterval(successes: number, trials: number): Interval {
  if (trials === 0) return { low: 0, high: 1 };
  const share = successes / trials;
  const zSquared = Z * Z;
  const centre = (share + zSquared / (2 * trials)) / (1 + zSquared / trials);
  const half =
    (Z / (1 + zSquared / trials)) *
    Math.sqrt((share * (1 - share)) / trials + zSquared / (4 * trials * trials));
  return {
    // At the ends the formula is exact, the arithmetic is not.
    low: successes === 0 ? 0 : Math.max(0, centre - half),
    high: successes === trials ? 1 : Math.min(1, centre + half),
  };
}
