/**
 * What is written down of an event: of a decision and what was done with it, of what a person chose, of a look in the log.
 */
import {
  dataCategories,
  toEpochMs,
  type Actor,
  type DataCategory,
  type Instant,
  type PersonId,
  type Result,
} from '@mgn/domain';
import { highestSensitivity } from '../category-limits.js';
import type { ConsentEvent } from '../consent-events.js';
import { permittedCategories, policyVersion, type Decision } from '../decision.js';
import { isOrganisation, type Recipient } from '../party.js';
import { auditFieldSet } from './audit-fields.js';
import { parseAuditRecord, type AuditRecord } from './audit-record.js';
import { auditEventFacts, type AuditEventType } from './event-types.js';
import type { Pseudonym } from './pseudonym.js';

/**
 * The circumstances of an event.
 *
 * `subject` is the person whom it is about, under the pseudonym of the log ({@link subjectPseudonym}); null where nobody could be read out
 * of the request, or where the event is about the log itself. A user who is a person or stands beside one is named by the pseudonym as well; `userPseudonym` is for a
 * user who is not the subject.
 */
export interface AuditCircumstances {
  readonly id: string;
  readonly at: Instant;
  readonly actor: Actor;
  readonly source: string;
  readonly subject: Pseudonym | null;
  readonly userPseudonym?: Pseudonym;
  readonly responsible?: Actor;
  readonly accessPoint?: string;
}

/** What was done with a decision, where it was more than taken. */
export type DecisionUse = 'confirm' | 'release' | 'explanation-shown';

/**
 * The audit record of a decision.
 *
 * Every decision is recorded, a refusal and an unreadable request too: that is an `error`, whatever was done with it. What was asked is kept as codes; an unknown code is left
 * out, because it could be anything. Refuses with the codes of `AuditRecord`, and with `pseudonym-missing` where a person would have to be
 * named by their id.
 *
 * @source NEN 7513:2018, chapters 5 to 7, after public elaborations of it.
 */
export function toAuditRecord(
  decision: Decision,
  circumstances: AuditCircumstances,
  use?: DecisionUse,
): Result<AuditRecord> {
  const { request, items, checks } = decision;
  const recipient = request?.recipient;
  const asked = items.map(({ category }) => category).filter(isCategory);
  return recordOf(typeOf(decision, use), circumstances, request?.person ?? null, request?.requester ?? null, {
    result: decision.outcome,
    reasons: decision.reasons,
    checks: [checks.authorisation, checks.relation, checks.consent, checks.emergency]
      .map((ok) => (ok ? 'T' : 'F'))
      .join(''),
    policyVersion: decision.policyVersion,
    configDigest: filled(decision.configDigest),
    relationEvidenceId: evidenceOf(decision),
    consentIds: consentsOf(decision),
    consentSetDigest: filled(decision.consentSetDigest),
    sensitivity: highestSensitivity(asked),
    holderOrg: request?.holder.organisation ?? null,
    recipientOrg: organisationOf(recipient)?.organisation ?? null,
    recipientKind: recipient?.kind ?? null,
    recipientProfessional: organisationOf(recipient)?.professional ?? null,
    purposes: request === null ? [] : [request.purpose].flat(),
    asked,
    permitted: permittedCategories(decision),
  });
}

/** The audit record of a permission or an objection that was registered or withdrawn; it names the record and repeats nothing of it. */
export function toRegistrationRecord(event: ConsentEvent, circumstances: AuditCircumstances): Result<AuditRecord> {
  const given = 'record' in event.data;
  const consent = 'record' in event.data ? `${event.data.record.id}/${String(event.data.record.version)}` : null;
  const person = 'record' in event.data ? event.data.record.person : null;
  return recordOf(given ? 'registration' : 'revocation', circumstances, person, null, {
    consentIds: [consent ?? ('consent' in event.data ? `${event.data.consent}/unknown` : '')],
  });
}

/** The audit record of a look in the log: at what it holds about the subject, or without a subject at the log as a whole. */
export function toLogAccessRecord(circumstances: AuditCircumstances): Result<AuditRecord> {
  return recordOf('log-access', circumstances, null, null, {});
}

