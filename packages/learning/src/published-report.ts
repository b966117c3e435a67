/**
 * What may leave the region: the shape of a published report. Closed lists of codes, numbers and the days of the period; there is no
 * place for a name, an id or a text of somebody.
 *
 * @source proposed default, rule MGN-LE-012: docs/decisions/0016-what-a-network-learns.md
 */
import { PlainDate } from '@mgn/domain';
import * as z from 'zod';
import { learningFunctions } from './begun.js';
import { IndicatorCode, MeasureCode } from './codes.js';
import { countedThings, figureKinds, figureStandings, figureUnits } from './figure.js';
import { Period } from './period.js';

/** The name of the format. */
export const reportFormat = 'mgn-learning/1';

/** A count that may be shown: nought, or ten and more. */
const ShownCount = z.union([z.literal(0), z.int().min(10)]).nullable();
const Value = z.number().nullable();

/** The id of a region as a person chose it. One that looks like the id of a record is refused with `no-region-id`. */
const RegionId = z
  .string()
  .max(60)
  .regex(/^(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/u)
  .check((context) => {
    if (!/[0-9a-f]{8}-?[0-9a-f]{4}/u.test(context.value)) return;
    context.issues.push({ code: 'custom', input: '', params: { code: 'no-region-id' }, message: 'no-region-id' });
  });

/** One figure as it is published. `standing` says why a number is absent. */
export const PublishedFigure = z.strictObject({
  indicator: IndicatorCode,
  measure: MeasureCode,
  kind: z.enum(figureKinds),
  unit: z.enum(figureUnits),
  counts: z.enum(countedThings),
  standing: z.enum(figureStandings),
  numerator: ShownCount,
  denominator: ShownCount,
  n: ShownCount,
  value: Value,
  low: Value,
  high: Value,
  deviation: Value,
  open: ShownCount,
});
export type PublishedFigure = Readonly<z.infer<typeof PublishedFigure>>;

/** What an indicator counts, in words, with its source and how binding it is. */
export const PublishedDefinition = z.strictObject({
  indicator: IndicatorCode,
  function: z.enum(learningFunctions),
  question: z.strictObject({ nl: z.string(), en: z.string() }),
  counts: z.strictObject({ nl: z.string(), en: z.string() }),
  source: z.string(),
  tag: z.literal('proposed-default'),
});
export type PublishedDefinition = Readonly<z.infer<typeof PublishedDefinition>>;

/** A report that may leave the region. */
export const PublishedReport = z.strictObject({
  format: z.literal(reportFormat),
  region: z.strictObject({ id: RegionId, version: z.int().min(1) }),
  period: Period,
  knownUntil: PlainDate,
  profileVersions: z.array(z.int().min(1)),
  /** The smallest count that is shown. */
  smallestShown: z.literal(10),
  figures: z.array(PublishedFigure),
  begun: z.record(z.enum(learningFunctions), ShownCount),
  definitions: z.array(PublishedDefinition),
});
export type PublishedReport = Readonly<z.infer<typeof PublishedReport>>;
