/**
 * Every issue that reading can give, and how severe it is. What each tells people stands in `answers/issue-facts.ts`.
 */

/** How severe an issue is. An error refuses the whole message; with warnings only, it is taken in. */
export type Severity = 'error' | 'warning' | 'information';

/** The codes with their severity. Codes are stable. */
export const issueCodes = {
  // The door
  'malformed-json': 'error',
  limit: 'error',
  'forbidden-key': 'error',
  'too-many-issues': 'information',
  'wrong-resource-type': 'error',
  'fhir-version': 'error',
  // Structure
  required: 'error',
  'type-invalid': 'error',
  'invalid-value': 'error',
  'too-long': 'error',
  'unknown-element': 'warning',
  'empty-value': 'warning',
  'code-invalid': 'error',
  'code-unknown': 'warning',
  'ambiguous-code': 'error',
  'unsupported-modifier': 'error',
  'invalid-date': 'error',
  // References and bundles
  'bad-reference': 'error',
  'ambiguous-reference': 'error',
  cycle: 'error',
  'reference-outside': 'warning',
  'duplicate-id': 'warning',
  'bad-bundle': 'error',
  'several-requests': 'error',
  'subject-mismatch': 'error',
  // Identifiers
  'identifier-invalid': 'warning',
  'identifier-conflict': 'error',
  'no-identifier': 'warning',
  // The referral
  'earlier-request': 'warning',
  'ended-since': 'warning',
  'status-unexpected': 'warning',
  'request-ended': 'error',
  'not-requested': 'error',
  'task-missing': 'warning',
  'status-reason-missing': 'warning',
  'unknown-business-status': 'warning',
  'unexpected-transition': 'warning',
  'acute-route-first': 'error',
  'service-not-stated': 'warning',
  'service-not-supported': 'error',
  'entry-unknown': 'warning',
  'agreement-unknown': 'warning',
  'no-own-words': 'warning',
  'no-mental-health-reason': 'warning',
  'priority-not-used': 'warning',
  'requester-unknown': 'warning',
  'performer-other': 'warning',
  'owner-other': 'warning',
  'old-date': 'warning',
  'future-date': 'warning',
  'no-date': 'warning',
  'youth-route': 'warning',
  'person-deceased': 'warning',
  'no-contact-details': 'warning',
  'more-than-used': 'warning',
  'consent-not-used': 'warning',
  'narrative-dropped': 'warning',
  // Consents
  'effect-not-stated': 'error',
  'provisions-too-deep': 'error',
  'not-in-profile': 'error',
  'permits-everyone': 'error',
  'consent-incomplete': 'error',
  'consent-contradicts': 'error',
  'other-consent': 'error',
  'not-a-notification': 'error',
  'audit-contradicts': 'error',
} as const satisfies Readonly<Record<string, Severity>>;

/** The code of an issue. */
export type IssueCode = keyof typeof issueCodes;
