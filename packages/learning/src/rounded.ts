/**
 * A figure as coarse as it may leave the region: whole percents, whole days, and one decimal for a mean. Counts stay what they are.
 *
 * @source proposed default, rule MGN-LE-015: docs/decisions/0016-what-a-network-learns.md
 */
import type { FigureUnit } from './figure.js';
import type { ShownFigure } from './suppress.js';

/** In how many parts one of each unit is told. */
const partsOfOne: Readonly<Record<FigureUnit, number>> = {
  number: 1,
  share: 100,
  days: 1,
  points: 10,
  'cases-per-session': 10,
};

/** Rounds the value, its interval and its deviation; halves go up. */
export function rounded(figure: ShownFigure): ShownFigure {
  const parts = partsOfOne[figure.unit];
  const round = (value: number | null): number | null => (value === null ? null : Math.round(value * parts) / parts);
  const { value, low, high, deviation } = figure;
  return { ...figure, value: round(value), low: round(low), high: round(high), deviation: round(deviation) };
}
