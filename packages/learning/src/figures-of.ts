/**
 * Makes the figures of an indicator of what it counted.
 */
import { type IndicatorCode, measureCodes, type MeasureCode } from './codes.js';
import type { AllFacts, Question } from './facts/all-facts.js';
import type { Figure, FigureNumbers, FigureStanding } from './figure.js';
import { indicators, type MeasureForm } from './indicators.js';
import { meanOf, medianOf, student, wilson } from './statistics.js';
import type { Tally } from './tally.js';

/** The figures of one indicator, one per measure, in the order of the table. */
export function figuresOf(code: IndicatorCode, facts: AllFacts, question: Question): readonly Figure[] {
  const forms: Forms = indicators[code].form;
  const tallies: Readonly<Partial<Record<MeasureCode, Tally>>> = indicators[code].count(facts, question);
  return measureCodes[code].flatMap((measure): readonly Figure[] => {
    const tally = tallies[measure];
    const form = formOf(forms, measure);
    if (tally === undefined || form === undefined) return [];
    const { kind, unit, counts } = form;
    const numbers = numbersOf(tally);
    return [
      {
        indicator: code,
        measure,
        kind,
        unit,
        counts,
        standing: standingOf(tally, numbers),
        ...numbers,
        besides: besidesOf(tally),
      },
    ];
  });
}

/** One form for all measures of an indicator, or one for each. */
type Forms = MeasureForm | Readonly<Partial<Record<MeasureCode, MeasureForm>>>;

function formOf(forms: Forms, measure: MeasureCode): MeasureForm | undefined {
  return isOneForm(forms) ? forms : forms[measure];
}

function isOneForm(forms: Forms): forms is MeasureForm {
  return 'kind' in forms;
}

const nothing: FigureNumbers = {
  numerator: null,
  denominator: null,
  n: null,
  value: null,
  low: null,
  high: null,
  deviation: null,
  open: null,
};

function numbersOf(tally: Tally): FigureNumbers {
  switch (tally.kind) {
    case 'count': {
      const { count, total } = tally;
      return { ...nothing, numerator: count, denominator: total ?? null, n: total ?? count, value: count };
    }
    case 'share': {
      const { numerator, denominator, open } = tally;
      const interval = wilson(numerator, denominator);
      return {
        ...nothing,
        numerator,
        denominator,
        n: denominator,
        value: denominator === 0 ? null : numerator / denominator,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        open: open ?? null,
      };
    }
    case 'mean': {
      const mean = meanOf(tally.values);
      if (mean === null) return { ...nothing, n: 0 };
      const interval = student(mean);
      const { n, value, deviation } = mean;
      return { ...nothing, n, value, deviation, low: interval?.low ?? null, high: interval?.high ?? null };
    }
    case 'median':
      return { ...nothing, n: tally.values.length, value: medianOf(tally.values) };
    case 'missing':
      return nothing;
  }
}

function standingOf({ kind }: Tally, { value }: FigureNumbers): FigureStanding {
  if (kind === 'missing') return 'setting-missing';
  return value === null ? 'nothing-counted' : 'known';
}

function besidesOf(tally: Tally): readonly number[] {
  return 'besides' in tally ? (tally.besides ?? []) : [];
}
