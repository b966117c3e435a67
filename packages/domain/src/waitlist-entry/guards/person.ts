/**
 * What the person's own answers need: they are the person's, also when somebody else writes them down.
 */
import { fine, type Guard } from '../guard.js';
import { personsOwnReasons } from '../reasons.js';
import { refusal } from '../refusal-codes.js';
import type { OpenState, WaitingState } from '../states.js';

/** Whoever writes down the person's answer, about the insurer or about the wait, says that it is on the person's word. */
export const answerOnPersonsWord: Guard<WaitingState, 'record-mediation-answer' | 'confirm-wait'> = {
  name: "the person's own answer",
  check: (_record, { onPersonsWord }, { actor }) =>
    'person' in actor || onPersonsWord === true ? fine : [refusal('answer-not-on-persons-word', ['onPersonsWord'])],
};

/** A yes to help from the insurer goes with the permission to share the four items: until there is a legal basis. */
export const mediationPermitted: Guard<WaitingState, 'record-mediation-answer'> = {
  name: 'sharing with the insurer permitted',
  check: (_record, { answer, consent }) =>
    answer !== 'accept' || consent ? fine : [refusal('mediation-consent-missing', ['consent'])],
};

/**
 * The person ends an entry for the person's own reasons, and nobody else for those without the person's word. That somebody was transferred
 * is said by no one: it follows from a transfer that was completed, which an entry cannot see.
 */
export const reasonOfTheAsker: Guard<OpenState, 'end'> = {
  name: 'a reason that the one who asks may give',
  check: (record, { reason, onPersonsWord }, { actor }) => {
    const own = personsOwnReasons.includes(reason);
    if (actor.role === 'system') {
      return reason === 'transferred' || reason === 'deceased' ? fine : [refusal('not-by-itself', ['reason'])];
    }
    if (reason === 'transferred') return [refusal('only-by-transfer', ['reason'])];
    if ('person' in actor) return own ? fine : [refusal('reason-not-the-persons', ['reason'])];
    // The practice takes nobody off the list of somebody else for a reason of the list.
    const isPractice = actor.role === 'general-practitioner' && actor.organisation !== record.provider;
    if (isPractice && !own) return [refusal('reason-not-the-persons', ['reason'])];
    return own && onPersonsWord !== true ? [refusal('answer-not-on-persons-word', ['onPersonsWord'])] : fine;
  },
};