type OwnMembers =
  | 'id'
  | 'fieldSet'
  | 'eventCode'
  | 'eventType'
  | 'action'
  | 'at'
  | 'userId'
  | 'role'
  | 'userOrg'
  | 'requestor'
  | 'responsibleId'
  | 'responsibleRole'
  | 'accessPoint'
  | 'subjectIdType'
  | 'subjectId'
  | 'sourceId';

const nothingMore: Omit<AuditRecord, OwnMembers> = {
  result: null,
  reasons: [],
  checks: null,
  policyVersion,
  configDigest: null,
  relationEvidenceId: null,
  consentIds: [],
  consentSetDigest: null,
  sensitivity: null,
  holderOrg: null,
  recipientOrg: null,
  recipientKind: null,
  recipientProfessional: null,
  purposes: [],
  asked: [],
  permitted: [],
};

function recordOf(
  eventType: AuditEventType,
  circumstances: AuditCircumstances,
  person: PersonId | null,
  requester: Actor | null,
  members: Partial<Omit<AuditRecord, OwnMembers>>,
): Result<AuditRecord> {
  const { id, at, actor, source, subject, userPseudonym, responsible, accessPoint } = circumstances;
  const { code, action } = auditEventFacts[eventType];
  // A person other than the subject has no name here but the one that was given for them.
  const nameOf = (who: Actor): string | null => {
    if (!('person' in who)) return idOf(who);
    const isSubject = person === null || who.person === person;
    return who === actor && userPseudonym !== undefined ? userPseudonym : isSubject ? subject : null;
  };
  const named = [actor, requester, responsible].filter((who) => who !== undefined && who !== null);
  if (named.some((who) => nameOf(who) === null)) {
    return { ok: false, issues: [{ code: 'pseudonym-missing', path: ['userPseudonym'] }] };
  }
  return parseAuditRecord({
    ...nothingMore,
    ...members,
    id,
    fieldSet: auditFieldSet,
    eventCode: code,
    eventType,
    action,
    at: new Date(toEpochMs(at)).toISOString(),
    userId: nameOf(actor),
    role: actor.role,
    userOrg: 'organisation' in actor ? actor.organisation : null,
    requestor: requester === null ? null : nameOf(requester),
    responsibleId: responsible === undefined ? null : nameOf(responsible),
    responsibleRole: responsible?.role ?? null,
    accessPoint: accessPoint ?? null,
    ...subjectOf(eventType, subject, source),
    sourceId: source,
  });
}

function subjectOf(eventType: AuditEventType, subject: Pseudonym | null, source: string) {
  if (subject !== null) return { subjectIdType: 'person', subjectId: subject };
  return eventType === 'log-access'
    ? { subjectIdType: 'log', subjectId: source }
    : { subjectIdType: 'unknown', subjectId: null };
}

function idOf(who: Exclude<Actor, { readonly person: PersonId }>): string {
  return who.role === 'system' ? 'system' : (who.professional ?? who.organisation);
}

function typeOf({ request, outcome }: Decision, use: DecisionUse | undefined): AuditEventType {
  if (request === null) return 'error';
  return use ?? (outcome === 'deny' ? 'deny' : 'permit');
}

function filled(digest: string): string | null {
  return digest === '' ? null : digest;
}

function isCategory(code: string): code is DataCategory {
  return (dataCategories as readonly string[]).includes(code);
}

function organisationOf(recipient: Recipient | undefined) {
  return recipient !== undefined && isOrganisation(recipient) ? recipient : null;
}

function evidenceOf({ items }: Decision): string | null {
  for (const item of items) if (item.outcome === 'permit' && item.evidence !== null) return item.evidence;
  return null;
}

/** The consents that decided, each once. */
function consentsOf({ items }: Decision): readonly string[] {
  const refs = items.flatMap(({ decisive }) => decisive);
  return [...new Set(refs.map(({ consent, version }) => `${consent ?? 'unreadable'}/${String(version ?? 'unknown')}`))];
}
