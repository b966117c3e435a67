/**
 * What triage (*beoordeling*) checks before a person is invited, sent another way, or asked for more.
 */
import { meetsTargetGroup } from '../entry-assessment.js';
import { fine, type Guard } from '../guard.js';
import { refusal } from '../refusal-codes.js';

/** The entry assessment and the person's agreement are known: accepting needs both. */
export const requestKnown: Guard<'under-triage', 'accept'> = {
  name: 'assessment and agreement known',
  check: ({ request }) => [
    ...(request.entry === null || request.entry === 'unknown' ? [refusal('entry-assessment-unknown')] : fine),
    ...(request.personAgrees === true ? fine : [refusal('person-agreement-unknown')]),
  ],
};

/** The person belongs to the target group. */
export const targetGroupMet: Guard<'under-triage', 'accept'> = {
  name: 'target group met, not acute',
  check: ({ request: { entry } }, _command, { region }) => {
    if (entry === null || entry === 'unknown') return fine;
    if (entry.exclusionGround === 'acute-or-subacute') return [refusal('acute-route-first')];
    return meetsTargetGroup(entry, region) ? fine : [refusal('target-group-not-met')];
  },
};

/** The requester knows of the other route. */
export const requesterTold: Guard<'under-triage', 'redirect'> = {
  name: 'requester told',
  check: (_record, { requesterTold: told }) => (told ? fine : [refusal('requester-not-told', ['requesterTold'])]),
};

/** An acute reason goes with the acute route, and that service was contacted in the same action. */
export const acuteHandled: Guard<'under-triage', 'redirect'> = {
  name: 'acute service contacted',
  check: (_record, { reason, target, acuteServiceContacted }) => {
    const acuteReason = reason === 'acute-or-subacute';
    const acuteTarget = target === 'acute';
    if (acuteReason !== acuteTarget) return [refusal('acute-reason-and-target-differ', ['target'])];
    return !acuteTarget || acuteServiceContacted === true
      ? fine
      : [refusal('acute-service-not-contacted', ['acuteServiceContacted'])];
  },
};

/** Whoever gives a request back says what is missing. */
export const missingListed: Guard<'under-triage', 'return'> = {
  name: 'missing items listed',
  check: (_record, { missing }) => (missing.length > 0 ? fine : [refusal('missing-items-not-listed', ['missing'])]),
};
