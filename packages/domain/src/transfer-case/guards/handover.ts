/**
 * What a warm hand-over to the new place needs, and the report of a time norm.
 */
import { plainDateOf } from '../../calendar/instant.js';
import { comparePlainDates } from '../../calendar/plain-date.js';
import { isGgz } from '../../exploratory-conversation/directions.js';
import { exceededNorms } from '../../process/clock.js';
import { isWithinBound } from '../../process/day-bounds.js';
import { clocksOf } from '../clocks.js';
import { fine, type Guard } from '../guard.js';
import { refusal } from '../refusal-codes.js';
import type { OpenState } from '../states.js';

type Start = Guard<'confirmed-by-person', 'start-handover'>;

/** A place in the ggz has a referral of the GP that is addressed to this receiver. */
export const referralAddressed: Start = {
  name: 'referral of the GP to this receiver',
  check: ({ direction }, { referralPresent }) =>
    referralPresent || !isGgz(direction) ? fine : [refusal('referral-missing', ['referralPresent'])],
};

/** What was agreed was sent. */
export const informationSent: Start = {
  name: 'agreed information sent',
  check: (_record, { informationSent: sent }) =>
    sent.length > 0 ? fine : [refusal('information-not-sent', ['informationSent'])],
};

/** The receiver names the first contact, and takes over. */
export const takenOver: Guard<'handing-over', 'confirm-responsibility'> = {
  name: 'first contact known, responsibility taken',
  check: ({ sentAt }, { firstContactOn, takesResponsibility }, { at }) => {
    const path = ['firstContactOn'];
    const far = firstContactOn !== null && !isWithinBound('place', firstContactOn, at);
    const early = firstContactOn !== null && comparePlainDates(firstContactOn, plainDateOf(sentAt)) < 0;
    return [
      ...(firstContactOn === null ? [refusal('first-contact-unknown', path)] : fine),
      ...(far ? [refusal('contact-day-too-far-ahead', path)] : fine),
      ...(early ? [refusal('first-contact-before-handover', path)] : fine),
      ...(takesResponsibility ? fine : [refusal('responsibility-not-confirmed', ['takesResponsibility'])]),
    ];
  },
};

/** The norm is exceeded on the day itself, and was not reported before for this due day. */
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
