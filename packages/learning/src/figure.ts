/**
 * One figure of a report: what was counted, out of how many, and how sure that is.
 */
import type { IndicatorCode, MeasureCode } from './codes.js';

/** How a figure is made. */
export const figureKinds = ['count', 'share', 'mean', 'median'] as const;
export type FigureKind = (typeof figureKinds)[number];

/** In what a value is expressed. A share lies between 0 and 1. */
export const figureUnits = ['number', 'share', 'days', 'points', 'cases-per-session'] as const;
export type FigureUnit = (typeof figureUnits)[number];

/** What is counted. */
export const countedThings = [
  'conversations',
  'outcomes',
  'decisions',
  'advices',
  'ratings',
  'completed-conversations',
  'transfers',
  'offers',
  'placements',
  'escalations',
  'providers',
  'places-on-lists',
  'cases',
  'sessions',
  'concluded-cases',
  'actions',
] as const;
export type CountedThing = (typeof countedThings)[number];

/**
 * Why a figure has its value, or has none: `known`; `nothing-counted` (nothing of the kind happened); `setting-missing` (who holds the
 * network, or which providers there are, was not given); `suppressed` (too few to show, or another one could be computed from it).
 */
export const figureStandings = ['known', 'nothing-counted', 'setting-missing', 'suppressed'] as const;
export type FigureStanding = (typeof figureStandings)[number];

/** The numbers of a figure. Null where there is none, or where it is not shown. */
export interface FigureNumbers {
  /** Of a share and of a count. */
  readonly numerator: number | null;
  /** Of a share, and of a count that is a part of a total. */
  readonly denominator: number | null;
  /** How many the value rests on. */
  readonly n: number | null;
  readonly value: number | null;
  /** The interval of 95% around the value: Wilson for a share, Student for a mean; none for a count or a median. */
  readonly low: number | null;
  readonly high: number | null;
  /** The standard deviation of what a mean was taken of. */
  readonly deviation: number | null;
  /** How many belong to the period of which it cannot be known yet. They are in no other number. */
  readonly open: number | null;
}

/** One figure. */
export interface Figure extends FigureNumbers {
  readonly indicator: IndicatorCode;
  readonly measure: MeasureCode;
  readonly kind: FigureKind;
  readonly unit: FigureUnit;
  readonly counts: CountedThing;
  readonly standing: FigureStanding;
  /**
   * Other numbers that would follow from this figure together with another one. They are never shown, and a figure that would give away a
   * small one stays inside.
   */
  readonly besides: readonly number[];
}
