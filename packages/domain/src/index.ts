export {
  compareInstants,
  endOfDay,
  Instant,
  instantOf,
  parseInstant,
  plainDateOf,
  startOfDay,
  toEpochMs,
} from './calendar/instant.js';
export { addDays, comparePlainDates, parsePlainDate, PlainDate } from './calendar/plain-date.js';
export type { ProcessEvent, RegionRef } from './process/event.js';
export { eventSchema } from './process/event-schema.js';
export { Actor } from './words/actor.js';
export { Channel, channels } from './words/channel.js';
export { ConsentEffect } from './words/consent-effect.js';
export { ConsentFunction, consentFunctions } from './words/consent-function.js';
export { ConsentStatus } from './words/consent-status.js';
export { dataCategories, DataCategory } from './words/data-category.js';
export type { Accepted, Decision, Refusal, Refused } from './words/decision.js';
export { CaseId, OrganisationId, PersonId, ProfessionalId } from './words/identifiers/object-ids.js';
export { Uuid } from './words/identifiers/uuid.js';
export { LegalDomain, legalDomainOf, TeamAuthority } from './words/legal-domain.js';
export { assertNever, isMgnError, MgnError } from './words/mgn-error.js';
export { OrganisationKind, organisationKinds } from './words/organisation-kind.js';
export { PartyRef } from './words/party.js';
export { PartialDate } from './words/person-details.js';
export { Purpose, purposes } from './words/purpose.js';
export { parseWith, type Issue, type Result } from './words/result.js';
export type { Rule, RuleId, RuleTag } from './words/rule.js';
export { SharingOutcome } from './words/sharing-outcome.js';
