/**
 * What the steps of the wait need: days that have come and follow on each other, and who takes over.
 */
import { plainDateOf } from '../../calendar/instant.js';
import { comparePlainDates, type PlainDate } from '../../calendar/plain-date.js';
import { exceededNorms } from '../../process/clock.js';
import { clocksOf } from '../clocks.js';
import { fine, type Guard } from '../guard.js';
import { refusal } from '../refusal-codes.js';
import type { OpenState, WaitingState } from '../states.js';

/** The intake was on a day since the registration. */
export const intakeWasHeld: Guard<'waiting-intake', 'record-intake'> = {
  name: 'the intake was',
  check: ({ registeredOn }, { intakeOn }, { at }) =>
    lies(intakeOn, registeredOn, plainDateOf(at)) ? fine : [refusal('intake-day-not-possible', ['intakeOn'])],
};

/** The treatment began on a day since the intake; intake and treatment may be on one day. */
export const treatmentBegan: Guard<'waiting-treatment', 'start-treatment'> = {
  name: 'the treatment began',
  check: ({ intakeOn }, { treatmentOn }, { at }) =>
    lies(treatmentOn, intakeOn, plainDateOf(at)) ? fine : [refusal('treatment-day-not-possible', ['treatmentOn'])],
};

/** Whoever begins the treatment takes over. */
export const responsibilityTaken: Guard<'waiting-treatment', 'start-treatment'> = {
  name: 'responsibility taken',
  check: (_record, { takesResponsibility }) =>
    takesResponsibility ? fine : [refusal('responsibility-not-confirmed', ['takesResponsibility'])],
};

/** The contact was on a day since the registration. */
export const contactWas: Guard<WaitingState, 'record-contact'> = {
  name: 'the contact was',
  check: ({ registeredOn }, { contactOn }, { at }) =>
    lies(contactOn, registeredOn, plainDateOf(at)) ? fine : [refusal('contact-day-not-possible', ['contactOn'])],
};

/** The norm is exceeded on the day itself, and was not reported before: here, or on the list that was left. */
export const normExceeded: Guard<OpenState, 'mark-time-norm-exceeded'> = {
  name: 'norm exceeded, not yet marked',
  check: (record, { norm, level }, { at }) => {
    const found = exceededNorms(clocksOf(record), plainDateOf(at)).find(
      (mark) => mark.norm === norm && mark.level === level,
    );
    if (found === undefined) return [refusal('norm-not-exceeded', ['norm'])];
    const marked =
      record.exceeded.some((mark) => mark.norm === norm && mark.level === level && mark.due === found.due) ||
      (record.carried?.reported.includes(found.norm) ?? false);
    return marked ? [refusal('norm-already-marked', ['norm'])] : fine;
  },
};

function lies(day: PlainDate, first: PlainDate, last: PlainDate): boolean {
  return comparePlainDates(day, first) >= 0 && comparePlainDates(day, last) <= 0;
}
