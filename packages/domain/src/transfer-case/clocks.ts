/**
 * The clock of a transfer: each state has one, so that nobody waits without a date. Read off the record alone.
 *
 * @source the numbers are a proposed default.
 */
import { plainDateOf } from '../calendar/instant.js';
import type { NormCode } from '../calendar/norms.js';
import { clockDay, type Clock, type ClockUnit } from '../process/clock.js';
import type { OpenTransfer, TransferCase } from './record.js';
import { isEndState, type OpenState } from './states.js';

/** The clocks of a record: one while it is open, none before the first event and after the end. */
export function clocksOf(record: TransferCase): readonly Clock[] {
  if (record.state === 'none' || isEndState(record.state)) return [];
  const open = record as OpenTransfer;
  const { norm, unit, days } = clockByState[open.state];
  const from = plainDateOf(open.since);
  const postponed = open.state === 'awaiting-person' ? open.askAgainOn : null;
  return [
    {
      norm: postponed === null ? norm : 'transfer-ask-again',
      unit: postponed === null ? unit : 'calendar-days',
      from,
      // From the day that was promised the network has as long for it as for every step of its own.
      target:
        postponed === null
          ? clockDay(from, open.norms[days], unit)
          : clockDay(postponed, open.norms.stepWorkingDays, 'working-days'),
      outerBound: null,
      stoppedOn: null,
      met: false,
    },
  ];
}

interface StateClock {
  readonly norm: NormCode;
  readonly unit: ClockUnit;
  readonly days: keyof OpenTransfer['norms'];
}

const step: StateClock = { norm: 'transfer-step', unit: 'working-days', days: 'stepWorkingDays' };
const personAnswers: StateClock = {
  norm: 'transfer-person-answer',
  unit: 'calendar-days',
  days: 'personAnswerDays',
};

const clockByState: Readonly<Record<OpenState, StateClock>> = {
  signalled: step,
  'awaiting-person': personAnswers,
  searching: step,
  offered: { norm: 'offer-answer', unit: 'working-days', days: 'offerAnswerWorkingDays' },
  'accepted-by-receiver': personAnswers,
  'confirmed-by-person': step,
  'handing-over': step,
  escalated: step,
};
