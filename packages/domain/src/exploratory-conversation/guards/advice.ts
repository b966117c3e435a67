/**
 * What the GP's decision needs: a decision where ggz was advised, and a reason where it differs.
 */
import { isGgz } from '../directions.js';
import { fine, type Guard } from '../guard.js';
import { refusal } from '../refusal-codes.js';
import { directionRefusals } from './conversation.js';

type Decision = Guard<'advice-delivered', 'record-gp-decision'>;

/** Only where no ggz was advised the decision follows by itself. */
export const gpDecidesOnGgz: Decision = {
  name: 'the GP decides on ggz',
  check: ({ advice }, { decision }, { actor }) => {
    if (actor.role !== 'system') return fine;
    const automatic = !advice.report.directions.some(isGgz) && decision === 'follows-advice';
    return automatic ? fine : [refusal('gp-must-decide', ['decision'])];
  },
};

/** Another decision than the advice has a reason. */
export const deviationExplained: Decision = {
  name: 'a deviation has a reason',
  check: (_record, { decision, reason }) =>
    decision === 'follows-advice' || (reason ?? null) !== null
      ? fine
      : [refusal('deviation-reason-missing', ['reason'])],
};

/** Who refers otherwise says where to. */
export const referralTargetKnown: Decision = {
  name: 'refers-otherwise names directions that go together',
  check: ({ conversations }, { decision, refersTo }, { region }) => {
    if (decision !== 'refers-otherwise') return fine;
    const path = ['refersTo'];
    if ((refersTo ?? []).length === 0) return [refusal('referral-target-missing', path)];
    const followUpPossible = conversations.length < region.maxConversations;
    return directionRefusals(refersTo ?? [], path, { followUpPossible });
  },
};
