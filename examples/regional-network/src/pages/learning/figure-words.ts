/**
 * A figure in words: its value, what it rests on, and how sure it is.
 */
import type { Language } from '@mgn/domain/labels';
import type { ComparedFigure, FigureUnit, PublishedFigure } from '@mgn/learning';
import { countedLabels, measureLabels, standingLabels } from '@mgn/learning/labels';
import { learningTexts } from '../../messages/learning.js';

/** What a measure is called. */
export function measureWord(
  { indicator, measure }: Pick<PublishedFigure, 'indicator' | 'measure'>,
  language: Language,
): string {
  const words: Readonly<Record<string, { readonly nl: string; readonly en: string } | undefined>> =
    measureLabels[indicator];
  return words[measure]?.[language] ?? measure;
}

/** The value, or why there is none. */
export function valueWord({ value, unit, standing }: PublishedFigure, language: Language): string {
  return value === null ? standingLabels[standing][language] : inUnit(value, unit, language);
}

/** What the value rests on; empty where that is not shown. */
export function numbersWord(
  { numerator, denominator, n, counts, kind, open }: PublishedFigure,
  language: Language,
): string {
  const texts = learningTexts[language];
  const what = countedLabels[counts][language];
  const parts = [
    numerator !== null && denominator !== null && kind === 'share' ? `${texts.of(numerator, denominator)} ${what}` : '',
    n !== null && kind !== 'share' ? texts.restsOn(n, what) : '',
    open !== null && open > 0 ? texts.open(open) : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}

/** The interval; empty where there is none. */
export function intervalWord({ low, high, unit }: PublishedFigure, language: Language): string {
  if (low === null || high === null) return '';
  return learningTexts[language].between(inUnit(low, unit, language), inUnit(high, unit, language));
}

/** A number in its unit, as people read it. */
export function inUnit(value: number, unit: FigureUnit | ComparedFigure['unit'], language: Language): string {
  const texts = learningTexts[language];
  const text = (digits: number) =>
    value.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: digits });
  switch (unit) {
    case 'share':
      return value.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB', {
        style: 'percent',
        maximumFractionDigits: 0,
      });
    case 'days':
      return texts.days(text(1));
    case 'points':
      return texts.points(text(1));
    case 'cases-per-session':
      return texts.perSession(text(1));
    case 'per-30-days':
      return texts.per30(text(1));
    case 'number':
      return text(0);
  }
}
