/**
 * Lots that always fall the same way: the demo is the same wherever it runs.
 */

/** Draws from a fixed sequence. */
export interface Draw {
  /** A whole number from `low` to `high`, both included. */
  number(low: number, high: number): number;
  /** One of a list that is not empty. */
  one<T>(list: readonly [T, ...T[]]): T;
  /** True in this share of the draws. */
  chance(share: number): boolean;
}

/** Lots from a seed, by the generator known as mulberry32. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    number,
    one: (list) => list[number(0, list.length - 1)] ?? list[0],
    chance: (share) => next() < share,
  };
}
