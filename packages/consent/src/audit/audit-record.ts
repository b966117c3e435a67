/**
 * One record of the audit log, in the fields of NEN 7513: which event, when, about whom, by whom, on whose responsibility, and what was
 * checked. References and codes only: there is no place for clinical content, for the text of a statement or for a BSN.
 */
import {
  ActorRole,
  DataCategory,
  identifiersInText,
  Instant,
  OrganisationId,
  organisationKinds,
  parseWith,
  ProfessionalId,
  Purpose,
  SharingOutcome,
  type Result,
} from '@mgn/domain';
import * as z from 'zod';
import { ReasonCode } from '../reasons.js';
import { auditFields, auditFieldSet, type AuditField } from './audit-fields.js';
import { AuditAction, AuditEventCode, auditEventFacts, AuditEventType } from './event-types.js';
import { Pseudonym } from './pseudonym.js';

const identifying: ReadonlySet<string> = new Set(['bsn', 'phone', 'email', 'bank-account']);

/** A reference without blanks, so that no sentence fits in it; refused where it has the shape of a BSN or of another number of a person. */
const Reference = z
  .string()
  .regex(/^[A-Za-z0-9._:/@#[\]-]{1,100}$/u)
  .check((context) => {
    if (!identifiersInText(context.value).some((kind) => identifying.has(kind))) return;
    const code = 'identifies-a-person';
    context.issues.push({ code: 'custom', input: '', params: { code }, message: code });
  });

/**
 * A digest: a count, the digits of a hash, and the names of what was weakened. A hash may hold any digits, so it is not searched for
 * numbers of a person; its length keeps them out.
 */
const Digest = z
  .string()
  .regex(/^(?:[0-9]{1,4}-)?[0-9a-f]{16}(?:[0-9a-f]{48})?(?:;weakened=(?!.*[0-9]{4})[A-Za-z0-9,]{1,500})?$/u);

/** A user: a professional or, where none is named, the organisation; a person under their pseudonym; or the system. */
const UserId = z.union([ProfessionalId, OrganisationId, Pseudonym, z.literal('system')]);

/** A moment in UTC with milliseconds, as the standard asks. */
const UtcInstant = Instant.refine((text) => text.endsWith('Z'), { params: { code: 'not-utc' } });

/**
 * A record of the audit log. A field that does not apply is null or empty, never left out; an unknown field is refused.
 *
 * Refused besides: `eventCode` and `action` that are not those of the type (`not-of-this-type`), a field that the type may not leave
 * empty ({@link auditFields}, `required`), half a responsible user (`incomplete`), a subject that does not go with its type
 * (`subject-not-of-type`), and a reference in the shape of a BSN, a telephone number, an address for mail or a bank account (`identifies-a-person`).
 */
export const AuditRecord = z
  .strictObject({
    id: z.uuid().lowercase(),
    fieldSet: z.literal(auditFieldSet),
    eventCode: AuditEventCode,
    eventType: AuditEventType,
    action: AuditAction,
    at: UtcInstant,
    result: SharingOutcome.nullable(),
    reasons: z.array(ReasonCode).max(100).readonly(),
    /** Authorisation, relation, consent and emergency, each T or F. */
    checks: z
      .string()
      .regex(/^[TF]{4}$/u)
      .nullable(),
    userId: UserId,
    role: ActorRole,
    userOrg: OrganisationId.nullable(),
    /** Who asked, where that is somebody else than the user. */
    requestor: UserId.nullable(),
    /** On whose responsibility, where that is somebody else than the user. */
    responsibleId: UserId.nullable(),
    responsibleRole: ActorRole.nullable(),
    accessPoint: Reference.nullable(),
    /** `person`: under the pseudonym of the log; `log`: the log itself; `unknown`: the request could not be read. */
    subjectIdType: z.enum(['person', 'log', 'unknown']),
    subjectId: z.union([Pseudonym, Reference]).nullable(),
    policyVersion: Reference,
    configDigest: Digest.nullable(),
    relationEvidenceId: Reference.nullable(),
    /** The consents that decided or that were registered, as `id/version`. */
    consentIds: z
      .array(z.string().regex(/^(?:[0-9a-f-]{36}|unreadable)\/(?:[0-9]{1,9}|unknown)$/u))
      .max(5000)
      .readonly(),
    consentSetDigest: Digest.nullable(),
    /** The highest sensitivity of what was asked. */
    sensitivity: z.enum(['N', 'R', 'V']).nullable(),
    /** The system that wrote this. */
    sourceId: Reference,
    holderOrg: OrganisationId.nullable(),
    /** The organisation that receives; the person and those beside them are named by `recipientKind` alone. */
    recipientOrg: OrganisationId.nullable(),
    recipientKind: z.enum([...organisationKinds, 'person', 'representative', 'close-one']).nullable(),
    recipientProfessional: ProfessionalId.nullable(),
    purposes: z.array(Purpose).readonly(),
    asked: z.array(DataCategory).readonly(),
    permitted: z.array(DataCategory).readonly(),
  })
  .check((context) => {
    for (const { code, member } of contradictionsOf(context.value)) {
      context.issues.push({ code: 'custom', input: '', path: [member], params: { code }, message: code });
    }
  });
export type AuditRecord = Readonly<z.infer<typeof AuditRecord>>;

/** Parses a record; refuses with the codes of {@link AuditRecord}. What was refused is never repeated. */
export function parseAuditRecord(input: unknown): Result<AuditRecord> {
  return parseWith(AuditRecord, input);
}

interface Contradiction {
  readonly code: 'not-of-this-type' | 'required' | 'incomplete' | 'subject-not-of-type';
  readonly member: string;
}

type Members = z.infer<typeof AuditRecord>;

function* contradictionsOf(record: Members): Iterable<Contradiction> {
  const { code, action } = auditEventFacts[record.eventType];
  if (record.eventCode !== code) yield { code: 'not-of-this-type', member: 'eventCode' };
  if (record.action !== action) yield { code: 'not-of-this-type', member: 'action' };
  for (const member of requiredMembers(record.eventType)) {
    if (isEmpty(new Map<string, unknown>(Object.entries(record)).get(member))) yield { code: 'required', member };
  }
  if ((record.responsibleId === null) !== (record.responsibleRole === null)) {
    yield { code: 'incomplete', member: record.responsibleId === null ? 'responsibleId' : 'responsibleRole' };
  }
  if (!subjectFits(record)) yield { code: 'subject-not-of-type', member: 'subjectId' };
}

/** The members of conditional fields that this type of event has to fill. */
export function requiredMembers(type: AuditEventType): readonly string[] {
  const fields: readonly AuditField[] = auditFields;
  return fields.flatMap(({ when, members }) => (Array.isArray(when) && when.includes(type) ? members : []));
}

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

function subjectFits({ subjectIdType, subjectId, eventType, sourceId }: Members): boolean {
  switch (subjectIdType) {
    case 'person':
      return Pseudonym.safeParse(subjectId).success;
    case 'log':
      return eventType === 'log-access' && subjectId === sourceId;
    case 'unknown':
      return eventType === 'error' && subjectId === null;
  }
}
