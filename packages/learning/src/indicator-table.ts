/**
 * The table of indicators as a reader wants it: what each counts, its measures, where it comes from and how binding it is.
 */
import type { RuleTag } from '@mgn/domain';
import type { LearningFunction } from './begun.js';
import { type IndicatorCode, indicatorCodes, measureCodes, type MeasureCode } from './codes.js';
import { indicators } from './indicators.js';
import { type Bilingual, indicatorLabels } from './labels.js';
import type { LearningRuleId } from './rules.js';

/** One row. */
export interface IndicatorRow {
  readonly code: IndicatorCode;
  readonly function: LearningFunction;
  readonly measures: readonly MeasureCode[];
  readonly question: Bilingual;
  readonly counts: Bilingual;
  readonly source: string;
  /** Always `proposed-default`: no national set is public. */
  readonly tag: RuleTag;
  readonly rules: readonly LearningRuleId[];
  /** Told of the last day of a period, and no sum over it. */
  readonly onLastDay: boolean;
}

/** Every indicator, in the order in which they are told. */
export const indicatorTable: readonly IndicatorRow[] = indicatorCodes.map((code) => {
  const { function: of, source, tag, rules, onLastDay } = indicators[code];
  return { code, function: of, measures: measureCodes[code], ...indicatorLabels[code], source, tag, rules, onLastDay };
});

/** Figures, or whatever else has an indicator, per function of the network, in their order. */
export function byFunction<Item extends { readonly indicator: IndicatorCode }>(
  items: readonly Item[],
): Readonly<Record<LearningFunction, readonly Item[]>> {
  const of = (name: LearningFunction) => items.filter(({ indicator }) => indicators[indicator].function === name);
  return {
    'exploratory-conversation': of('exploratory-conversation'),
    transfer: of('transfer'),
    'offer-information': of('offer-information'),
    'case-conference': of('case-conference'),
  };
}
