/**
 * Makes what may leave the region of reports of inside: small counts hidden, and whatever would give one away; values rounded; the
 * definitions and the version of the profile beside the figures.
 */
import { type Issue, parseWith, type Result } from '@mgn/domain';
import { learningFunctions } from './begun.js';
import { indicatorCodes } from './codes.js';
import { indicators } from './indicators.js';
import { indicatorLabels } from './labels.js';
import type { Report } from './learning.js';
import { areApart } from './period.js';
import { type PublishedDefinition, PublishedReport, reportFormat } from './published-report.js';
import { rounded } from './rounded.js';
import { isSmall, shown, smallestShown } from './suppress.js';

/** What every indicator counts, its source, and that it is a proposed default. */
export const definitions: readonly PublishedDefinition[] = indicatorCodes.map((indicator) => ({
  indicator,
  function: indicators[indicator].function,
  question: indicatorLabels[indicator].question,
  counts: indicatorLabels[indicator].counts,
  source: indicators[indicator].source,
  tag: 'proposed-default',
}));

/**
 * The reports as they may leave the region, in the same order. Publish the months of a year or the year, and not both: from eleven months and
 * the year the twelfth can be computed. Within one call that is refused with `not-apart`, as are two reports of one region whose periods
 * overlap in another way; what was published before nobody here can know. For everybody there is `publishQuarter`, which does know: it gives one
 * answer per quarter.
 *
 * Refuses with `not-apart`, or with `no-region-id` and the other issues of the schema.
 */
export function publish(reports: readonly Report[]): Result<readonly PublishedReport[]> {
  const overlapping = overlapIssues(reports);
  if (overlapping.length > 0) return { ok: false, issues: overlapping };
  const published: PublishedReport[] = [];
  for (const [index, report] of reports.entries()) {
    const read = parseWith(PublishedReport, leaving(report));
    if (!read.ok)
      return { ok: false, issues: read.issues.map((issue) => ({ ...issue, path: [index, ...issue.path] })) };
    published.push(read.value);
  }
  return { ok: true, value: published };
}

/** Only what is named here leaves: nothing that a report may get later goes along by itself. */
function leaving({ region, period, knownUntil, profileVersions, figures, begun }: Report): PublishedReport {
  return {
    format: reportFormat,
    region: { id: region.id, version: region.version },
    period: { from: period.from, until: period.until },
    knownUntil,
    profileVersions: [...profileVersions],
    smallestShown,
    figures: indicatorCodes.flatMap((code) =>
      shown(figures.filter(({ indicator }) => indicator === code)).map(rounded),
    ),
    begun: Object.fromEntries(
      learningFunctions.map((name) => [name, isSmall(begun[name]) ? null : begun[name]]),
    ) as PublishedReport['begun'],
    definitions: [...definitions],
  };
}

function overlapIssues(reports: readonly Report[]): readonly Issue[] {
  const regions = [...new Set(reports.map(({ region }) => region.id))];
  const bad = regions.filter((id) => {
    const periods = reports.filter(({ region }) => region.id === id).map(({ period }) => period);
    return !areApart(periods);
  });
  return bad.map(() => ({ code: 'not-apart', path: ['period'], expected: 'periods of which no day is in two' }));
}
