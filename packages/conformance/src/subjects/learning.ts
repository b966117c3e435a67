/**
 * `learning/indicator`: what does an indicator say of a period, inside the region or as it may leave it? `learning/compare`: what can be
 * said of two periods? `learning/hidden-parts`: which parts of a whole stay inside?
 */
import { parsePlainDate, parseWith, type Result } from '@mgn/domain';
import {
  compare,
  hideParts,
  IndicatorCode,
  insideQuarter,
  publish,
  type PublishedReport,
  publishQuarter,
  type Report,
} from '@mgn/learning';
import { isObject } from '../case-table.js';
import { reportGiven } from '../learning-given.js';
import { withIds } from '../names.js';
import { type Fields, under } from '../process-given.js';
import { refused, type Subject } from '../subject.js';

/** The figures of one indicator. */
export const learningIndicatorSubject: Subject = {
  name: 'learning/indicator',
  says: '{ indicator, period, knownUntil, recordedBefore, streams: [{ process, events, times }], reports, holders, providers, outside, publicOn, insideOn } → { measures: { "<measure>": { numerator, denominator, n, value, low, high, open, standing } }, begun, profileVersions }',
  answer: (given) => {
    const { value, restore } = withIds(given);
    return isObject(value) ? restore(indicatorAnswer(value)) : refused('invalid-given');
  },
};

function indicatorAnswer(given: Fields): unknown {
  const code = under(['indicator'], parseWith(IndicatorCode, given['indicator']));
  if (!code.ok) return refused('invalid-indicator', code.issues);
  const read = reportGiven(given);
  if (!read.ok) return refused('invalid-given', read.issues);
  const outside = outsideOf(read.value, given);
  if (!outside.ok) return refused('not-published', outside.issues);
  const report = outside.value;
  const own = report.figures.filter(({ indicator }) => indicator === code.value);
  if (own.length === 0) {
    const issue = {
      code: 'answers-of-persons',
      path: ['indicator'],
      expected: 'an indicator that is told before the day',
    };
    return refused('not-published', [issue]);
  }
  return {
    measures: Object.fromEntries(own.map((figure) => [figure.measure, figure])),
    begun: report.begun,
    profileVersions: report.profileVersions,
  };
}

/**
 * As it may leave the region, as everybody may see it on the day `publicOn`, as whoever works in the network may on the day `insideOn`, or
 * as it is.
 */
function outsideOf(report: Report, given: Fields): Result<Report | PublishedReport> {
  if (given['publicOn'] !== undefined) {
    const today = under(['publicOn'], parsePlainDate(given['publicOn']));
    return today.ok ? publishQuarter(report, today.value) : today;
  }
  if (given['insideOn'] !== undefined) {
    const today = under(['insideOn'], parsePlainDate(given['insideOn']));
    return today.ok ? insideQuarter(report, today.value) : today;
  }
  if (given['outside'] !== true) return { ok: true, value: report };
  const published = publish([report]);
  return published.ok ? { ok: true, value: published.value[0] ?? report } : published;
}

/** Two periods side by side. */
export const learningCompareSubject: Subject = {
  name: 'learning/compare',
  says: '{ indicator, before, after } (each as for learning/indicator) → { toKnow, measures: { "<measure>": { difference, low, high, method, unit, verdict } } }',
  answer: (given) => {
    const { value, restore } = withIds(given);
    return isObject(value) ? restore(compareAnswer(value)) : refused('invalid-given');
  },
};

function compareAnswer(given: Fields): unknown {
  const code = under(['indicator'], parseWith(IndicatorCode, given['indicator']));
  if (!code.ok) return refused('invalid-indicator', code.issues);
  const reports: Report[] = [];
  for (const side of ['before', 'after']) {
    const fields = given[side];
    const read = reportGiven(isObject(fields) ? fields : {});
    if (!read.ok) return refused(`invalid-${side}`, read.issues);
    reports.push(read.value);
  }
  const [before, after] = reports;
  if (before === undefined || after === undefined) return refused('invalid-given');
  const { toKnow, figures } = compare(before, after);
  const own = figures.filter(({ indicator }) => indicator === code.value);
  return { toKnow, measures: Object.fromEntries(own.map((figure) => [figure.measure, figure])) };
}

/** Which parts of a whole stay inside the region. */
export const learningHiddenPartsSubject: Subject = {
  name: 'learning/hidden-parts',
  says: '{ parts: [count], shownElsewhere: [yes or no] } → { parts: [hidden or not], whole }',
  answer: (given) => {
    if (!isObject(given)) return refused('invalid-given');
    const { parts, shownElsewhere = [] } = given;
    return isList(parts, isCount) && isList(shownElsewhere, isYesOrNo)
      ? hideParts(parts, shownElsewhere)
      : refused('invalid-given');
  },
};

function isList<T>(value: unknown, holds: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(holds);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isYesOrNo(value: unknown): value is boolean {
  return typeof value === 'boolean';
}
