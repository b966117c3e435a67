/**
 * What a transfer needs to be opened, and before a person is asked.
 */
import { plainDateOf } from '../../calendar/instant.js';
import { addDays, comparePlainDates } from '../../calendar/plain-date.js';
import { directionFacts } from '../../exploratory-conversation/directions.js';
import { isWithinBound } from '../../process/day-bounds.js';
import { fine, type Guard } from '../guard.js';
import { listTriggers } from '../reasons.js';
import { refusal } from '../refusal-codes.js';

type Opening = Guard<'none', 'signal' | 'open-search' | 'open-escalation'>;
type OpeningAfterConference = Guard<'none', 'open-search' | 'open-escalation'>;

/** A place can be found for what is sought. */
export const directionHasPlaces: Opening = {
  name: 'a direction that has places',
  check: (_record, { direction }) =>
    directionFacts[direction].receiver === 'none'
      ? [refusal('direction-without-place', ['direction'], { direction })]
      : fine,
};

/**
 * The wait began in the past, so that it can travel along, and on a day that can be. What the system takes along was written down before:
 * no wait is lost because it became long.
 */
export const waitBegan: Opening = {
  name: 'the wait has begun',
  check: (_record, { waitsSince }, { at, actor }) => {
    const path = ['waitsSince'];
    if (comparePlainDates(waitsSince, plainDateOf(at)) > 0) return [refusal('wait-not-begun', path)];
    return actor.role === 'system' || isWithinBound('wait', waitsSince, at)
      ? fine
      : [refusal('wait-too-long-ago', path)];
  },
};

/** Whoever says that the person is in care says where. */
export const providerKnown: Opening = {
  name: 'current provider known',
  check: (_record, { inCare, currentProvider }) =>
    inCare && (currentProvider ?? null) === null ? [refusal('current-provider-missing', ['currentProvider'])] : fine,
};

/** Only a case conference opens a transfer in the search or higher. */
export const fromConference: OpeningAfterConference = {
  name: 'after a case conference',
  check: (_record, { trigger }) =>
    trigger === 'after-case-conference' ? fine : [refusal('signal-first', ['trigger'], { trigger })],
};

/** The entry on the list was verified, so that nobody is asked about a place that is long gone. */
export const listVerified: Guard<'signalled' | 'awaiting-person', 'ask-person'> = {
  name: 'list entry verified',
  check: (record, { listVerifiedOn }, { at }) => {
    if (!listTriggers.includes(record.trigger)) return fine;
    const path = ['listVerifiedOn'];
    const days = record.norms.listEntryVerifiedDays;
    if (listVerifiedOn === null) return [refusal('list-entry-not-verified', path, { days })];
    const today = plainDateOf(at);
    const since = addDays(today, -days);
    const counts = comparePlainDates(listVerifiedOn, since) >= 0 && comparePlainDates(listVerifiedOn, today) <= 0;
    return counts ? fine : [refusal('list-entry-not-verified', path, { days })];
  },
};
