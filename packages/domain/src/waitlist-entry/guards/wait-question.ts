/**
 * What asking the person whether the wait goes on needs: asked once at a time, answered by the person, and nothing moves on silence.
 */
import { fine, type Guard } from '../guard.js';
import type { Listed } from '../record.js';
import { refusal } from '../refusal-codes.js';
import type { WaitingState } from '../states.js';

/** The question stands once. */
export const notAskedYet: Guard<WaitingState, 'ask-wait-goes-on'> = {
  name: 'not being asked already',
  check: ({ waitQuestion }) => (waitQuestion === null ? fine : [refusal('wait-question-open')]),
};

/** There is a question to be answered. */
export const isAsked: Guard<WaitingState, 'confirm-wait'> = {
  name: 'the person is being asked',
  check: ({ waitQuestion }) => (waitQuestion === null ? [refusal('wait-question-not-open')] : fine),
};

/**
 * A place that was held after an acute signal goes no further before the person said that the wait goes on. On a list where the person
 * stood all along a question holds nothing up.
 */
export const heldPlaceConfirmed: Guard<'registered', 'start-waiting'> = {
  name: 'a place that was held: the person wants it',
  check: (record) => (isHeldUp(record) ? [refusal('wait-question-open')] : fine),
};

/** Says whether a place was held after an acute signal, and the person was not asked yet. */
export function isHeldUp({ waitQuestion, carried }: Listed): boolean {
  return waitQuestion !== null && carried?.why === 'acute-route';
}
