/**
 * The clocks of an entry: the wait for the intake, for the treatment and for both, the contact with whoever waits, and the next
 * step of the holder of the list. Read off the record alone; a transfer that runs stops none of them.
 */
import { plainDateOf } from '../calendar/instant.js';
import type { NormCode } from '../calendar/norms.js';
import type { PlainDate } from '../calendar/plain-date.js';
import { clockDay, type Clock } from '../process/clock.js';
import { firstIntakeOn } from './first-intake.js';
import type { OpenEntry, WaitlistEntry } from './record.js';
import { isEndState, isWaitingState, type OpenState } from './states.js';

/** The clocks of a record, those that stopped included; none before the first event and after the end. */
export function clocksOf(record: WaitlistEntry): readonly Clock[] {
  if (record.state === 'none' || isEndState(record.state)) return [];
  const open = record as OpenEntry;
  return [...waitClocks(open), ...contactClock(open), ...stepClock(open), ...questionClock(open)];
}

/** The clocks of the wait itself, as far as there are norms. */
function waitClocks(record: OpenEntry): readonly Clock[] {
  const { norms, waitsSince } = record;
  const intakeOn = firstIntakeOn(record);
  const treatmentOn = 'treatmentOn' in record ? record.treatmentOn : null;
  return [
    ...waitClock('treek-ggz-intake', waitsSince, norms.intakeDays, intakeOn),
    ...waitClock('treek-ggz-treatment', intakeOn, norms.treatmentDays, treatmentOn),
    ...waitClock('treek-ggz-total', waitsSince, norms.totalDays, treatmentOn),
  ];
}

function waitClock(
  norm: NormCode,
  from: PlainDate | null,
  days: number | null,
  stoppedOn: PlainDate | null,
): readonly Clock[] {
  if (from === null || days === null) return [];
  const target = clockDay(from, days, 'calendar-days');
  return [{ norm, unit: 'calendar-days', from, target, outerBound: null, stoppedOn, met: stoppedOn !== null }];
}

/** Runs as long as the person waits, and starts anew with every contact. */
function contactClock({ state, lastContactOn: from, norms }: OpenEntry): readonly Clock[] {
  if (!isWaitingState(state)) return [];
  const target = clockDay(from, norms.contactDays, 'calendar-days');
  return [
    { norm: 'waiting-contact', unit: 'calendar-days', from, target, outerBound: null, stoppedOn: null, met: false },
  ];
}

/** Runs where the holder of the list has something to write down. */
function stepClock({ state, since, norms }: OpenEntry): readonly Clock[] {
  if (!holdersSteps.includes(state)) return [];
  const from = plainDateOf(since);
  const target = clockDay(from, norms.stepWorkingDays, 'working-days');
  return [{ norm: 'list-step', unit: 'working-days', from, target, outerBound: null, stoppedOn: null, met: false }];
}

/** Runs where the person is to be asked whether the wait goes on. */
function questionClock({ waitQuestion }: OpenEntry): readonly Clock[] {
  if (waitQuestion === null) return [];
  const { from, by: target } = waitQuestion;
  return [{ norm: 'wait-question', unit: 'working-days', from, target, outerBound: null, stoppedOn: null, met: false }];
}

const holdersSteps: readonly OpenState[] = ['registered', 'intake-done', 'in-treatment'];
