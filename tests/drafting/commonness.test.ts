import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonness } from '../../utils/drafting/commonness';

describe('how common a thing is', () => {
  it('says little of a few people', () => {
    expect(commonness(1, 3)).toBe(0);
    expect(commonness(2, 3)).toBeLessThan(0.05);
    expect(commonness(3, 3)).toBeLessThan(0.1);
  });

  it('counts many as many, among hundreds and among tens of thousands', () => {
    expect(commonness(400, 1000)).toBeGreaterThan(0.35);
    expect(commonness(400, 30_000)).toBeGreaterThan(0.3);
    expect(commonness(2, 30_000)).toBeLessThan(0.01);
  });

  it('takes some of the contacts for all of them', () => {
    expect(commonness(27, 2000, 15)).toBeCloseTo(commonness(405, 30_000), 2);
  });

  it('is between nothing and one, and never less for more people', () => {
    fc.assert(
      fc.property(
        fc.nat(40_000),
        fc.nat(40_000),
        fc.integer({ min: 1, max: 20 }),
        (a, b, times) => {
          const [fewer, more] = a < b ? [a, b] : [b, a];
          const known = 40_000;
          expect(commonness(fewer, known, times)).toBeLessThanOrEqual(
            commonness(more, known, times),
          );
          expect(commonness(more, known, times)).toBeGreaterThanOrEqual(0);
          expect(commonness(more, known, times)).toBeLessThan(1);
        },
      ),
    );
  });
});
