/**
 * What is written down of every decision: which event, when, about whom, by whom, on whose responsibility, and what was checked.
 * References and codes only: no clinical content, no text, no BSN.
 */
import {
  Actor,
  dataCategories,
  Instant,
  OrganisationId,
  ProfessionalId,
  Purpose,
  type DataCategory,
} from '@mgn/domain';
import * as z from 'zod';
import { highestSensitivity } from './category-limits.js';
import { permittedCategories, type Decision } from './decision.js';
import { isOrganisation, type Recipient } from './party.js';
import { ReasonCode } from './reasons.js';

/** What happened to a decision. */
export const auditEventTypes = ['decided', 'confirmed', 'released', 'explained'] as const;
export const AuditEventType = z.enum(auditEventTypes);
export type AuditEventType = z.infer<typeof AuditEventType>;

/** The edition of the standard that the fields follow. */
export const auditFieldSet = 'nen7513-2018';

/** One line of the audit trail, in the fields of NEN 7513. */
export const AuditRecord = z.strictObject({
  id: z.string().min(1).max(100),
  fieldSet: z.literal(auditFieldSet),
  eventCode: z.literal('authorisation-decision'),
  eventType: AuditEventType,
  /** C, R, U, D or E; a decision is executed. */
  action: z.literal('E'),
  at: Instant,
  result: z.enum(['permit', 'partial', 'deny']),
  reasons: z.array(ReasonCode).readonly(),
  /** Authorisation, relation, consent and emergency, each T or F. */
  checks: z.string().regex(/^[TF]{4}$/u),
  /** Who used the system, and in which role. */
  user: Actor,
  /** Who asked, where that is somebody else. */
  initiator: Actor.nullable(),
  /** On whose responsibility, where that is somebody else than the user. */
  responsible: Actor.nullable(),
  accessPoint: z.string().max(200).nullable(),
  /** The person under a pseudonym of the log, never a BSN; `null` when the request could not be read. */
  subject: z.string().min(1).max(100).nullable(),
  policyVersion: z.string(),
  configDigest: z.string(),
  relationEvidence: z.string().nullable(),
  consents: z.array(z.strictObject({ consent: z.string().nullable(), version: z.int().nullable() })).readonly(),
  consentSetDigest: z.string(),
  /** The highest sensitivity of what was asked. */
  sensitivity: z.enum(['N', 'R', 'V']),
  /** The system that wrote this. */
  source: z.string().min(1).max(200),
  holder: OrganisationId.nullable(),
  /** The organisation that receives; the person and those beside them are named by `recipientKind` alone. */
  recipientOrganisation: OrganisationId.nullable(),
  recipientKind: z.string().nullable(),
  recipientProfessional: ProfessionalId.nullable(),
  purposes: z.array(Purpose).readonly(),
  asked: z.array(z.string()).readonly(),
  permitted: z.array(z.string()).readonly(),
});
export type AuditRecord = Readonly<z.infer<typeof AuditRecord>>;

/**
 * The circumstances of an audited event. `subject` is the person under the pseudonym of the log; without it the person's id is
 * used, which is only right where the log itself is as well protected as the file.
 */
export interface AuditCircumstances {
  readonly id: string;
  readonly at: Instant;
  readonly actor: Actor;
  readonly source: string;
  readonly eventType?: AuditEventType;
  readonly subject?: string;
  readonly responsible?: Actor;
  readonly accessPoint?: string;
}

/**
 * The audit record of a decision.
 *
 * Every decision is recorded, a refusal and an unreadable request too. What was asked is kept as codes; an unknown code is left
 * out, because it could be anything.
 *
 * @source NEN 7513:2018, chapters 5 to 7, after public elaborations of it.
 */
export function toAuditRecord(decision: Decision, circumstances: AuditCircumstances): AuditRecord {
  const { request, items, checks } = decision;
  const { id, at, actor, source, eventType = 'decided', subject, responsible, accessPoint } = circumstances;
  const recipient = request?.recipient;
  const asked = items.map(({ category }) => category).filter(isCategory);
  return {
    id,
    fieldSet: auditFieldSet,
    eventCode: 'authorisation-decision',
    eventType,
    action: 'E',
    at,
    result: decision.outcome,
    reasons: decision.reasons,
    checks: [checks.authorisation, checks.relation, checks.consent, checks.emergency]
      .map((ok) => (ok ? 'T' : 'F'))
      .join(''),
    user: actor,
    initiator: request?.requester ?? null,
    responsible: responsible ?? null,
    accessPoint: accessPoint ?? null,
    subject: subject ?? request?.person ?? null,
    policyVersion: decision.policyVersion,
    configDigest: decision.configDigest,
    relationEvidence: evidenceOf(decision),
    consents: consentsOf(decision),
    consentSetDigest: decision.consentSetDigest,
    sensitivity: highestSensitivity(asked),
    source,
    holder: request?.holder.organisation ?? null,
    recipientOrganisation: organisationOf(recipient)?.organisation ?? null,
    recipientKind: recipient?.kind ?? null,
    recipientProfessional: organisationOf(recipient)?.professional ?? null,
    purposes: request === null ? [] : [request.purpose].flat(),
    asked,
    permitted: permittedCategories(decision),
  };
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
function consentsOf({ items }: Decision): AuditRecord['consents'] {
  const refs = items.flatMap(({ decisive }) => decisive);
  return [...new Map(refs.map((ref) => [`${ref.consent ?? ''}/${String(ref.version)}`, ref])).values()];
}
