/**
 * What a network can learn from its own events: indicators, what of them may leave the region, and two periods side by side.
 */
export { type LearningFunction, learningFunctions } from './begun.js';
export {
  IndicatorCode,
  indicatorCodes,
  MeasureCode,
  measureCodes,
  type MeasureOf,
  type OfferEnding,
  offerEndings,
  type TransferDestination,
  transferDestinations,
} from './codes.js';
export {
  type Comparability,
  comparabilities,
  type ComparableReport,
  compare,
  type ComparedFigure,
  type ComparedReport,
  type ComparedSide,
  type Comparison,
  type ComparisonMethod,
  type Verdict,
  verdicts,
} from './compare.js';
export { csvColumns, toCsv } from './csv.js';
export {
  type CountedThing,
  countedThings,
  type Figure,
  type FigureKind,
  figureKinds,
  type FigureNumbers,
  type FigureStanding,
  figureStandings,
  type FigureUnit,
  figureUnits,
} from './figure.js';
export { byFunction, indicatorTable, type IndicatorRow } from './indicator-table.js';
export type { Bilingual } from './labels.js';
export {
  type EventsOf,
  type Learning,
  type LearningOptions,
  type LearningProcess,
  learningProcesses,
  type LearningStream,
  open,
  type Report,
  type ReportQuestion,
} from './learning.js';
export { daysIn, monthsIn, parsePeriod, Period, periodsAround } from './period.js';
export {
  nextPublicQuarter,
  publicFrom,
  publicQuarters,
  publishQuarter,
  quarterOf,
  settlingDays,
} from './public-quarter.js';
export { insideQuarter, personsAnswers, renewedOn } from './inside-quarter.js';
export { aroundChange, type AroundChange } from './around-change.js';
export { definitions, publish } from './publish.js';
export { PublishedDefinition, PublishedFigure, PublishedReport, reportFormat } from './published-report.js';
export { type LearningRuleId, learningRules } from './rules.js';
export { type HiddenParts, hideParts, isSmall, isSmallPart, type ShownFigure, smallestShown } from './suppress.js';
export {
  type Interval,
  type Mean,
  newcombe,
  type Rate,
  rateDays,
  rateDifference,
  type Share,
  student,
  welch,
  wilson,
} from './statistics.js';
