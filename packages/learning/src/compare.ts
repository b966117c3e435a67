/**
 * Two periods side by side, such as before and after a change of the region's settings: the difference, both numbers and how sure it is. It
 * never says what a difference comes from.
 *
 * @source proposed default, rule MGN-LE-011: docs/decisions/0016-what-a-network-learns.md
 */
import type { RegionRef } from '@mgn/domain';
import type { IndicatorCode, MeasureCode } from './codes.js';
import type { FigureKind, FigureUnit } from './figure.js';
import { indicators } from './indicators.js';
import { areApart, daysIn, type Period } from './period.js';
import { type Interval, newcombe, rateDifference, welch } from './statistics.js';
import { type ShownFigure, smallestShown } from './suppress.js';

/**
 * What can be said of a difference: `higher` or `lower` when the interval of 95% lies wholly on that side; `too-few-to-say` when
 * fewer than ten were counted in a period; `no-interval` for a median; `not-known` when a figure has no value, or is not shown.
 */
export const verdicts = [
  'higher',
  'lower',
  'no-clear-difference',
  'too-few-to-say',
  'no-interval',
  'not-known',
] as const;
export type Verdict = (typeof verdicts)[number];

/** What to know before reading a comparison. The first two hold always. */
export const comparabilities = [
  'never-a-cause',
  'many-at-once',
  'unequal-length',
  'not-apart',
  'same-profile',
  'profile-changed-within',
  'other-region',
  'still-open',
] as const;
export type Comparability = (typeof comparabilities)[number];

/** By which method an interval was made. */
export type ComparisonMethod = 'newcombe' | 'welch' | 'poisson';

/** One side of a comparison. */
export interface ComparedSide {
  readonly value: number | null;
  readonly n: number | null;
}

/** One measure in two periods. */
export interface ComparedFigure {
  readonly indicator: IndicatorCode;
  readonly measure: MeasureCode;
  readonly kind: FigureKind;
  /** `per-30-days` for counts, so that periods of another length can be compared; else the unit of the figure. */
  readonly unit: FigureUnit | 'per-30-days';
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  /** The second less the first; null where too few were counted or nothing is known. */
  readonly difference: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly method: ComparisonMethod | null;
  readonly verdict: Verdict;
}

/** What a comparison needs of a report: one of inside, or a published one. */
export interface ComparableReport {
  readonly region: RegionRef;
  readonly period: Period;
  readonly profileVersions: readonly number[];
  readonly figures: readonly ShownFigure[];
}

/** Two reports side by side. */
export interface Comparison {
  readonly before: ComparedReport;
  readonly after: ComparedReport;
  readonly toKnow: readonly Comparability[];
  readonly figures: readonly ComparedFigure[];
}

/** Of which period, how long it is, and under which version of the profile. */
export interface ComparedReport {
  readonly region: RegionRef;
  readonly period: Period;
  readonly days: number;
}

/**
 * Compares each measure of two reports. Shares by the interval of Newcombe, means by that of Welch, counts as rates per 30 days
 * by a normal interval for counts; a median has none. The standings of IV1 to IV3 may hold the same places twice: their intervals are
 * too wide or too narrow, nobody can say which.
 */
export function compare(before: ComparableReport, after: ComparableReport): Comparison {
  return {
    before: sideOf(before),
    after: sideOf(after),
    toKnow: toKnow(before, after),
    figures: before.figures.flatMap((figure) => {
      const other = after.figures.find(
        ({ indicator, measure }) => indicator === figure.indicator && measure === figure.measure,
      );
      return other === undefined ? [] : [compared(figure, other, daysIn(before.period), daysIn(after.period))];
    }),
  };
}

function sideOf({ region, period }: ComparableReport): ComparedReport {
  return { region, period, days: daysIn(period) };
}

function toKnow(before: ComparableReport, after: ComparableReport): readonly Comparability[] {
  const apart = areApart([before.period, after.period]) && before.period.from < after.period.from;
  const within = [before, after].some(({ profileVersions }) => profileVersions.length > 1);
  const open = [...before.figures, ...after.figures].some(({ open: still }) => still !== null && still > 0);
  const version = onlyVersion(before);
  const found: Readonly<Record<Comparability, boolean>> = {
    'never-a-cause': true,
    'many-at-once': true,
    'unequal-length': daysIn(before.period) !== daysIn(after.period),
    'not-apart': !apart,
    'same-profile': before.region.id === after.region.id && version !== null && version === onlyVersion(after),
    'profile-changed-within': within,
    'other-region': before.region.id !== after.region.id,
    'still-open': open,
  };
  return comparabilities.filter((code) => found[code]);
}

/** The one version under which everything of a period happened; that of the report where nothing did; null where there were several. */
function onlyVersion({ profileVersions, region }: ComparableReport): number | null {
  const [first = region.version, ...others] = profileVersions;
  return others.length === 0 ? first : null;
}

function compared(before: ShownFigure, after: ShownFigure, daysBefore: number, daysAfter: number): ComparedFigure {
  const { indicator, measure, kind, unit } = before;
  const counts = kind === 'count' && !indicators[indicator].onLastDay;
  const head = {
    indicator,
    measure,
    kind,
    unit: counts ? ('per-30-days' as const) : unit,
    before: { value: before.value, n: before.n },
    after: { value: after.value, n: after.n },
  };
  const silent = { difference: null, low: null, high: null, method: null };
  if (before.value === null || after.value === null) return { ...head, ...silent, verdict: 'not-known' };
  if (Math.min(countedIn(before), countedIn(after)) < smallestShown) {
    return { ...head, ...silent, verdict: 'too-few-to-say' };
  }
  const found = differenceOf(before, after, daysBefore, daysAfter);
  return { ...head, ...found, verdict: verdictOf(found) };
}

/** On how many a figure rests: of a count that is a part of a total, on the part itself. */
function countedIn({ kind, numerator, n }: ShownFigure): number {
  return (kind === 'count' ? numerator : n) ?? 0;
}

type Found = Pick<ComparedFigure, 'difference' | 'low' | 'high' | 'method'>;

function differenceOf(before: ShownFigure, after: ShownFigure, daysBefore: number, daysAfter: number): Found {
  const difference = (after.value ?? 0) - (before.value ?? 0);
  switch (before.kind) {
    case 'count': {
      const rates = rateDifference(
        { count: before.value ?? 0, days: daysBefore },
        { count: after.value ?? 0, days: daysAfter },
      );
      return { ...rates, method: 'poisson' };
    }
    case 'share':
      return withInterval(difference, newcombe(shareIn(before), shareIn(after)), 'newcombe');
    case 'mean':
      return withInterval(difference, welch(meanIn(before), meanIn(after)), 'welch');
    case 'median':
      return withInterval(difference, null, null);
  }
}

function withInterval(difference: number, interval: Interval | null, method: ComparisonMethod | null): Found {
  return { difference, low: interval?.low ?? null, high: interval?.high ?? null, method };
}

function shareIn({ numerator, denominator }: ShownFigure) {
  return { numerator: numerator ?? 0, denominator: denominator ?? 0 };
}

function meanIn({ n, value, deviation }: ShownFigure) {
  return { n: n ?? 0, value: value ?? 0, deviation: deviation ?? 0 };
}

function verdictOf({ low, high }: Found): Verdict {
  if (low === null || high === null) return 'no-interval';
  if (low > 0) return 'higher';
  return high < 0 ? 'lower' : 'no-clear-difference';
}
