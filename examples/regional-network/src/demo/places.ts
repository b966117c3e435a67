/**
 * What providers of the demo region reported about their lists: most of it recent, some of it old, and some providers silent. Invented.
 */
import { addDays, AvailabilityReport, startOfDay, type Direction, type PlainDate } from '@mgn/domain';
import type { KnownOffer, PlaceFacts } from '../server/places.js';
import { organisationId } from './ids.js';

type Row = readonly [
  provider: string,
  direction: Direction,
  fit: number | null,
  reportedDaysAgo: number | null,
  wait: readonly [waiting: number, intakeDays: number | null, treatmentDays: number | null] | number,
  besides?: Pick<PlaceFacts, 'registrationStop' | 'excluded'>,
];

/** `wait` is a list (how many wait, days to the intake, days from there to the treatment), or the number of places next month. */
const rows: readonly Row[] = [
  ['lindehof', 'ggz-basic', 1, 4, [31, 20, 30]],
  ['stroomlicht', 'ggz-basic', 0.8, 9, [58, 12, 20]],
  ['betuwezicht', 'ggz-basic', 1, 95, [22, 25, 40]],
  ['waterhoen', 'ggz-basic', 0.8, 40, [17, 26, 60]],
  ['griend', 'ggz-basic', 1, 12, 2],
  ['krib', 'ggz-basic', 0.8, 15, [44, 60, 110], { registrationStop: true }],
  ['kade', 'ggz-basic', 0, 10, [12, 14, 30]],
  ['lindehof', 'ggz-specialised', 1, 4, [12, 24, 32]],
  ['wilgenkade', 'ggz-specialised', 1, 8, [86, 63, 120]],
  ['oeverzicht', 'ggz-specialised', 1, 6, [41, 27, 65]],
  ['overlaat', 'ggz-specialised', 0.6, 21, [64, 45, 95]],
  ['zilverschoon', 'ggz-specialised', null, 30, [9, null, null]],
  ['betuwezicht', 'ggz-specialised', 1, 95, [22, 25, 60]],
  ['kade', 'ggz-specialised', 0.4, 10, [25, 21, 42], { excluded: true }],
  ['brugwachter', 'social-domain', 1, 5, 4],
  ['tiel-west', 'social-domain', 1, 11, [14, 14, 7]],
  ['steiger', 'social-domain', 0.8, 18, 2],
  ['veerhuis', 'social-domain', 0.8, 70, 3],
];

/** The reports, with days counted back from the day on which the demo starts. */
export function demoPlaces(today: PlainDate): KnownOffer {
  return {
    facts: rows.map(([provider, direction, fit, , , besides]) => ({
      provider: organisationId(provider),
      direction,
      fit,
      ...besides,
    })),
    reports: rows.flatMap(([provider, direction, , daysAgo, wait]) =>
      daysAgo === null
        ? []
        : [
            AvailabilityReport.parse({
              provider: organisationId(provider),
              direction,
              reportedAt: startOfDay(addDays(today, -daysAgo)),
              withdrawnAt: null,
              referenceDate: addDays(today, -daysAgo),
              content:
                typeof wait === 'number'
                  ? { kind: 'no-list', placesNextMonth: wait }
                  : { kind: 'list', waiting: wait[0], intakeDays: wait[1], treatmentDays: wait[2] },
            }),
          ],
    ),
  };
}
