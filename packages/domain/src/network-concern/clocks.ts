/**
 * The clock of a concern: each open state has one, so that nothing is waited for without a date. Read off the record alone.
 *
 * @source the numbers are a proposed default.
 */
import { plainDateOf } from '../calendar/instant.js';
import { clockDay, type Clock } from '../process/clock.js';
import type { NetworkConcern, OpenConcern } from './record.js';
import { isEndState } from './states.js';

/** The clocks of a record: one while it is open, none before the first event and after the end. */
export function clocksOf(record: NetworkConcern): readonly Clock[] {
  if (record.state === 'none' || isEndState(record.state)) return [];
  const open = record as OpenConcern;
  const from = plainDateOf(open.since);
  const reporting = open.state === 'under-way';
  const days = reporting ? open.norms.reportWorkingDays : open.norms.decisionWorkingDays;
  const named = reporting ? open.reportBy : null;
  return [
    {
      norm: reporting ? 'concern-report' : 'concern-decision',
      unit: 'working-days',
      from,
      target: named ?? clockDay(from, days, 'working-days'),
      outerBound: null,
      stoppedOn: null,
      met: false,
    },
  ];
}
