/**
 * What each step of a case conference item needs: what is refused with its code, and next to it what is accepted.
 */
import { agendaConditions } from './agenda-conditions.js';
import type { Condition } from './condition.js';
import { endingConditions } from './ending-conditions.js';
import { questionConditions } from './question-conditions.js';

/** The conditions. */
export const conditions: readonly Condition[] = [...questionConditions, ...agendaConditions, ...endingConditions];
