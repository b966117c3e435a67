/**
 * What providers of the demo region report about their lists: most of it recent, some of it old, and some providers silent. Invented.
 */
import {
  availabilityReporting,
  addDays,
  startOfDay,
  type Actor,
  type Direction,
  type Instant,
  type PlainDate,
} from '@mgn/domain';
import { organisationId } from './ids.js';

type Row = readonly [
  provider: string,
  direction: Direction,
  reportedDaysAgo: number,
  wait: readonly [waiting: number, intakeDays: number | null, treatmentDays: number | null] | number,
  pausedForDays?: number,
];

/** `wait` is a list (how many wait, days to the intake, days from there to the treatment), or the number of places next month. */
const rows: readonly Row[] = [
  ['lindehof', 'ggz-basic', 4, [31, 20, 30]],
  ['stroomlicht', 'ggz-basic', 9, [58, 22, 35]],
  ['betuwezicht', 'ggz-basic', 95, [22, 25, 40]],
  ['waterhoen', 'ggz-basic', 40, [17, 26, 60]],
  ['griend', 'ggz-basic', 12, 2],
  ['krib', 'ggz-basic', 15, [44, 60, 110], 45],
  ['lindehof', 'ggz-specialised', 4, [12, 24, 32]],
  ['wilgenkade', 'ggz-specialised', 8, [86, 63, 120]],
  ['oeverzicht', 'ggz-specialised', 6, [41, 27, 65]],
  ['overlaat', 'ggz-specialised', 21, [64, 45, 95]],
  ['zilverschoon', 'ggz-specialised', 30, [9, null, null]],
  ['betuwezicht', 'ggz-specialised', 95, [22, 25, 60]],
  ['kade', 'ggz-specialised', 10, [25, 21, 42], 30],
  ['brugwachter', 'social-domain', 5, 4],
  ['tiel-west', 'social-domain', 11, [14, 14, 7]],
  ['steiger', 'social-domain', 18, 2],
  ['veerhuis', 'social-domain', 70, 3],
];

/** One report, as the offer manager of the provider would make it. */
export interface DemoReport {
  readonly at: Instant;
  readonly actor: Actor;
  readonly command: ReturnType<typeof availabilityReporting.Command.parse>;
}

/** The reports, with days counted back from the day on which the demo starts. */
export function demoReports(today: PlainDate): readonly DemoReport[] {
  return rows.map(([provider, direction, daysAgo, wait, pausedForDays]) => {
    const day = addDays(today, -daysAgo);
    const organisation = organisationId(provider);
    return {
      at: startOfDay(day),
      actor: { role: 'offer-manager', organisation },
      command: availabilityReporting.Command.parse({
        type: 'report',
        provider: organisation,
        direction,
        referenceDate: day,
        content:
          typeof wait === 'number'
            ? { kind: 'no-list', placesNextMonth: wait }
            : { kind: 'list', waiting: wait[0], intakeDays: wait[1], treatmentDays: wait[2] },
        registrationPause: pausedForDays === undefined ? null : { until: addDays(today, pausedForDays) },
      }),
    };
  });
}
