/**
 * What the hour and the place of a session need.
 */
import { compareInstants, plainDateOf, type Instant } from '../../calendar/instant.js';
import type { PlainDate } from '../../calendar/plain-date.js';
import type { RegionProfile } from '../../region/region-profile.js';
import { identifiersInPlace, type AskedArrangement } from '../arrangement.js';
import { fine, type Guard, type Refusals } from '../guard.js';
import { refusal } from '../refusal-codes.js';

type Planning = Guard<
  'screened' | 'scheduled' | 'discussed' | 'actions-open',
  'schedule' | 'move-date' | 'reschedule' | 'plan-evaluation'
>;

/** A session that is planned together with its hour: the hour fits. */
export const hourFitsSession: Planning = {
  name: 'an hour on the day of the session',
  check: (_record, { session: { on, arrangement } }, { at, region }) =>
    arrangement == null ? fine : arrangementIssues(arrangement, { on, at, region }, ['session', 'arrangement']),
};

/** The hour is on the day on which the question stands. */
export const hourFitsDay: Guard<'scheduled', 'arrange-session'> = {
  name: 'an hour on the day of the session',
  check: ({ session: { on } }, { arrangement }, { at, region }) =>
    arrangementIssues(arrangement, { on, at, region }, ['arrangement']),
};

function arrangementIssues(
  { startsAt, minutes, where }: AskedArrangement,
  { on, at, region }: { readonly on: PlainDate; readonly at: Instant; readonly region: RegionProfile },
  path: readonly string[],
): Refusals {
  const maximum = region.caseConference.minutes;
  return [
    ...(plainDateOf(startsAt) === on ? fine : [refusal('session-hour-on-other-day', [...path, 'startsAt'])]),
    ...(compareInstants(startsAt, at) < 0 ? [refusal('session-hour-in-past', [...path, 'startsAt'])] : fine),
    ...((minutes ?? 0) > maximum ? [refusal('session-too-long', [...path, 'minutes'], { maximum })] : fine),
    ...identifiersInPlace(where ?? '').map((kind) =>
      refusal('person-in-place', [...path, 'where'], { 'text-identifier-kind': kind }),
    ),
  ];
}
