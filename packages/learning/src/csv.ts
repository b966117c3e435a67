/**
 * Published reports as CSV (RFC 4180): one line per figure, with the definition beside it, so that a line explains itself.
 */
import { type Bilingual, measureLabels } from './labels.js';
import type { PublishedFigure, PublishedReport } from './published-report.js';

/** The columns, in order. */
export const csvColumns = [
  'region',
  'profile_version',
  'profile_versions_in_period',
  'from',
  'until',
  'known_until',
  'function',
  'indicator',
  'measure',
  'measure_nl',
  'kind',
  'unit',
  'counts',
  'standing',
  'numerator',
  'denominator',
  'n',
  'value',
  'low_95',
  'high_95',
  'open',
  'definition_en',
  'definition_nl',
  'source',
  'tag',
] as const;
type Column = (typeof csvColumns)[number];

/** The lines of published reports under one heading, each ended by CR LF. An empty field is a number that is absent; `standing` says why. */
export function toCsv(reports: readonly PublishedReport[]): string {
  const rows = reports.flatMap((report) => report.figures.map((figure) => rowOf(report, figure)));
  const lines = [csvColumns.join(','), ...rows.map((row) => csvColumns.map((column) => field(row[column])).join(','))];
  return `${lines.join('\r\n')}\r\n`;
}

function rowOf(report: PublishedReport, figure: PublishedFigure): Readonly<Record<Column, string | number | null>> {
  const definition = report.definitions.find(({ indicator }) => indicator === figure.indicator);
  const names: Readonly<Record<string, Bilingual>> = measureLabels[figure.indicator];
  return {
    region: report.region.id,
    profile_version: report.region.version,
    profile_versions_in_period: report.profileVersions.join(' '),
    from: report.period.from,
    until: report.period.until,
    known_until: report.knownUntil,
    function: definition?.function ?? null,
    indicator: figure.indicator,
    measure: figure.measure,
    measure_nl: names[figure.measure]?.nl ?? null,
    kind: figure.kind,
    unit: figure.unit,
    counts: figure.counts,
    standing: figure.standing,
    numerator: figure.numerator,
    denominator: figure.denominator,
    n: figure.n,
    value: figure.value,
    low_95: figure.low,
    high_95: figure.high,
    open: figure.open,
    definition_en: definition?.counts.en ?? null,
    definition_nl: definition?.counts.nl ?? null,
    source: definition?.source ?? null,
    tag: definition?.tag ?? null,
  };
}

function field(value: string | number | null): string {
  if (value === null) return '';
  const text = String(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
