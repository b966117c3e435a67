/**
 * What putting somebody on a list needs, and before the wait for an intake begins.
 */
import { plainDateOf } from '../../calendar/instant.js';
import { comparePlainDates, type PlainDate } from '../../calendar/plain-date.js';
import { directionFacts, isGgz } from '../../exploratory-conversation/directions.js';
import { isWithinBound } from '../../process/day-bounds.js';
import { fine, type Guard } from '../guard.js';
import { waitlistNormsOn } from '../norms.js';
import { refusal } from '../refusal-codes.js';

type Opening = Guard<'none', 'register'>;

/** There is help that can be waited for. */
export const directionHasLists: Opening = {
  name: 'a direction that has lists',
  check: (_record, { direction }) =>
    directionFacts[direction].receiver === 'none'
      ? [refusal('direction-without-list', ['direction'], { direction })]
      : fine,
};

/** The first contact was, on a day that can be, so that the wait can be counted. A referral is not of tomorrow either. */
export const registrationBegan: Opening = {
  name: 'the first contact was',
  check: (_record, { registeredOn, referralOn }, { at, actor }) => {
    const today = plainDateOf(at);
    // What the system takes along was written down before: no wait is lost because it became long.
    const isOld = (day: PlainDate) => actor.role !== 'system' && !isWithinBound('wait', day, at);
    return [
      ...(isAfter(registeredOn, today) ? [refusal('registration-day-ahead', ['registeredOn'])] : fine),
      ...(isOld(registeredOn) ? [refusal('registration-day-too-long-ago', ['registeredOn'])] : fine),
      ...(isAfter(referralOn ?? today, today) ? [refusal('referral-day-ahead', ['referralOn'])] : fine),
      ...(isOld(referralOn ?? today) ? [refusal('referral-day-too-long-ago', ['referralOn'])] : fine),
    ];
  },
};

/** The table of norms covers the day on which the entry is made. */
export const normsKnown: Opening = {
  name: 'norms of the day known',
  check: (_record, { direction }, { at }) =>
    waitlistNormsOn(direction, plainDateOf(at)) === null ? [refusal('no-norms-on-day')] : fine,
};

/** What the person brings along lies before the registration here, and in the order in which it happened. */
export const carriedInOrder: Opening = {
  name: 'the wait that is brought along fits',
  check: (_record, { carried, registeredOn }, { at, actor }) => {
    if (carried == null) return fine;
    if (actor.role !== 'system' && !isWithinBound('wait', carried.waitsSince, at)) {
      return [refusal('carried-wait-too-long-ago', ['carried', 'waitsSince'])];
    }
    const { why, transferCase, waitsSince, intakeOn, leftOn } = carried;
    const inOrder =
      !isAfter(waitsSince, intakeOn ?? leftOn) &&
      !isAfter(intakeOn ?? leftOn, leftOn) &&
      !isAfter(leftOn, registeredOn);
    const named = (why === 'transfer') === (transferCase !== null);
    return inOrder && named ? fine : [refusal('carried-dates-contradict', ['carried'])];
  },
};

/** The system registers nobody by itself: only who was transferred, and to hold a place while the person is asked after an acute signal. */
export const byItselfWithCarriedWait: Opening = {
  name: 'by itself only with a wait that is brought along',
  check: (_record, { carried }, { actor }) =>
    actor.role !== 'system' || carried != null ? fine : [refusal('not-by-itself')],
};

/** A wait for mental health care begins with a referral that is there. */
export const referralPresent: Guard<'registered', 'start-waiting'> = {
  name: 'referral present',
  check: (record, command, { at }) => {
    const referralOn = command.referralOn ?? record.referralOn;
    if (referralOn === null) return isGgz(record.direction) ? [refusal('no-referral-yet', ['referralOn'])] : fine;
    if (isAfter(referralOn, plainDateOf(at))) return [refusal('referral-day-ahead', ['referralOn'])];
    const isNew = command.referralOn != null;
    return !isNew || isWithinBound('wait', referralOn, at)
      ? fine
      : [refusal('referral-day-too-long-ago', ['referralOn'])];
  },
};

function isAfter(one: PlainDate, other: PlainDate): boolean {
  return comparePlainDates(one, other) > 0;
}
