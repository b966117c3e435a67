/**
 * What the person's own decisions need: they are the person's, also when somebody else writes them down.
 */
import { plainDateOf } from '../../calendar/instant.js';
import { addDays, comparePlainDates } from '../../calendar/plain-date.js';
import type { OpenState, StateName } from '../states.js';
import { fine, type Guard } from '../guard.js';
import { presentPlaceOf } from '../present-place.js';
import { refusal } from '../refusal-codes.js';

/** Whoever writes down an answer of the person says that it is on the person's word. */
export const onPersonsWord: Guard<
  OpenState,
  'start-search' | 'state-preference' | 'postpone' | 'stay' | 'resolve' | 'confirm-place' | 'decline-place'
> = {
  name: "the person's own answer",
  check: (_record, command, { actor }) => {
    if ('person' in actor || command.onPersonsWord === true) return fine;
    if (command.type === 'resolve' && command.reason === 'deceased') return fine;
    return [refusal('answer-not-on-persons-word', ['onPersonsWord'])];
  },
};

/** The person wants another place, and permits that it is sought without saying who they are. */
export const personAccepts: Guard<StateName, 'start-search' | 'open-search' | 'open-escalation'> = {
  name: 'person accepts, anonymous search permitted',
  check: (_record, { personDecision, searchConsent }) => [
    ...(personDecision === 'accept' ? fine : [refusal('person-not-agreed', ['personDecision'])]),
    ...(searchConsent ? fine : [refusal('search-consent-missing', ['searchConsent'])]),
  ],
};

/** Nobody prefers to go where they are: then they stay. */
export const preferenceElsewhere: Guard<
  'awaiting-person' | 'searching' | 'offered' | 'escalated',
  'start-search' | 'state-preference'
> = {
  name: 'a preference for another place than the present one',
  check: (record, { preferredProvider }) =>
    preferredProvider != null && preferredProvider === presentPlaceOf(record)
      ? [refusal('preference-is-current-provider', ['preferredProvider'])]
      : fine,
};

/** A wish that comes with a signal is the person's own, was said before and travels along, or is written down on the person's word. */
export const wishOfThePerson: Guard<'none', 'signal'> = {
  name: 'a preference that the person stated',
  check: (
    _record,
    { preferredProvider, currentProvider = null, listedWith = null, onPersonsWord: word },
    { actor },
  ) => {
    if (preferredProvider == null) return fine;
    const said = 'person' in actor || actor.role === 'system' || word === true;
    return [
      ...(said ? fine : [refusal('answer-not-on-persons-word', ['onPersonsWord'])]),
      ...(preferredProvider === presentPlaceOf({ listedWith, currentProvider })
        ? [refusal('preference-is-current-provider', ['preferredProvider'])]
        : fine),
    ];
  },
};

/** The day on which the person is asked again lies ahead, and not beyond half a year. */
export const askAgainLater: Guard<'awaiting-person', 'postpone'> = {
  name: 'a day to ask again',
  check: (_record, { askAgainOn }, { at }) => {
    if (askAgainOn == null) return fine;
    const today = plainDateOf(at);
    const possible =
      comparePlainDates(askAgainOn, today) > 0 && comparePlainDates(askAgainOn, addDays(today, 183)) <= 0;
    return possible ? fine : [refusal('ask-again-day-not-possible', ['askAgainOn'])];
  },
};

/** Whoever has the question is not asked twice; whoever said "not now" is asked again from the day that was promised. */
export const askAgainDayCame: Guard<'signalled' | 'awaiting-person', 'ask-person'> = {
  name: 'not asked yet, or the day to ask again has come',
  check: (record, _command, { at }) => {
    if (record.state === 'signalled') return fine;
    if (record.askAgainOn === null) return [refusal('person-already-asked')];
    return comparePlainDates(plainDateOf(at), record.askAgainOn) < 0
      ? [refusal('ask-again-day-not-reached', undefined, { day: record.askAgainOn })]
      : fine;
  },
};

/** The receiver learns who the person is only with the person's permission for this receiver. */
export const identityPermitted: Guard<'accepted-by-receiver', 'confirm-place'> = {
  name: 'identity may be shared with this receiver',
  check: (_record, { identityConsent }) =>
    identityConsent ? fine : [refusal('identity-consent-missing', ['identityConsent'])],
};
