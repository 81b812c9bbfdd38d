/** A seeded source of chance, so that every mutant can be made again. */
export interface Random {
  /** 0 ≤ x < 1 */
  next: () => number;
  /** A whole number below `limit`. */
  below: (limit: number) => number;
  pick: <T>(items: readonly T[]) => T | undefined;
}

/** mulberry32: small, and good enough for choosing what to break. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { next, below, pick: (items) => items[below(items.length)] };
}
