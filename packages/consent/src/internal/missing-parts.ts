/**
 * What would help after a refusal: a next step that respects the person. Where the person said no, there is none.
 */
import type { MissingPart } from '../decision.js';
import type { DenyReason } from '../reasons.js';

const askPerson: readonly MissingPart[] = [{ kind: 'consent', from: 'person', hint: 'ask-person' }];
const completeEvidence: readonly MissingPart[] = [{ kind: 'evidence', from: 'holder', hint: 'complete-evidence' }];
const nothing: readonly MissingPart[] = [];

const missingByReason: Readonly<Record<DenyReason, readonly MissingPart[]>> = {
  'invalid-request': nothing,
  'invalid-consent': [{ kind: 'consent', from: 'holder', hint: 'repair-record' }],
  'subject-mismatch': nothing,
  'unknown-code': nothing,
  'never-shareable': nothing,
  'purpose-not-allowed': nothing,
  'recipient-basis-missing': [{ kind: 'basis', from: 'recipient', hint: 'state-basis' }],
  deceased: nothing,
  'evidence-incomplete': completeEvidence,
  'absolute-block': nothing,
  objection: nothing,
  'later-general-objection': nothing,
  'grantor-not-entitled': askPerson,
  'youth-consent-missing': askPerson,
  'guardian-consent-missing': [{ kind: 'consent', from: 'person', hint: 'ask-person' }],
  'reconfirm-required': askPerson,
  'not-freely-given': askPerson,
  'wrong-function': askPerson,
  revoked: askPerson,
  expired: askPerson,
  'not-yet-valid': nothing,
  'future-dated': nothing,
  'direction-mismatch': askPerson,
  'recipient-mismatch': askPerson,
  'purpose-mismatch': askPerson,
  'category-not-covered': askPerson,
  'not-necessary': askPerson,
  'mitz-deny': nothing,
  'mitz-out-of-scope': askPerson,
  'consent-source-unavailable': nothing,
  'onward-sharing': askPerson,
  'bsn-not-allowed': nothing,
  'reidentification-risk': askPerson,
  'relation-missing': [{ kind: 'relation', from: 'holder', hint: 'record-relation' }],
  'presumed-evidence-missing': [{ kind: 'evidence', from: 'holder', hint: 'record-referral' }, ...askPerson],
  'explicit-consent-required': askPerson,
  'no-applicable-consent': askPerson,
};

const recordBirthDate: readonly MissingPart[] = [{ kind: 'evidence', from: 'holder', hint: 'record-birth-date' }];

/** The missing parts for a reason; where nobody's age is known, that comes first. */
export function missingFor(reason: DenyReason, isAgeKnown: boolean): readonly MissingPart[] {
  return reason === 'grantor-not-entitled' && !isAgeKnown ? recordBirthDate : missingByReason[reason];
}
