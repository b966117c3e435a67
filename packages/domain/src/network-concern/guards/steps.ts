/**
 * What a step, its report and the end of a concern need.
 */
import { plainDateOf } from '../../calendar/instant.js';
import { addDays, comparePlainDates } from '../../calendar/plain-date.js';
import { exceededNorms } from '../../process/clock.js';
import { clocksOf } from '../clocks.js';
import { fine, type Guard } from '../guard.js';
import { addresseesOfStep, lastStep } from '../ladder.js';
import { refusal } from '../refusal-codes.js';
import type { OpenState } from '../states.js';

/** Who leads the steps is not the one that they are about. */
export const insurerIsAnother: Guard<'none', 'raise'> = {
  name: 'the insurer is not what it is about',
  check: (_record, { about, insurer }) => (about === insurer ? [refusal('insurer-is-the-subject', ['insurer'])] : fine),
};

/** The report is written, and goes to whom the step names at least. */
export const reportComplete: Guard<'under-way', 'record-report'> = {
  name: 'a report, to whom the step names',
  check: ({ step }, { report, addressees }) => {
    const missing = addresseesOfStep[step].filter((each) => !addressees.includes(each));
    return [
      ...(report === null ? [refusal('step-report-missing', ['report'])] : fine),
      ...missing.map((addressee) => refusal('addressee-missing', ['addressees'], { addressee })),
    ];
  },
};

/** There is a step after this one. */
export const stepAhead: Guard<'reported', 'take-next-step'> = {
  name: 'a step after this one',
  check: ({ step }) => (step === lastStep ? [refusal('last-step-reached', undefined, { step })] : fine),
};

/** The day of the report lies ahead, and not beyond a year. */
export const reportDayAhead: Guard<'reported', 'take-next-step'> = {
  name: 'a day for the report',
  check: (_record, { reportBy }, { at }) => {
    if (reportBy == null) return fine;
    const today = plainDateOf(at);
    const possible = comparePlainDates(reportBy, today) > 0 && comparePlainDates(reportBy, addDays(today, 366)) <= 0;
    return possible ? fine : [refusal('report-day-not-possible', ['reportBy'])];
  },
};

/** The organisation of the conversations moves at the seventh step only. */
export const atTheLastStep: Guard<'reported', 'hand-over-organisation'> = {
  name: 'the seventh step',
  check: ({ step }) => (step === lastStep ? fine : [refusal('last-step-not-reached', undefined, { step })]),
};

/** Whoever organises from now on is neither what it was about, nor the holder of the network or the contract, nor the insurer itself. */
export const partyIndependent: Guard<'reported', 'hand-over-organisation'> = {
  name: 'an independent party',
  check: ({ about, insurer }, { to }, { region }) => {
    if (to === null) return [refusal('party-missing', ['to'])];
    const involved = [about, insurer, region.networkHolder, region.contractHolder];
    return involved.includes(to) ? [refusal('party-not-independent', ['to'])] : fine;
  },
};

/** An end has a reason. */
export const settlementExplained: Guard<OpenState, 'settle'> = {
  name: 'settled with a reason',
  check: (_record, { reason }) => (reason === null ? [refusal('settlement-reason-missing', ['reason'])] : fine),
};

/** Nobody settles a concern about themselves. */
export const settledByAnother: Guard<OpenState, 'settle'> = {
  name: 'settled by another than it is about',
  check: ({ about }, _command, { actor }) =>
    about !== null && 'organisation' in actor && actor.organisation === about
      ? [refusal('concern-about-oneself')]
      : fine,
};

/** The norm is exceeded, and was not reported before for this due day. */
export const normExceeded: Guard<OpenState, 'mark-time-norm-exceeded'> = {
  name: 'norm exceeded, not yet marked',
  check: (record, { norm, level }, { at }) => {
    const found = exceededNorms(clocksOf(record), plainDateOf(at)).find(
      (mark) => mark.norm === norm && mark.level === level,
    );
    if (found === undefined) return [refusal('norm-not-exceeded', ['norm'])];
    const marked = record.exceeded.some((mark) => mark.norm === norm && mark.level === level && mark.due === found.due);
    return marked ? [refusal('norm-already-marked', ['norm'])] : fine;
  },
};
