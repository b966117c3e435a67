/**
 * How sure a figure is: intervals of 95% by methods that need no chance. Each says what it assumes.
 */

/** The number of standard deviations of an interval of 95%. */
export const z95 = 1.959963984540054;

/** From `low` up to `high`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The interval of Wilson around a share. It stays between 0 and 1, also where nothing or everything was counted; null when there is
 * nothing to count.
 *
 * @source E. B. Wilson, Probable inference, 1927. Assumes that what is counted does not depend on each other.
 * @example wilson(39, 47)?.low.toFixed(2) // => '0.70'
 */
export function wilson(numerator: number, denominator: number): Interval | null {
  if (denominator <= 0) return null;
  const share = numerator / denominator;
  const z2 = z95 * z95;
  const middle = share + z2 / (2 * denominator);
  const half = z95 * Math.sqrt((share * (1 - share)) / denominator + z2 / (4 * denominator * denominator));
  const scale = 1 + z2 / denominator;
  // What was counted always lies within; at 0 and 1 a rounding error would leave it just outside.
  return {
    low: Math.max(0, Math.min(share, (middle - half) / scale)),
    high: Math.min(1, Math.max(share, (middle + half) / scale)),
  };
}

/** A share: how many, out of how many. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * The interval of Newcombe around the difference of two shares, the second less the first: two intervals of Wilson put together.
 *
 * @source R. G. Newcombe, Interval estimation for the difference between independent proportions, 1998, method 10.
 */
export function newcombe(before: Share, after: Share): Interval | null {
  const [one, other] = [wilson(before.numerator, before.denominator), wilson(after.numerator, after.denominator)];
  if (one === null || other === null) return null;
  const [first, second] = [before.numerator / before.denominator, after.numerator / after.denominator];
  const difference = second - first;
  return {
    low: difference - Math.hypot(second - other.low, one.high - first),
    high: difference + Math.hypot(other.high - second, first - one.low),
  };
}

/** A mean: how many, their mean and their standard deviation. */
export interface Mean {
  readonly n: number;
  readonly value: number;
  readonly deviation: number;
}

/** The interval of Student around a mean; null for fewer than two. Assumes that means of this many lie about normally. */
export function student({ n, value, deviation }: Mean): Interval | null {
  if (n < 2) return null;
  const half = (quantile(n - 1) * deviation) / Math.sqrt(n);
  return { low: value - half, high: value + half };
}

/**
 * The interval of Welch around the difference of two means, the second less the first; null for fewer than two in either.
 *
 * @source B. L. Welch, The generalization of Student's problem, 1947.
 */
export function welch(before: Mean, after: Mean): Interval | null {
  if (before.n < 2 || after.n < 2) return null;
  const one = (before.deviation * before.deviation) / before.n;
  const other = (after.deviation * after.deviation) / after.n;
  const difference = after.value - before.value;
  if (one + other === 0) return { low: difference, high: difference };
  const freedom = (one + other) ** 2 / (one ** 2 / (before.n - 1) + other ** 2 / (after.n - 1));
  const half = quantile(freedom) * Math.sqrt(one + other);
  return { low: difference - half, high: difference + half };
}

/** A count in a number of days. */
export interface Rate {
  readonly count: number;
  readonly days: number;
}

/** The number of days for which a rate is told. */
export const rateDays = 30;

/**
 * The difference of two rates per 30 days, the second less the first, with its interval: normal, for counts that come by themselves
 * (Poisson). Too narrow where events come in groups.
 */
export function rateDifference(before: Rate, after: Rate): Interval & { readonly difference: number } {
  const [one, other] = [rateDays / before.days, rateDays / after.days];
  const difference = after.count * other - before.count * one;
  const half = z95 * Math.sqrt(before.count * one * one + after.count * other * other);
  return { difference, low: difference - half, high: difference + half };
}

/** The mean of some values with their standard deviation (one degree of freedom less); null for none. Order does not matter. */
export function meanOf(values: readonly number[]): Mean | null {
  const n = values.length;
  if (n === 0) return null;
  // Sorted, so that the rounding of the sum does not depend on the order in which streams came.
  const sorted = [...values].sort((one, other) => one - other);
  const value = sorted.reduce((sum, each) => sum + each, 0) / n;
  const squares = sorted.reduce((sum, each) => sum + (each - value) ** 2, 0);
  return { n, value, deviation: n < 2 ? 0 : Math.sqrt(squares / (n - 1)) };
}

/** The middle value, or the mean of the two in the middle; null for none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)];
  const lower = sorted[Math.ceil(half) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

/** The quantiles of Student at 97.5% for 1 to 30 degrees of freedom. */
const small = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11,
  2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
] as const;

/** Beyond those: from which number of degrees on. Between two rows the wider interval is taken. */
const large: readonly (readonly [from: number, quantile: number])[] = [
  [1000, 1.962],
  [120, 1.98],
  [60, 2],
  [40, 2.021],
  [30, 2.042],
];

function quantile(freedom: number): number {
  const found = large.find(([from]) => freedom >= from);
  return found?.[1] ?? small[Math.max(0, Math.floor(freedom) - 1)] ?? small[0];
}
