/**
 * What an indicator counted, before it becomes a figure.
 */

/** A number; `total` where it is one part of a whole. `besides`: see `Figure`. */
export interface CountTally {
  readonly kind: 'count';
  readonly count: number;
  readonly total?: number;
}

/** How many out of how many; `open` is of how many it cannot be known yet. */
export interface ShareTally {
  readonly kind: 'share';
  readonly numerator: number;
  readonly denominator: number;
  readonly open?: number;
  readonly besides?: readonly number[];
}

/** The values of which the mean or the median is taken. */
export interface ValuesTally {
  readonly kind: 'mean' | 'median';
  readonly values: readonly number[];
  readonly besides?: readonly number[];
}

/** Something that cannot be counted without a setting. */
export interface MissingTally {
  readonly kind: 'missing';
}

/** What one measure of an indicator came to. */
export type Tally = CountTally | ShareTally | ValuesTally | MissingTally;

/** How many of these values a test holds for, out of all of them. */
export function shareOf<T>(all: readonly T[], holds: (each: T) => boolean): ShareTally {
  return { kind: 'share', numerator: all.filter(holds).length, denominator: all.length };
}

/** How often each code stands in a list, out of the whole list: the parts exclude each other, and none is left out. */
export function partsOf<const Code extends string>(
  codes: readonly Code[],
  all: readonly Code[],
): Readonly<Record<Code, ShareTally>> {
  const entries = codes.map((code) => [code, shareOf(all, (each) => each === code)] as const);
  return Object.fromEntries(entries) as Record<Code, ShareTally>;
}
