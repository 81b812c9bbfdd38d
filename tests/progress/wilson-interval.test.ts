import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wilsonInterval } from '../../utils/progress/wilson-interval';

// Values of R's binom::binom.wilson and of statsmodels' proportion_confint(method="wilson").
it.each([
  [8, 10, 0.4902, 0.9433],
  [0, 10, 0, 0.2775],
  [10, 10, 0.7225, 1],
  [1, 2, 0.0945, 0.9055],
  [50, 100, 0.4038, 0.5962],
  // Newcombe 1998, table I, method 3.
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i lies between %f and %f', (successes, trials, low, high) => {
  const interval = wilsonInterval(successes, trials);
  expect(interval.low).toBeCloseTo(low, 3);
  expect(interval.high).toBeCloseTo(high, 3);
});

it('knows nothing without trials', () => {
  expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
});

it('holds the share seen, stays within 0 and 1, and narrows with more trials', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), (a, b) => {
      const [successes, trials] = [Math.min(a, b), Math.max(a, b, 1)];
      const { low, high } = wilsonInterval(successes, trials);
      const more = wilsonInterval(successes * 4, trials * 4);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(successes / trials);
      expect(high).toBeGreaterThanOrEqual(successes / trials);
      expect(more.high - more.low).toBeLessThan(high - low);
    }),
  );
});
